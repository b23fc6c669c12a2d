import type { Item, OrganisationItem } from './items.ts'
import { isCommon, isEasternFamilyName, isGivenName } from './lexicons.ts'
import type { Line } from './lines.ts'
import { meetingPlace } from './meeting-place.ts'
import { isHonorific, isWord, likeness, nameWord, type Run, runAt, trimmed } from './names.ts'
import type { SideHint } from './title-words.ts'
import { type Title, titleBefore } from './titles.ts'
import { titleAfter } from './titles-after.ts'
import { PLACE_OPENERS, SPEAKS, THINGS } from './words.ts'

/** A place where a person may be named, with what stands beside the name. */
export interface Candidate {
  readonly line: Line
  readonly run: Run
  readonly title: Title | null
  /** The title that follows the name. */
  readonly after: Title | null
  /** A title of several ("Presidents X and Y") that this name shares. */
  readonly shared: Title | null
  /** "X of Norway", beside a title. */
  readonly ofCountry: string | null
  /** "Jane Roe of UNICEF" */
  readonly ofBody: OrganisationItem | null
  /** The titled name before it in a list ("Secretary of State A, National Security Advisor B"). */
  readonly listed: Candidate | null
  /** Does "with" stand before the title, with nobody named before it in the line ("will meet with President B")? */
  readonly met: boolean
  /** The state in which the sentence says that somebody met this one and others. */
  readonly metIn: string | null
  readonly honorific: string | null
  readonly likeness: 0 | 1 | 2
  /** A verb follows that only persons and bodies have. */
  readonly speaks: boolean
  readonly opens: boolean
  /** "the Lukashenka regime" */
  readonly regime: boolean
  /** "the Lukashenka regime in Belarus" */
  readonly regimeOf: string | null
  readonly place: boolean
  /** The name turned round in a page's tip ("Lavrov Sergei"). */
  readonly tip: boolean
}

const small = (item: Item | undefined) => (item?.t === 'word' || item?.t === 'mark' ? item.text.toLowerCase() : '')

/** All candidates of a line, in order. */
export function candidatesOf(line: Line): Candidate[] {
  const { items, tokens } = line
  const found: Candidate[] = []
  if (line.byline || (line.capitals && line.where !== 'label')) return found
  let shared: Title | null = null
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (item === undefined) break
    const before = items[i - 1]
    const titled = before?.t === 'office' || isHonorific(before)
    const whole = runAt(items, i, titled, line.where === 'label')
    if (whole === null) {
      if (shared !== null && !keepsList(items, i)) shared = null
      i++
      continue
    }
    const run = cut(line, whole)
    i = whole.to
    if (run === null) {
      shared = null
      continue
    }
    const title = titleBefore(items, run.from, tokens)
    const honorific = honorificOf(items, run.from)
    const tip = isTip(found.at(-1)?.run, run)
    const after = titleAfter(items, run.to, tokens, tip)
    if (title?.plural) shared = title
    else if (title !== null) shared = null
    const next = items[run.to]
    found.push({
      line,
      run,
      title,
      after,
      shared: title === null ? shared : null,
      ofCountry: title !== null || shared !== null || honorific !== null ? ofCountry(items, run.to) : null,
      listed: listedAfter(items, found.at(-1), title),
      met: title !== null && found.length === 0 && metWith(items, title.from),
      metIn: title === null ? null : meetingPlace(items, title.from),
      ofBody: ofBody(items, run.to),
      honorific,
      likeness: likeness(run),
      speaks: isWord(next) && SPEAKS.has(next.lower),
      opens: run.from === 0,
      regime: small(next) === 'regime',
      regimeOf: small(next) === 'regime' ? countryAt(items, run.to + 1) : null,
      place: isPlace(items, run),
      tip,
    })
  }
  return found
}

/** "Sergei Lavrov Lavrov Sergei": the second run is the page's tip on the first; its title follows without a mark. */
function isTip(before: Run | undefined, run: Run): boolean {
  return before !== undefined && before.to === run.from && run.words.every((word) => before.words.includes(word))
}

