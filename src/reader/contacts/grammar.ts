import { createRequire } from 'node:module'
import type compromise from 'compromise/one'
import type { Actors, Mention } from '../actors/actors.ts'
import type { Range } from '../grammar/range.ts'
import { Phrases } from '../lexicon/phrases.ts'
import { table } from '../lexicon/table.ts'
import type { Pos, Token } from '../text/text.ts'

/** compromise as one file: the two hundred modules that an import takes need as long to load as half of the reader. */
const nlp: typeof compromise = createRequire(import.meta.url)('compromise/one')

/**
 * compromise's match grammar over our own tokens. A term is a token or a whole mention of an actor, so that patterns read
 * `#Person [<act>#Hold #Mod* #TalksNoun] with`; tags are the tagger's parts of speech, the actors pass's kinds of actor and the
 * classes of `lexicon/contacts.tsv`. compromise neither cuts nor tags anything itself (`docs/decisions/0002-tagger.md`).
 */
export interface Terms {
  /** All matches of a pattern: the tokens of its group `act`. */
  find(pattern: Pattern): Range[]
}

const POS_TAGS: Readonly<Record<Pos, string>> = {
  ADJ: 'Adjective',
  ADP: 'Preposition',
  ADV: 'Adverb',
  AUX: 'Auxiliary',
  CCONJ: 'Conjunction',
  DET: 'Determiner',
  INTJ: 'Expression',
  NOUN: 'Noun',
  NUM: 'Value',
  PART: 'Particle',
  PRON: 'Pronoun',
  PROPN: 'ProperNoun',
  PUNCT: 'Punctuation',
  SCONJ: 'Subordinator',
  SYM: 'Symbol',
  VERB: 'Verb',
  X: 'Other',
}

/** The parts of speech that may stand between an article and the noun of contact: "a long-planned second telephone call". */
const MODIFIERS: ReadonlySet<Pos> = new Set<Pos>(['ADJ', 'DET', 'NUM', 'PROPN', 'NOUN', 'ADV', 'PRON', 'PART'])

const tagsByWord = new Map<string, string[]>()
for (const { tag, forms } of table('contacts', ['tag', 'forms', 'why']))
  for (const form of forms.split('; ')) tagsByWord.set(form, [...(tagsByWord.get(form) ?? []), tag])
const WORDS = new Phrases<readonly string[]>(tagsByWord)

/** The words of contact in the tokens `first` to `last`, with their classes. */
export function contactWords(tokens: readonly Token[], first: number, last: number) {
  return WORDS.all(tokens, first, last)
}

/** A pattern of compromise, read once; the group `act` is what it finds. */
export interface Pattern {
  readonly match: ReturnType<typeof nlp.parseMatch>
  /** What must stand in a sentence for the pattern to fit, in any order: of each list one word or `#Tag`. */
  readonly needs: readonly (readonly string[])[]
}

/** Reads a pattern. `*` is none or more, which compromise alone writes `*?`. */
export function pattern(match: string): Pattern {
  const parts = match.replace(/\[<\w+>|\]/g, '').match(/\([^)]*\)\S*|\S+/g) ?? []
  const needs = parts.filter((part) => part !== '.' && !/[*?]$/.test(part))
  return {
    match: nlp.parseMatch(match.replaceAll('*', '*?')),
    needs: needs.map((part) => part.replace(/[()+]/g, '').split('|')),
  }
}

/** compromise's own object, which takes our terms; it is made once. */
const VIEW = nlp('')

/** The tokens `first` to `last` as terms of compromise. */
export function termsOf(tokens: readonly Token[], first: number, last: number, actors: Actors): Terms {
  const places: Range[] = []
  const document: (typeof VIEW.document)[number] = []
  /** All words and tags of the sentence: most patterns cannot fit, and compromise need not be asked. */
  const present = new Set<string>()
  const words = new Map(contactWords(tokens, first, last).map((m) => [m.first, m]))
  for (let i = first; i < last; ) {
    const token = tokens[i]
    if (token === undefined) break
    const mention = actors.at.get(i)
    const word = words.get(i)
    const named = mention !== undefined && mention.first === i ? mention : null
    const end = Math.min(last, Math.max(i + 1, named?.last ?? word?.last ?? 0))
    const tags = named === null ? posTags(token, word?.value ?? []) : mentionTags(actors, named)
    if (joinsAdjectives(tokens, i)) tags.push('Mod')
    // "an interview that talks had failed": here a clause begins
    if (token.lower === 'that' && tokens[i - 1]?.pos === 'NOUN') tags.splice(0)
    let text = token.lower
    for (let k = i + 1; k < end; k++) text += ` ${tokens[k]?.lower ?? ''}`
    document.push({
      text,
      normal: text,
      pre: '',
      post: ' ',
      tags: new Set(tags),
      index: [0, places.length] satisfies [number, number],
      id: `t${places.length}`,
    })
    present.add(text)
    for (const tag of tags) present.add(`#${tag}`)
    places.push({ first: i, last: end })
    i = end
  }
  return {
    find: ({ match, needs }) => {
      if (!needs.every((some) => some.some((one) => present.has(one)))) return []
      VIEW.document = [document]
      return VIEW.match(match, 'act').fullPointer.flatMap(([, from, to]) => {
        const a = places[from ?? -1]
        const z = places[(to ?? 0) - 1]
        return a === undefined || z === undefined ? [] : [{ first: a.first, last: z.last }]
      })
    },
  }
}

/** "an extensive and productive meeting" */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const isAdjective = (t: Token | undefined) => t?.pos === 'ADJ' || t?.pos === 'ADV'
  return (
    /^(?:and|,|but|yet)$/.test(tokens[at]?.lower ?? '') && isAdjective(tokens[at - 1]) && isAdjective(tokens[at + 1])
  )
}

function posTags(token: Token, contact: readonly string[]): string[] {
  const tags = [...contact, POS_TAGS[token.pos]]
  if (/^[-\u2013]$/.test(token.text)) tags.push('Dash')
  // a noun of contact ends the phrase, it does not modify
  if ((MODIFIERS.has(token.pos) || token.text === '-') && !contact.some((tag) => tag.endsWith('Noun'))) tags.push('Mod')
  return tags
}

function mentionTags(actors: Actors, mention: Mention): string[] {
  const type = actors.list[mention.actor]?.ref.type
  if (type === 'person') return ['Person', 'Actor']
  if (type === 'organisation') return ['Organisation', 'Actor', 'Mod']
  return mention.form === 'demonym' ? ['Demonym', 'Mod'] : ['Country', 'Actor', 'Mod']
}
