import { table } from '../../reader/lexicon/table.ts'
import { fold } from '../ids.ts'

let formats: Map<string, string> | null = null

/** The form that the words of a report give a contact, by its first name in the lexicon; '' for none. A summit is a form itself. */
export function formatOf(kind: string, quote: string): string {
  if (kind === 'summit') return ''
  formats ??= new Map(
    table('contact-formats', ['words']).flatMap(({ words }) =>
      words.split('; ').map((word): [string, string] => [word, words.split('; ')[0] ?? word]),
    ),
  )
  const words = ` ${fold(quote)} `
  for (const [word, format] of formats) if (words.includes(` ${word} `)) return format
  return ''
}
