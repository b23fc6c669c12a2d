import { normalise } from '../text/normalise.ts'
import type { Text, Token } from '../text/text.ts'
import { tokensOf } from '../text/tokens-of.ts'
import { introducedBy, withIntroduced, withSpeltNames } from './abbreviations.ts'
import { type Item, itemsOf } from './items.ts'
import { withOrganisations } from './organisations.ts'

/** A sentence, a speaker's label or the article's title, cut into items. */
export interface Line {
  readonly index: number
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  readonly where: 'sentence' | 'label' | 'title'
  readonly block: number
  /** Is it written in capitals throughout, so that case tells nothing? */
  readonly capitals: boolean
  readonly item: boolean
  /** Does it name those who wrote or edited the report, not those it is about? */
  readonly byline: boolean
}

const CONTRIBUTED = /\bcontributed (?:to this|reporting)|^By \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}(?:,|$| and )/u
const BYLINE =
  /^\(?(?:reporting|editing|additional reporting|writing|photo|photos|compiled|edited|written|translated|source|contact)\b(?: and \w+)?(?: by|:)/i

/** All lines of the text in order, the title last: it gives evidence, never mentions. */
export function linesOf(text: Text, title: string | null): Line[] {
  const lines: Line[] = []
  const add = (given: readonly Token[], where: Line['where'], block: number, item: boolean) => {
    if (given.length === 0) return
    const tokens = unglued(given)
    const first = tokens[0]?.start ?? 0
    const written = where === 'title' ? '' : text.norm.slice(first, tokens.at(-1)?.end ?? first)
    lines.push({
      index: lines.length,
      tokens,
      items: withSpeltNames(withOrganisations(itemsOf(tokens), tokens), tokens),
      where,
      block,
      capitals: isCapitals(tokens),
      item,
      byline: BYLINE.test(written) || CONTRIBUTED.test(written),
    })
  }
  for (const block of text.blocks) {
    if (block.label !== null) {
      const at = text.sentences[block.firstSentence]?.first ?? 0
      add(
        tokensOf(text.norm.slice(block.label.start, block.label.end), block.label.start, at),
        'label',
        block.index,
        false,
      )
    }
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = text.sentences[s]
      if (sentence !== undefined)
        add(text.tokens.slice(sentence.first, sentence.last), 'sentence', block.index, block.kind === 'item')
    }
  }
  if (title !== null) add(tokensOf(normalise(title), 0, 0), 'title', -1, false)
  const introduced = new Map(lines.flatMap((line) => introducedBy(line.items)))
  return lines.map((line) => ({ ...line, items: withIntroduced(line.items, introduced) }))
}

function isCapitals(tokens: readonly Token[]): boolean {
  let upper = 0
  let words = 0
  for (const t of tokens) {
    if (!/^\p{L}{2,}/u.test(t.text)) continue
    words++
    if (t.text === t.text.toUpperCase()) upper++
  }
  return words > 2 && upper > 0.7 * words
}

/** "pro-Israel", "inter-Korean": the state's name begins behind the hyphen; "Inter-American" is the continent's. */
const PREFIXED = /^(?!Inter-American\b)((?:pro|anti|non|post|pre|inter|intra|ex|neo|un)-)\p{Lu}/iu
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u
const OPENS_TITLE =
  /^(?:President|Prime|Federal|Foreign|Deputy|First|Minister|Defence|Interior|Chairman|Chairwoman|Director|Chief|Head|Secretary|Speaker|State|Presidential|Special|Aide|Governor|Mayor|Ambassador|Member|Vice|Acting|Former|Chancellor|King|Queen|Emir|Crown|General|Commissioner|Plenipotentiary|Assistant|Security|Federation|Permanent|Emperor|Sultan|Prosecutor|Commander|Advisor|Adviser|Representative)$/

/** "SergeiForeign Minister": the tip of a page has run into the name; read as two words at their own places. */
function unglued(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => GLUED.test(t.text) || PREFIXED.test(t.text))) return tokens
  return tokens.flatMap((t) => {
    const prefix = PREFIXED.exec(t.text)?.[1]
    if (prefix !== undefined) return parted(t, prefix.length, false)
    const [, name = '', title = ''] = GLUED.exec(t.text) ?? []
    if (!OPENS_TITLE.test(title)) return [t]
    return parted(t, name.length, true)
  })
}

/** A token as two, at their own places in the text. */
function parted(t: Token, length: number, space: boolean): Token[] {
  const cut = t.start + length
  const head = t.text.slice(0, length)
  const tail = t.text.slice(length)
  return [
    { ...t, text: head, lower: head.toLowerCase(), end: cut },
    { ...t, text: tail, lower: tail.toLowerCase(), start: cut, space },
  ]
}
