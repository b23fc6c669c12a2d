import { table } from '../lexicon/table.ts'

const CLASSES = new Set(['say', 'hope', 'propose', 'agree', 'pledge', 'ask'])
const VERBS = new Set(
  table('reporting', ['verb', 'class'])
    .filter((row) => CLASSES.has(row.class))
    .map((row) => row.verb),
)

/** May a clause follow this verb without "that" ("Xi said China and South Korea should …")? */
export const takesClause = (lemma: string) => VERBS.has(lemma) || lemma === 'ensure' || lemma === 'know'
