import { THEMES, type Theme } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { findCues } from './cues.ts'

/** Knobs, fitted on the visible part of the gold set (`docs/reading.md`). */
export const WEIGHTS = {
  need: 3,
  sentence: 0.8,
  before: 0.35,
  after: 0.2,
  article: 4,
  purpose: 0.2,
  again: 0.3,
  second: 0.6,
  third: 0.85,
  sure: 3,
}

type Scores = Float64Array

const INDEX: ReadonlyMap<Theme, number> = new Map(THEMES.map((theme, i) => [theme, i]))

/** The scores of a whole sentence and of a whole text, kept as long as the text is: a commitment asks for both. */
const sentenceScores = new WeakMap<Sentence, Scores>()
const articleScores = new WeakMap<Text, Scores>()

/**
 * One to three themes of the tokens `first` to `last` (exclusive), the strongest first. Where the words themselves say little,
 * their sentence, its neighbours and the article say more.
 */
export function themesOf(
  text: Text,
  span: { readonly first: number; readonly last: number },
  sentence: Sentence,
): Theme[] {
  const own = scoresOf(text, span.first, span.last)
  const total = Float64Array.from(own)
  // the more the words say themselves, the less their surroundings count
  const need = WEIGHTS.need / (WEIGHTS.need + Math.max(...own))
  add(total, ofSentence(text, sentence), WEIGHTS.sentence * need)
  const before = text.sentences[sentence.index - 1]
  const after = text.sentences[sentence.index + 1]
  if (before !== undefined) add(total, ofSentence(text, before), WEIGHTS.before * need)
  if (after !== undefined) add(total, ofSentence(text, after), WEIGHTS.after * need)
  add(total, ofArticle(text), WEIGHTS.article * need)
  return choose(total, own)
}

function choose(total: Scores, own: Scores): Theme[] {
  const order = THEMES.map((theme, i) => ({ theme, all: total[i] ?? 0, own: own[i] ?? 0 })).sort(
    (a, b) => b.all - a.all,
  )
  const top = order[0]
  if (top === undefined || top.all <= 0) return ['bilateral-ties']
  const chosen = [top.theme]
  const second = order[1]
  const third = order[2]
  if (second !== undefined && second.all >= WEIGHTS.second * top.all && second.own > 0) {
    chosen.push(second.theme)
    if (third !== undefined && third.all >= WEIGHTS.third * top.all && third.own >= WEIGHTS.sure)
      chosen.push(third.theme)
  }
  return chosen
}

function add(to: Scores, from: Scores, weight: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + weight * (from[i] ?? 0)
}

/** Sum of the weights of the cues; a theme's later cues count less than its first, purpose clauses less than the act. */
function scoresOf(text: Text, first: number, last: number): Scores {
  const scores = new Float64Array(THEMES.length)
  const heard = new Float64Array(THEMES.length)
  let purpose = last
  for (let i = first + 1; i + 1 < last; i++) {
    const token = text.tokens[i]
    const next = text.tokens[i + 1]
    if ((token?.lower === 'so' && next?.lower === 'as') || (token?.lower === 'in' && next?.lower === 'order')) {
      purpose = i
      break
    }
  }
  for (const { first: at, voices } of findCues(text.tokens, first, last)) {
    const share = at >= purpose ? WEIGHTS.purpose : 1
    for (const { theme, weight } of voices) {
      const i = INDEX.get(theme)
      if (i === undefined) continue
      const before = heard[i] ?? 0
      scores[i] = (scores[i] ?? 0) + share * (before === 0 ? weight : weight * WEIGHTS.again)
      heard[i] = before + 1
    }
  }
  return scores
}

function ofSentence(text: Text, sentence: Sentence): Scores {
  let scores = sentenceScores.get(sentence)
  if (scores === undefined) {
    scores = scoresOf(text, sentence.first, sentence.last)
    sentenceScores.set(sentence, scores)
  }
  return scores
}

/** Themes of the whole text, scaled so that the strongest is 1. */
function ofArticle(text: Text): Scores {
  let scores = articleScores.get(text)
  if (scores === undefined) {
    scores = new Float64Array(THEMES.length)
    for (const sentence of text.sentences) add(scores, ofSentence(text, sentence), 1)
    const most = Math.max(...scores, 1)
    scores = scores.map((s) => s / most)
    articleScores.set(text, scores)
  }
  return scores
}
