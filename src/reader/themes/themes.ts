import type { Theme } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { type Evidence, evidenceOf } from './evidence.ts'

/**
 * What each kind of evidence is worth: a logistic regression of "the reader's themes hold this one" on the commitments of the
 * visible gold texts and of the register texts, checked on articles left out of the fit (`docs/reading.md`).
 */
export const WEIGHTS = {
  bias: -5.1,
  own: 7.3,
  strong: -1.4,
  gap: -1,
  rank: -1.7,
  adjunct: 1.7,
  sentence: 2,
  before: 0.7,
  after: 0.4,
  block: 1,
  heading: 1,
  title: 0.6,
  article: 3.1,
  /** Of title and text, however much the words say themselves. */
  titleAlways: 1,
  articleAlways: 0.4,
}

/** A second theme, and a third, must be this likely, as log-odds: 1 in 3 and 3 in 8. */
const SECOND = -0.85
const THIRD = -0.55

/** A cue of this weight speaks for itself. */
const STRONG = 3
/** More than this in one place adds nothing. */
const MOST = 6

/** Scores enter in this unit, a strong cue's weight. */
const unit = (score: number) => Math.min(score, MOST) / 4

/** The log-odds that a theme is one of the commitment's. */
export function oddsOf(e: Evidence, weights = WEIGHTS): number {
  const w = weights
  let odds = w.bias + w.own * unit(e.own) + w.adjunct * unit(e.adjunct)
  if (e.own > 0) odds += (w.gap * e.gap + w.rank * e.rank) / 4
  if (e.own >= STRONG) odds += w.strong
  odds += w.titleAlways * unit(e.title) + w.articleAlways * e.article
  // the more the words say themselves, the less their surroundings count
  const need = STRONG / (STRONG + e.own + e.gap)
  const near =
    w.sentence * unit(e.sentence) + w.before * unit(e.before) + w.after * unit(e.after) + w.block * unit(e.block)
  return odds + need * (near + w.heading * unit(e.heading) + w.title * unit(e.title) + w.article * e.article)
}

/**
 * One to three themes of the tokens `first` to `last` (exclusive), the likeliest first. Where the words themselves say little,
 * their sentence, its neighbours, the heading, the title and the article say more.
 * @param title the article's title, '' where it has none
 */
export function themesOf(
  text: Text,
  title: string,
  span: { readonly first: number; readonly last: number },
  sentence: Sentence,
): Theme[] {
  const evidence = evidenceOf(text, title, span, sentence)
  const speaks = evidence.some((e) => e.own + e.adjunct + e.title + e.article > 0)
  if (!speaks) return ['bilateral-ties']
  const [top, second, third] = evidence
    .map((e) => ({ theme: e.theme, odds: oddsOf(e) }))
    .sort((a, b) => b.odds - a.odds)
  const chosen: Theme[] = []
  if (top !== undefined) chosen.push(top.theme)
  if (second !== undefined && second.odds >= SECOND) chosen.push(second.theme)
  if (third !== undefined && third.odds >= THIRD) chosen.push(third.theme)
  return chosen
}