/** "will meet with President B": whoever meets somebody so is the other's guest or host. */
function metWith(items: readonly Item[], at: number): boolean {
  if (small(items[at - 1]) !== 'with') return false
  return /^(?:meet|meets|met|meeting|meetings|call|talks|spoke|speak|speaks|conversation|consultations)$/.test(
    small(items[at - 2]),
  )
}

/** The name before, if nothing but a comma or "and" parts it from this one's title, and both have one. */
function listedAfter(items: readonly Item[], before: Candidate | undefined, title: Title | null): Candidate | null {
  if (before === undefined || title === null || before.title === null || before.title.kind === title.kind) return null
  for (let i = before.run.to; i < title.from; i++) if (!/^(?:,|and|&)$/.test(small(items[i]))) return null
  return title.from > before.run.to ? before : null
}

/** What may stand between the names of a list: countries, commas, "and", "of", the article. */
function keepsList(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item?.t === 'country' || item?.t === 'org' || item?.t === 'place') return true
  return /^(?:,|;|and|of|the|&|\(|\)|mr\.?|ms\.?|mrs\.?|dr\.?|h\.e\.|\.|respectively)$/.test(small(item))
}

/** The run without what is no name in it: words of the title before it, honorifics within it. */
function cut(line: Line, whole: Run): Run | null {
  const { items, tokens } = line
  let { from, words } = whole
  for (let i = whole.to - 1; i > from; i--) {
    const item = items[i]
    if (
      isWord(item) &&
      isHonorific(item) &&
      i < whole.to - 1 &&
      (/\.$/.test(item.text) || /^(?:Mr|Mrs|Ms|Dr|Sheikh|Sir)$/.test(item.text))
    ) {
      words = words.slice(i - from)
      from = i
      break
    }
  }
  // "the Altai Region Boris Dubrovsky": the name begins behind the thing
  for (let i = whole.to - 2; i > from; i--) {
    const word = items[i]
    if (isWord(word) && THINGS.has(word.lower) && whole.to - i > 2) {
      words = words.slice(i + 1 - from)
      from = i + 1
      break
    }
  }
  const run: Run = { ...whole, from, words, first: items[from]?.first ?? whole.first }
  const inTitle = /^(?:of|for|and|&|on|to|the)$/.test(small(items[from - 1])) && titleNear(items, from)
  const lean = trimmed(items, run, from === 0, (word) => tokens[word.first]?.pos ?? 'X')
  if (lean === null) return null
  // ", the Hon Don McKinnon,": behind a form of address nothing more is of the title
  if (!inTitle || isHonorific(items[lean.from - 1])) return withoutOpener(items, lean)
  let at = lean.from
  let left = lean.words
  while (
    left.length > 0 &&
    left[0] !== 'Park' &&
    (isCommon(left[0] ?? '') || THINGS.has((left[0] ?? '').toLowerCase()))
  ) {
    at++
    left = left.slice(1)
  }
  const land = landBefore(items, at, left)
  at += land
  left = left.slice(land)
  // "the mayor of New Orleans": a place opens so
  if (at > lean.from && left.length === 1 && PLACE_OPENERS.has(small(items[at - 1]))) return null
  const start = items[at]
  return start === undefined || left.length === 0 ? null : { ...lean, from: at, words: left, first: start.first }
}

/** "Mayor of Norvik Anna Berg", "Head of Ingria Yunus-Bek Roe": how many words of a name are the land or house of the office before it. */
function landBefore(items: readonly Item[], at: number, words: readonly string[]): number {
  const opener = small(items[at - 1])
  if (opener !== 'of' && !PLACE_OPENERS.has(opener)) return 0
  // nobody heads a person
  const headed = opener === 'of' && (items[at - 2]?.t === 'office' || THINGS.has(small(items[at - 2])))
  let land = 0
  while (words.length - land > 2 && !isGivenName(words[land] ?? '')) {
    if (!isGivenName(words[land + 1] ?? '') && !(land === 0 && headed)) break
    land++
  }
  return land
}

