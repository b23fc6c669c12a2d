import { RESIDUE_RULES } from '../residue.ts'
import { dayIn } from './days.ts'
import type { Line } from './words.ts'

/** More lines than this above the first paragraph are a list, not the head of an article. */
const MOST_HEAD = 12
/** A line this long that comes a second time is of another version of the page, such as that for small screens. */
const LONG = 60
/** So many links with a sentence each are a list of other articles. */
const FEWEST_CARDS = 4

/** Labels of lists of other articles, of ways to share, and of whom the press may call. */
const LABEL =
  /^(?:read (?:more|also|next)|also read|see also|more(?: on this(?: story| topic)?| news| stories| from .{2,40}| about .{2,40})?|related(?: (?:articles?|news|stories|links?|content|topics?|posts?|items?|information|documents?|materials?))?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| reading| stories)?|latest(?: news| stories)?|(?:most|top) (?:read|viewed|popular|stories)|popular|trending(?: now)?|in (?:this|other) (?:section|news)|other (?:news|articles|stories)|share(?: this(?: (?:page|article|story|post))?)?|follow us|newsletter|sign up.{0,60}|comments?(?: \(\d+\))?|leave a (?:reply|comment)|tags?|topics?|keywords|categories|explore more|editor.?s picks|what to read next|don.t miss|back to (?:top|list|news|the list)|previous|next|attachments?|downloads?|(?:media|press) (?:enquiries|inquiries|contacts?)|contacts?|external links|references|sources|notes and references|navigation(?: menu)?)\s*[:»›>…]*$/i
/** A line that leads to another page. */
const LEADS_AWAY =
  /^(?:(?:read|see|find out|learn) (?:more|also)|also read|read|related|see also|more|watch|listen|in pictures|click here|explainer|opinion|recommended|don.t miss)\s?[:|»›>→–-]/i

/** What the site says between paragraphs. */
const ASIDE =
  /^(?:advertisements?|story continues below(?: this)? advertisement|article continues (?:below|after).{0,40}|list of \d+ items|end of list|(?:play|watch) video|loading|listen to this (?:article|story).{0,30}|\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?) ago|our standards:.{0,60}|\[?edit\]?|scroll to continue|skip (?:advertisement|past .{0,60}))(?: ?[·|] ?scroll to continue)?\.{0,3}$/i
/** The words under a picture, told by whom they credit. */
const CREDIT =
  /^file (?:photo|image)\b|[.:)] ?(?:photo|photograph|image|picture)s?: .{2,60}$|[([](?:[^()[\]]{0,60}\b(?:photo|image|picture|photograph)\b[^()[\]]{0,60}|(?:xinhua|afp|ap|epa|tass|yonhap|anadolu|reuters|getty images|kyodo|pool)\/[^()[\]]{2,40})[)\]]\.?$|\b(?:(?:reuters|epa|afp|ap photo|pool)\/[^.]{2,40}|via getty images|\/getty images|\/file photo)\.?$/i

/** What asks readers to do something for the site. */
const INVITES =
  /\b(?:subscri(?:be|ption)|newsletter|sign up|follow us|our app|click here|whatsapp channel|telegram channel)\b/i

