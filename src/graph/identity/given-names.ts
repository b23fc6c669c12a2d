import { table } from '../../reader/lexicon/table.ts'

let forms: Map<string, string> | null = null

/** The full name that a given name is a short form of, or the name itself; both folded. */
export function fullForm(given: string): string {
  forms ??= new Map(
    table('given-name-forms', ['full', 'forms']).flatMap(({ full, forms }) =>
      forms.split('; ').map((form): [string, string] => [form, full]),
    ),
  )
  return forms.get(given) ?? given
}