/** "Implementation Ronnie Chatterji", "Virologist Anna Roe": what stands before a given name and another is no part of the name. */
function withoutOpener(items: readonly Item[], run: Run): Run {
  let { from, words } = run
  while (words.length > 2) {
    const [first = '', second = '', third = ''] = words
    const calling = CALLING.test(first) && isGivenName(second)
    const common = isCommon(first) && !isGivenName(first) && !isEasternFamilyName(first)
    const name = isGivenName(second) || (words.length > 3 && isCommon(second) && isGivenName(third))
    if (!calling && !(common && name)) break
    from++
    words = words.slice(1)
  }
  const start = items[from]
  return start === undefined || from === run.from ? run : { ...run, from, words, first: start.first }
}
/** Callings in the nominative, whatever the science. */
const CALLING = /(?:ologist|ician|ographer|omist|alist)$/

/** Does an office stand shortly before, so that the words are its complement? */
function titleNear(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (items[i]?.t === 'office') return true
    if (small(items[i]) === '.' || small(items[i]) === ';') return false
  }
  return false
}

function honorificOf(items: readonly Item[], at: number): string | null {
  const item = items[at - 1]
  const previous = isWord(item) ? item : small(item) === '.' ? items[at - 2] : undefined
  return isWord(previous) && isHonorific(previous) && previous.cap && !/^(?:i|he)$/.test(previous.lower)
    ? previous.lower
    : null
}

/** The state named behind "in" at item `at`. */
function countryAt(items: readonly Item[], at: number): string | null {
  const country = items[at + 1]
  return small(items[at]) === 'in' && country?.t === 'country' ? country.code : null
}

function ofCountry(items: readonly Item[], at: number): string | null {
  const of = small(items[at])
  if (of !== 'of' && of !== '(' && of !== 'from') return null
  const country = items[small(items[at + 1]) === 'the' ? at + 2 : at + 1]
  if (country?.t === 'place' && country.of !== '') return country.of
  return country?.t === 'country' && (country.kind === 'name' || of === '(') ? country.code : null
}

/** "of the league", "of the UK's National Crime Agency" */
function ofBody(items: readonly Item[], at: number): OrganisationItem | null {
  if (small(items[at]) !== 'of') return null
  let i = small(items[at + 1]) === 'the' ? at + 2 : at + 1
  if (items[i]?.t === 'country') i += /^'s?$/.test(small(items[i + 1])) ? 2 : 1
  const body = items[i]
  return body?.t === 'org' ? body : null
}

/** "in San Rafael", "Novi Grad, Serbia": a place by what stands beside it. */
function isPlace(items: readonly Item[], run: Run): boolean {
  if (
    /^(?:in|at|near|from|around|outside|to|into|via)$/.test(small(items[run.from - 1])) &&
    !/^(?:to|from)$/.test(small(items[run.from - 1]))
  )
    return true
  const next = items[run.to]
  const second = items[run.to + 1]
  if (
    small(next) === ',' &&
    second?.t === 'country' &&
    second.kind === 'name' &&
    !nameWord(items[run.to + 2]) &&
    items[run.to + 2]?.t !== 'office' &&
    items[run.to + 2]?.t !== 'org'
  )
    return !/^(?:'s|')$/.test(small(items[run.to + 2]))
  return false
}

/** The side that the words beside the name give, with its rule; the nearest first. */
export function hintsOf(c: Candidate): { side: SideHint; rule: string }[] {
  const hints: { side: SideHint; rule: string }[] = []
  const add = (side: SideHint | null | undefined, rule: string | null | undefined) => {
    if (side && rule) hints.push({ side, rule })
  }
  if (c.title?.side && !('context' in c.title.side)) add(c.title.side, c.title.rule)
  if (c.title?.kind === 'private') return hints
  if (c.ofCountry !== null) add({ country: c.ofCountry }, 'side/name-of-country')
  if (c.after?.side && !('context' in c.after.side)) add(c.after.side, 'side/appositive-title')
  if (c.shared?.side && !('context' in c.shared.side)) add(c.shared.side, 'side/shared-title')
  if (c.regimeOf !== null) add({ country: c.regimeOf }, 'side/regime')
  if (c.ofBody !== null) add({ organisation: c.ofBody, owner: null }, 'side/name-of-organisation')
  add(c.title?.side, c.title?.rule)
  add(c.after?.side, c.after?.rule)
  return hints
}
