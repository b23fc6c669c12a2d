import { fault } from './faults.ts'
import type { Draft } from './format.ts'
import { markupWords } from './page/fragment.ts'

/** What a record may tell of its article. */
export const FIELDS = ['text', 'title', 'url', 'publisher', 'date', 'licence'] as const
export type Field = (typeof FIELDS)[number]

/** Which field of a record holds what: `{ title: 'headline', text: 'article.body' }`; a dot goes into a record in the record. */
export type FieldMap = Readonly<Partial<Record<Field, string>>>

/** The names under which feeds, news interfaces and tables give these, the surest first; case, spaces, `_` and `-` do not count. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'text',
    'body',
    'articlebody',
    'fulltext',
    'articletext',
    'maintext',
    'bodytext',
    'content',
    'contents',
    'article',
    'story',
  ],
  title: ['title', 'headline', 'heading', 'name'],
  url: ['url', 'link', 'permalink', 'weburl', 'canonicalurl', 'articleurl', 'sourceurl', 'address'],
  publisher: ['publisher', 'source', 'outlet', 'sourcename', 'site', 'sitename', 'publication', 'domain'],
  date: [
    'date',
    'published',
    'publishedat',
    'datepublished',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'pubdate',
    'webpublicationdate',
    'created',
    'createdat',
  ],
  licence: ['licence', 'license', 'rights'],
}

type Fields = Readonly<Record<string, unknown>>

/**
 * A record (a JSON object, a row of a table) as a draft. Its fields are found by the map, else by their usual names.
 * Text that is markup is taken out of it.
 * @throws InputError INPUT_RECORD where it is no record, or has no text
 */
export function recordDraft(record: unknown, where: string, map: FieldMap = {}): Draft {
  if (!isRecord(record)) throw fault('INPUT_RECORD', 'this is no JSON object', where)
  const names = new Map(
    Object.keys(record)
      .toReversed()
      .map((name) => [plain(name), name]),
  )
  const held = (field: Field): unknown => {
    const path = map[field]
    if (path !== undefined) return at(record, path)
    const name = USUAL[field].map((usual) => names.get(usual)).find((n) => n !== undefined && words(record[n]) !== null)
    return name === undefined ? undefined : record[name]
  }
  const text = held('text')
  if (typeof text !== 'string')
    throw fault('INPUT_RECORD', `its field "${map.text ?? 'text'}" is missing or no text`, where)
  const known = {
    title: words(held('title')),
    url: words(held('url')),
    publisher: words(held('publisher')),
    date: words(held('date')),
    licence: words(held('licence')),
  }
  return { where, body: markupWords(text) ?? text, known }
}

/** Whether a name is one that usually holds an article's text. */
export function namesText(name: string): boolean {
  return USUAL.text.includes(plain(name))
}

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '')

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path of names, a name with a dot in it first. */
function at(record: Fields, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  const [first = '', ...rest] = path.split('.')
  const inner = Object.hasOwn(record, first) ? record[first] : undefined
  return rest.length > 0 && isRecord(inner) ? at(inner, rest.join('.')) : rest.length > 0 ? undefined : inner
}

/** A field's words: text, a number, or the name of a thing ({ "name": "Xinhua" }); null where there are none. */
function words(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  return isRecord(value) ? words(value.name) : null
}