/** The lines without those that lead to other pages, their labels, and all that follows a label where it is no prose. */
export function withoutInserts(lines: readonly Line[]): Line[] {
  const prose = lines.map((line) => (isProse(line) ? line.text.length : 0))
  const after: number[] = []
  let sum = 0
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    after[at] = sum
    sum += prose[at] ?? 0
  }
  const end = lines.findIndex(
    (line, at) => LABEL.test(line.text) && (after[at] ?? 0) < sum * 0.3 && (after[at] ?? 0) < proseBefore(at),
  )
  const away = lines.map((line) => leadsAway(line))
  const shown = lines.slice(0, Math.min(end === -1 ? lines.length : end, startOfCards()))
  const seen = new Set<string>()
  return shown.filter((line, at) => {
    if (away[at] || (line.text.length >= LONG && seen.has(line.text))) return false
    seen.add(line.text)
    const next = shown[at + 1]
    const few = line.text.split(' ').length <= 5 && line.text.endsWith(':')
    const label = LABEL.test(line.text) || few || (/^H[2-6]$/.test(line.block) && !endsSentence(line.text))
    return !(label && next !== undefined && away[at + 1])
  })

  function proseBefore(at: number): number {
    return sum - (after[at] ?? 0)
  }

  /** Where links to other articles begin, each with a sentence or so under it, and nothing else follows. */
  function startOfCards(): number {
    let links = 0
    let sentences = 0
    let start = lines.length
    for (let at = lines.length - 1; at >= 0 && (after[at] ?? 0) < sum * 0.4; at -= 1) {
      // Two paragraphs in a row are an article's.
      if ((prose[at] ?? 0) > 0 && (prose[at + 1] ?? 0) > 0) break
      if (away[at]) links += 1
      if (away[at] && links >= FEWEST_CARDS && sentences <= links * 1.25) start = at
      if ((prose[at] ?? 0) > 0) sentences += 1
    }
    return start
  }
}

function leadsAway({ text, linked }: Line): boolean {
  const part = linked / text.length
  if (text.length < 300 && (ASIDE.test(text) || CREDIT.test(text))) return true
  if (part > 0.2 && text.length < 300 && INVITES.test(text)) return true
  if (LEADS_AWAY.test(text) && (part > 0.3 || (text.length < 200 && !endsSentence(text)))) return true
  if (part > 0.5 && !endsSentence(text) && (text.match(/ [|·•>›/] /g)?.length ?? 0) >= 2) return true
  if (part < 0.85) return false
  return !endsSentence(text) || /^(?:read|see|click|watch)\b/i.test(text)
}

const isProse = ({ text, linked }: Line) => text.length >= 40 && linked < text.length * 0.5 && endsSentence(text)
/** Whether words end like a sentence, or lead to what follows. */
export const endsSentence = (text: string) => /[.!?…:;]["”’)\]]*$/.test(text)
/** Whether two lines say the same, quotation marks and capitals aside. */
export const sameWords = (one: string, other: string) => plain(one) === plain(other)
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”"'‘’`´]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}|and|in|for|our|correspondent|staff|reporter|writer|agencies|desk)"
const BYLINE = new RegExp(`^(?:[Bb]y|BY|[Ww]ritten by) ${NAME}(?:,? ${NAME}){0,12}$`, 'u')

/** The lines without residue at their head and tail. A line that names the source stays, for who is cited is read from it. */
export function withoutEnds(lines: readonly Line[], title: string | null): Line[] {
  let from = underDay(lines)
  let to = lines.length
  const out = (line: Line | undefined, at: 'head' | 'tail') =>
    line !== undefined &&
    ((at === 'tail' && /^H[1-6]$/.test(line.block)) ||
      isResidue(line.text, at) ||
      (at === 'head' && BYLINE.test(line.text)) ||
      (title !== null && sameWords(line.text, title)))
  while (from < to && out(lines[from], 'head')) from += 1
  while (to > from && out(lines[to - 1], 'tail')) to -= 1
  return lines.slice(from, to)
}

/** Lines above the first paragraph of which one is the day: all up to it tell of the article, as do its author and its section. */
function underDay(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => isProse(line))
  const head = lines.slice(0, Math.min(first === -1 ? 0 : first, MOST_HEAD))
  const short = head.findIndex(({ text }) => text.length >= 120 || /[.!?]["”’)]*$/.test(text))
  const above = short === -1 ? head : head.slice(0, short)
  return above.findLastIndex(({ text }) => text.length < 80 && dayIn(text, 'day first') !== null) + 1
}

function isResidue(text: string, at: 'head' | 'tail'): boolean {
  if (text.length > 240) return false
  const rule = RESIDUE_RULES.find((each) => (each.at === 'both' || each.at === at) && each.pattern.test(text))
  return rule !== undefined && rule.pattern.exec(text)?.groups?.source === undefined
}
