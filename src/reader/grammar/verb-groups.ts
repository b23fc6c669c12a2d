import type { Token } from '../text/text.ts'
import { isMark, type Range } from './range.ts'
import { isBound, isIng, isPast } from './verb-shapes.ts'

/** How a verb group stands in its clause. */
export type VerbForm =
  | 'finite' // "said", "will support", "are agreed"
  | 'infinitive' // "to support"
  | 'base' // a bare base form: after a coordinated modal, an infinitive, or as a subjunctive ("that he continue")
  | 'gerund' // "supporting", "having met"
  | 'participle' // "reached in Belgrade"

/** A verb with its auxiliaries, negation and adverbs: tokens `first` to `last`. */
export interface VerbGroup extends Range {
  /** Token of the main verb; of a copula, the copula. */
  readonly head: number
  readonly lemma: string
  readonly form: VerbForm
  /** Modal in its base spelling ("will", "should", "must", "would", "need", "have to", "be going to"), or null. */
  readonly modal: string | null
  readonly negated: boolean
  readonly passive: boolean
  /** The head is a form of "be", "remain" or "stand", so that a complement follows. */
  readonly copula: boolean
}

const MODALS = new Map<string, string>([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['shall', 'shall'],
  ['should', 'should'],
  ['must', 'must'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['may', 'may'],
  ['might', 'might'],
  ['cannot', 'can'],
  ['need', 'need'],
  ['needs', 'need'],
  ['ought', 'should'],
])
const NEGATIVE = new Set(['not', "n't", 'never', 'no', 'nor', 'neither', 'cannot', 'nothing', 'none'])
const COPULAS = new Set(['be', 'remain', 'stand', 'become', 'seem', 'stay'])
const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"])
/** Insertions between an auxiliary and its verb may be this long: "will, as always, support". */
const LONGEST_INSERTION = 9

/** All verb groups of a sentence, in order. */
export function verbGroups(tokens: readonly Token[], sentence: Range): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = sentence.first; i < sentence.last; ) {
    const group = groupAt(tokens, i, sentence)
    if (group === null) i++
    else {
      groups.push(group)
      i = group.last
    }
  }
  return groups
}

/** Where the second of two modals stands that share a verb, or -1. */
function secondModal(tokens: readonly Token[], at: number, end: number): number {
  const i = tokens[at]?.text === '\u2013' ? at + 1 : at
  const second = tokens[i + 1]
  if (tokens[i]?.lower !== 'and' || i + 2 >= end || second === undefined) return -1
  return second.pos === 'AUX' && MODALS.has(second.lower) ? i + 1 : -1
}

function groupAt(tokens: readonly Token[], at: number, sentence: Range): VerbGroup | null {
  const first = tokens[at]
  if (first === undefined) return null
  const infinitive = first.lower === 'to' && opensInfinitive(tokens, at, sentence.last)
  if (!infinitive && !startsGroup(tokens, at, sentence)) return null
  let modal: string | null = null
  let negated = NEGATIVE.has(tokens[at - 1]?.lower ?? '') && (tokens[at - 1]?.lower === 'not' || first.pos === 'VERB')
  let be = false
  let have = false
  let doing = false
  let head = -1
  let i = infinitive ? at + 1 : at
  let last = i
  for (; i < sentence.last; i++) {
    const t = tokens[i]
    if (t === undefined) break
    if (NEGATIVE.has(t.lower) && t.lower !== 'no' && t.lower !== 'none' && t.lower !== 'nothing') {
      if (!isNotOnly(tokens, i)) negated = true
      if (t.lower === 'cannot') modal = 'can'
      last = i + 1
      continue
    }
    const asModal = t.pos === 'AUX' || t.lower === 'need' || t.lower === 'needs' ? MODALS.get(t.lower) : undefined
    if (
      asModal !== undefined &&
      !isHad(tokens, i) &&
      head < 0 &&
      modal === null &&
      (t.lower[0] !== 'n' || needsVerb(tokens, i, sentence.last))
    ) {
      modal = asModal
      last = i + 1
      if (tokens[i + 1]?.lower === 'to') i++
      continue
    }
    // "can and must", "can – and must – be": the second modal is what is claimed
    const second: number = modal === null || head >= 0 ? -1 : secondModal(tokens, i, sentence.last)
    if (second > 0) {
      modal = MODALS.get(tokens[second]?.lower ?? '') ?? modal
      i = tokens[second + 1]?.text === '\u2013' ? second + 1 : second
      last = i + 1
      continue
    }
    if (BE.has(t.lower) && t.pos !== 'PART') {
      if (head >= 0 && !isAuxiliary(tokens, head)) break
      be = true
      head = i
      last = i + 1
      continue
    }
    if (HAVE.has(t.lower) && (t.pos === 'AUX' || t.pos === 'VERB')) {
      if (head >= 0 && !isAuxiliary(tokens, head)) break
      if (tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && t.lower !== 'having') {
        modal ??= 'have to'
        i++
        last = i + 1
        continue
      }
      have = true
      head = i
      last = i + 1
      continue
    }
    if ((t.lower === 'do' || t.lower === 'does' || t.lower === 'did') && t.pos === 'AUX') {
      doing = true
      head = i
      last = i + 1
      continue
    }
    if (t.pos === 'VERB' || (t.pos === 'AUX' && head < 0)) {
      if (head >= 0 && !isAuxiliary(tokens, head)) break
      // "is going to", "are to": a future of its own kind
      if (be && t.lower === 'going' && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.pos === 'VERB') {
        modal ??= 'be going to'
        i++
        last = i + 1
        continue
      }
      head = i
      last = i + 1
      break
    }
    if (t.pos === 'ADV' || joinsAdverbs(tokens, i)) continue
    if (t.text === ',' || t.pos === 'ADP') {
      const after = endOfInsertion(tokens, i, sentence.last, modal !== null || be || have)
      if (after === null) break
      if (tokens.slice(i, after).some((x) => x.lower === 'no')) negated = true
      i = after - 1
      continue
    }
    // "is to open", not "is here to open"
    const bound = tokens[head]?.lower !== 'being' && !/^(?:here|there)$/.test(tokens[i - 1]?.lower ?? '')
    if (be && head >= 0 && t.lower === 'to' && tokens[i + 1]?.pos === 'VERB' && bound) {
      modal ??= 'be to'
      continue
    }
    break
  }
  if (head < 0) {
    if (modal === null) return null
    head = last - 1
  }
  return build(tokens, { at, last, head, modal, negated, be, have, doing, infinitive })
}

