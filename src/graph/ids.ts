import { createHash } from 'node:crypto'
import type { Kind } from '../reader/reading.ts'

/**
 * Ids are stable keys or content hashes: the same thing gets the same id on every machine and in every order of reading,
 * so writing twice changes nothing. `docs/graph-model.md` lists the forms.
 */

/** Longest readable key; what is longer is cut and told apart by a hash. */
const LONGEST_KEY = 80

/** The first `digits` hex digits of the SHA-256 of a text. */
export function hash(text: string, digits = 16): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, digits)
}

/**
 * A name as names are compared: no accents, lower case, letters and digits only, words joined by single spaces.
 * "Recep Tayyip Erdoğan" and "RECEP TAYYIP ERDOGAN" fold alike.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/['’ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function key(folded: string): string {
  const slug = folded.replace(/ /g, '-')
  return slug.length > 0 && slug.length <= LONGEST_KEY ? slug : `${slug.slice(0, LONGEST_KEY - 13)}-${hash(folded, 12)}`
}

/** A country's id is its code. */
export function countryId(code: string): string {
  return code
}

/** `o-` and the folded name without its article and dots: "the U.N." and "UN" are one. */
export function organisationId(name: string): string {
  return `o-${key(foldOrganisation(name))}`
}

export function foldOrganisation(name: string): string {
  const folded = fold(name)
  const bare = folded.replace(/^the (?=.)/, '')
  return bare
}

/** `p-`, the folded name, and the side for which the person acts, if known: `p-xi-jinping.CHN`. */
export function personId(name: string, side: string | null): string {
  return `p-${key(fold(name))}${side === null ? '' : `.${side}`}`
}

/**
 * What one article calls a person, as the id under which its evidence is kept: the person's id where the name is a full one. A single
 * name ("President Lee") says less, so each article's is kept apart (`p-lee.KOR~a-0123…`), and is joined to a person by rule.
 */
export function personBase(name: string, side: string | null, articleId: string): string {
  const id = personId(name, side)
  return fold(name).includes(' ') ? id : `${id}~${articleId}`
}

/** The node that evidence is at while no rule joins it to another: an actor of that name and side. */
export function nodeOfBase(base: string): string {
  const at = base.indexOf('~')
  return at === -1 ? base : base.slice(0, at)
}

export function publisherId(name: string): string {
  return `b-${key(fold(name))}`
}

/** `t-` and a hash of all that a Text holds, so a text that stays the same is not written (and indexed) again. */
export function textId(held: unknown): string {
  return `t-${hash(canonicalJson(held))}`
}

/** Of a statement (`s`) or commitment (`c`): its article and place, such as `s-0123456789abcdef-120-340`. */
export function factId(prefix: 's' | 'c', articleId: string, span: { start: number; end: number }): string {
  return `${prefix}-${articleId.slice(2)}-${span.start}-${span.end}`
}

/**
 * Kind, day and participants make a contact, so two reports of one call meet in one node. A contact whose day is unknown
 * stays with its article: nothing says that it is the one another article reports.
 */
export function contactId(kind: Kind, date: string | null, participants: readonly string[], articleId: string): string {
  const day = date ?? 'undated'
  const rest = JSON.stringify([...new Set(participants)].sort(byCodePoint).concat(date === null ? [articleId] : []))
  return `k-${kind}-${day}-${hash(rest, 12)}`
}

/** Order by code points, as both engines compare strings (JavaScript itself compares UTF-16 units). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'))
}

/** JSON with sorted keys: the same text for the same value, whoever made it. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byCodePoint(a, b)))
      : inner,
  )
}
