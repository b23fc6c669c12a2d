import { table } from '../lexicon/table.ts'

/** What is the same wherever a word is written in one way. */
export interface Form {
  readonly text: string
  readonly lower: string
  /** The lemma, where the tagger's is as the word itself, and that is not what it is. */
  readonly lemma: string
  /** Is it a compound of which the tagger cannot know the lemma ("re-affirmed")? */
  readonly compound: boolean
}

/** Heads of the verbs of saying: where the tagger takes their forms for adjectives or nouns, it leaves them uncut. */
const VERBS = new Set(table('reporting', ['verb']).map((row) => row.verb.split(' ')[0]))

/** Forms met so far. Texts repeat their words, and what is worked out and kept once need not be for each. */
const forms = new Map<string, Form>()
/** So that a process that reads for days does not keep every word it ever met. */
const MOST = 200_000

/** The form of a word: equal words get the same strings, which makes looking them up cheap. */
export function formOf(text: string): Form {
  let form = forms.get(text)
  if (form === undefined) {
    if (forms.size >= MOST) forms.clear()
    // a long part of a text would hold on to the whole text; this does not
    form = build(` ${text}`.slice(1))
    forms.set(form.text, form)
  }
  return form
}

/**
 * "re-affirmed" is "reaffirm", which the tagger does not know with its hyphen; "informed", "alleged" and "affirms" have
 * their verb's lemma also where the tagger sees no verb.
 */
function build(text: string): Form {
  const lower = text.toLowerCase()
  if (/^re-[a-z]{4,}(?:ed|s|ing)$/.test(lower))
    return { text, lower, lemma: lower.replace('-', '').replace(/(?:ed|s|ing)$/, ''), compound: true }
  const bases = /(?:ed|ms|ts)$/.test(lower)
    ? [lower.replace(/ied$/, 'y'), lower.replace(/(?:ed|s)$/, ''), lower.replace(/d$/, '')]
    : []
  const lemma = bases.find((base) => base.length > 2 && VERBS.has(base)) ?? lower
  return { text, lower, lemma, compound: false }
}
