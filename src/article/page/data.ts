import { z } from 'zod'

const Name = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z
    .array(z.object({ name: z.string() }))
    .min(1)
    .transform((names) => names[0]?.name ?? ''),
])
const Words = z.string().optional().catch(undefined)
const Node = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  '@id': Words,
  headline: Words,
  name: Words,
  datePublished: Words,
  dateCreated: Words,
  publisher: Name.optional().catch(undefined),
  url: Words,
  license: Words,
  articleBody: Words,
})

/** What a page's JSON-LD says of its article. */
export interface ArticleData {
  readonly headline: string | null
  readonly date: string | null
  readonly publisher: string | null
  /** The name of the site or the organisation behind it. */
  readonly site: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly body: string | null
}

/** From the scripts of a page, also inside lists and `@graph`. A NewsArticle, Article or the like goes before the page itself. */
export function articleData(scripts: readonly string[]): ArticleData {
  const raw = scripts.flatMap((script) => nodesIn(parsedOrNull(script), 0))
  const nodes = raw.flatMap((each) => {
    const { success, data } = Node.safeParse(each)
    return success ? [{ ...data, publisher: data.publisher ?? namedById(each, raw) }] : []
  })
  const ofType = (pattern: RegExp) => nodes.filter((node) => [node['@type']].flat().some((type) => pattern.test(type)))
  const articles = ofType(/(?:Article|Posting|Report)$/)
  const article = articles.find(({ datePublished, headline }) => datePublished && headline) ?? articles[0]
  const page = ofType(/Page$/)[0]
  const words = (value: string | undefined) => unescaped(value)
  return {
    headline: words(article?.headline ?? article?.name),
    date: words(article?.datePublished ?? page?.datePublished ?? article?.dateCreated),
    publisher: words(article?.publisher ?? page?.publisher),
    site: words((ofType(/^WebSite$/)[0] ?? ofType(/Organization$/)[0])?.name),
    url: words(article?.url ?? page?.url),
    licence: words(article?.license),
    body: words(article?.articleBody),
  }
}

/** The objects in a value that say what they are. */
function nodesIn(value: unknown, depth: number): object[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => nodesIn(each, depth + 1))
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'publisher'].flatMap((key) =>
    nodesIn(Reflect.get(value, key), depth + 1),
  )
  return [value, ...inner]
}

/** The publisher's name where the article gives only its `@id`. */
function namedById(node: object, all: readonly object[]): string | undefined {
  const publisher: unknown = Reflect.get(node, 'publisher')
  if (typeof publisher !== 'object' || publisher === null) return undefined
  const id: unknown = Reflect.get(publisher, '@id')
  const name: unknown = all
    .map((each) => (id !== undefined && Reflect.get(each, '@id') === id ? Reflect.get(each, 'name') : undefined))
    .find((each) => typeof each === 'string')
  return typeof name === 'string' ? name : undefined
}

function parsedOrNull(words: string): unknown {
  const plain = words.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/g, '')
  for (const each of [plain, plain.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(each)
    } catch {
      // Broken data is as none; a line end inside a string, which many sites leave, is mended.
    }
  }
  return null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Words with the entities of HTML, which do not belong into JSON, put right; null where there are none. */
function unescaped(words: string | undefined): string | null {
  const plain = words
    ?.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return ENTITIES[String(name).toLowerCase()] ?? all
    })
    .trim()
  return plain || null
}
