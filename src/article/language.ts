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
  if (plainlyEnglish(sample) || joinsInEnglish(sample)) return 'en'
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const foreign = letters > 0 && latin / letters < 0.5
  const code = franc(sample, { minLength: foreign ? 1 : SURE })
  if (foreign && (code === 'eng' || code === 'und'))
    throw fault('INPUT_LANGUAGE', 'it is not written in Latin letters, and only English is read', where)
  if (code === 'eng' || code === 'sco' || code === 'und') return 'en'
  throw fault('INPUT_LANGUAGE', `it is written in ${nameOf(code)}, and only English is read`, where)
}

/** The words that no English text of some length does without, and no other language has together. */
const COMMON = new Set(['the', 'of', 'and', 'to', 'that', 'for', 'with', 'has', 'was', 'is', 'by', 'on'])

/** An eighth of the words are such: the detector, which is a hundred times slower, need not be asked. */
function plainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => COMMON.has(word))
  return words.length >= 12 && common.length >= words.length / 8 && new Set(common).size >= 3
}

/** Small words of English, some of which other languages have too, though not many of them together. */
const SMALL = new Set(
  'the of and to that for with has was is by on a an in at from as it he she they we said would will about between have be not this which their his her its our or but are were after before over into'.split(
    ' ',
  ),
)

/** Words that tell English even in a line of names. */
const PLAIN = new Set('the of with said received foreign prime secretary'.split(' '))

/** A short text full of foreign names is no text in their language: the words without a capital decide. */
function joinsInEnglish(sample: string): boolean {
  const all = sample.match(/[\p{L}\p{M}’']+/gu) ?? []
  const words = all.filter((word) => !/^\p{Lu}/u.test(word))
  // hardly anything but names
  if (all.length > 2 * words.length && all.some((word) => PLAIN.has(word.toLowerCase()))) return true
  if (words.length < 3 && all.length > 2 * words.length && all.every((w) => /^\p{Script=Latin}/u.test(w))) return true
  const small = all.map((word) => word.toLowerCase()).filter((word) => SMALL.has(word))
  return words.length < 60 && new Set(small).size >= 3 && small.length >= 0.4 * words.length
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
