import { table } from '../../reader/lexicon/table.ts'
import { foldOrganisation } from '../ids.ts'

let forms: Map<string, string> | null = null

/** The first form of the body in the lexicon that a folded name is a form of; null where no row lists it, or several do. */
export function listedForm(folded: string): string | null {
  forms ??= readForms()
  return forms.get(folded) || null
}

function readForms(): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of table('organisations', ['forms'])) {
    const [first = '', ...others] = row.forms.split('; ').map(foldOrganisation)
    for (const form of [first, ...others]) found.set(form, found.has(form) && found.get(form) !== first ? '' : first)
  }
  return found
}