interface Parts {
  readonly at: number
  readonly last: number
  readonly head: number
  readonly modal: string | null
  readonly negated: boolean
  readonly be: boolean
  readonly have: boolean
  readonly doing: boolean
  readonly infinitive: boolean
}

function build(tokens: readonly Token[], p: Parts): VerbGroup {
  const verb = tokens[p.head]
  const lower = verb?.lower ?? ''
  const lemma = BE.has(lower) ? 'be' : HAVE.has(lower) ? 'have' : (verb?.lemma ?? '')
  const isBe = lemma === 'be'
  const ing = isIng(lower)
  const past = isPast(lower, lemma)
  let form: VerbForm = 'finite'
  if (p.infinitive) form = 'infinitive'
  else if (p.modal === null && !p.doing) {
    if (isGerund(tokens[p.at]) || (ing && !p.be)) form = 'gerund'
    else if (!p.be && !p.have && past && !p.infinitive && isBound(tokens, p.last)) form = 'participle'
    else if (!p.be && !p.have && lower === lemma && !isBe) form = 'base'
    else if (!p.have && tokens[p.at]?.lower === 'be') form = 'base'
  }
  return {
    first: p.at,
    last: p.last,
    head: p.head,
    lemma,
    form,
    modal: p.modal,
    negated: p.negated,
    passive: p.be && past && !isBe,
    copula: COPULAS.has(lemma),
  }
}

function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return BE.has(lower) || HAVE.has(lower) || lower === 'do' || lower === 'does' || lower === 'did'
}

/** Participles that have become prepositions. */
const PREPOSITIONS = new Set([
  'including',
  'regarding',
  'concerning',
  'according',
  'following',
  'notwithstanding',
  'pending',
])

function startsGroup(tokens: readonly Token[], at: number, sentence: Range): boolean {
  const t = tokens[at]
  if (t === undefined || PREPOSITIONS.has(t.lower)) return false
  if (t.pos === 'AUX' || t.pos === 'VERB') return t.lower !== "'s" || t.pos === 'AUX'
  return t.lower === 'needs' && needsVerb(tokens, at, sentence.last)
}

/** "will not only train but also equip": both are done. */
const isNotOnly = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'not' && /^(?:only|merely|just|simply)$/.test(tokens[at + 1]?.lower ?? '')

/** "'d" before a past participle is "had". */
function isHad(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "'d") return false
  const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  return next !== undefined && next.lower !== next.lemma
}

/** "need(s) to act" rather than the noun. */
function needsVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= end) return false
  if (tokens[at]?.pos === 'NOUN') return false
  return next.lower === 'to' || next.pos === 'VERB' || next.lower === 'not'
}

/** Does "to" at this place open an infinitive (perhaps with adverbs between)? */
function opensInfinitive(tokens: readonly Token[], at: number, end: number): boolean {
  let i = at + 1
  while (i < end && i < at + 6 && (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'not' || joinsAdverbs(tokens, i)))
    i++
  const t = tokens[i]
  return i < end && t !== undefined && (t.pos === 'VERB' || t.pos === 'AUX') && !isIng(t.lower)
}

/** Where a bracketed or comma-bounded insertion within a verb group ends, or null if there is none. */
function endOfInsertion(tokens: readonly Token[], at: number, end: number, open: boolean): number | null {
  if (!open) return null
  const comma = tokens[at]?.text === ','
  for (let i = at + 1; i < end && i <= at + LONGEST_INSERTION; i++) {
    const t = tokens[i]
    if (t === undefined) return null
    if (comma) {
      if (t.text === ',') return tokens[i + 1]?.pos === 'VERB' || tokens[i + 1]?.pos === 'ADV' ? i + 1 : null
      if (t.pos === 'VERB' && !/ing$/.test(t.lower)) return null
    } else {
      // "will under no circumstances have"
      if (i > at + 4) return null
      if ((t.pos === 'VERB' || t.pos === 'AUX') && t.lower === t.lemma && !isMark(t))
        return tokens[at]?.lower === 'under' ? i : null
      if (t.pos === 'PUNCT') return null
    }
  }
  return null
}

/** "fully and effectively implement" */
function joinsAdverbs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.pos === 'ADV' && tokens[at + 1]?.pos === 'ADV'
}

const isGerund = (t: Token | undefined) => t !== undefined && isIng(t.lower)
