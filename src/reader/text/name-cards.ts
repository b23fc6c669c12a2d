/** A gap in a line, behind which a page may have left the card of the person named before it. */
const GAP = /(?<=\S)[ \u00a0]{4,12}(?=\p{L})/gu
/** No card is longer (UTF-16 units). */
const LONGEST = 240
/** Where the text goes on behind a card: white space before more of it, or before a mark. */
const END = /[ \u00a0](?=[\s,.:;()'\u2019?!]|$)/
/** Where a given name and an office run together ("AngelaFederal"). */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u

/**
 * Pages whose names open a card leave its words behind the name: "Angela Merkel     Merkel AngelaFederal Chancellor of
 * Germany  agreed". What the card says of the person is put in brackets behind the name, the name said again becomes white
 * space; the text keeps its length.
 */
export function withoutNameCards(text: string): string {
  if (!text.includes('   ')) return text
  let out = ''
  let from = 0
  for (const gap of text.matchAll(GAP)) {
    const start = gap.index + gap[0].length
    if (start < from || !isSaidAgain(text, gap.index, start)) continue
    const rest = text.slice(start, start + LONGEST)
    const length = END.exec(rest)?.index
    if (length === undefined) continue
    const card = rest.slice(0, length)
    if (card.includes('\n')) continue
    const office = SEAM.exec(card)?.index ?? null
    out += text.slice(from, gap.index)
    out +=
      office === null
        ? ' '.repeat(start - gap.index + length)
        : `${' '.repeat(start - gap.index + office - 1)}(${card.slice(office)})`
    from = start + length + (office === null ? 0 : 1)
  }
  return out + text.slice(from)
}

/** Does the word at `start` stand among the two before `end` ("Moon Jae-in     Moon Jae-in")? */
function isSaidAgain(text: string, end: number, start: number): boolean {
  const [first = ''] = /^[^\s,.]+/.exec(text.slice(start, start + 40)) ?? []
  const before = text
    .slice(Math.max(0, end - 60), end)
    .split(' ')
    .slice(-3)
  return before.some((word) => isAlike(bare(word), bare(first))) && /^\p{L}/u.test(first)
}

/** Without marks and capitals. */
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The same name, or another spelling of it ("Radayev", "Radaev"; "Niinisto", "Niinistö"): both begin alike, and one is hardly longer. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= 4 && Math.abs(one.length - other.length) <= 2 && same >= one.length - 4
}
