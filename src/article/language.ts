import { franc } from 'franc-min'
import { fault } from './faults.ts'

/** Characters that are looked at: enough to be sure, few enough to be quick. */
const SAMPLE = 1200
/** Below this many letters a detector's answer is a guess, and English is given the benefit of the doubt. */
const SURE = 40

/**
 * The language of a text as its ISO 639-1 code. Only English is read.
 * @throws InputError INPUT_LANGUAGE, which names the language
 */
export function englishOrFault(text: string, where: string): 'en' {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const code = franc(sample, { minLength: letters > 0 && latin / letters < 0.5 ? 1 : SURE })
  if (code === 'eng' || code === 'sco' || code === 'und') return 'en'
  throw fault('INPUT_LANGUAGE', `it is written in ${nameOf(code)}, and only English is read`, where)
}

/** The English name of a language by its ISO 639-3 code. */
function nameOf(code: string): string {
  const macro: Readonly<Record<string, string>> = {
    cmn: 'zho',
    azj: 'aze',
    uzn: 'uzb',
    zlm: 'msa',
    arb: 'ara',
    pes: 'fas',
    als: 'sqi',
  }
  const known = macro[code] ?? code
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(known) ?? known
}
