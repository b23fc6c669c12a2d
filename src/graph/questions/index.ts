import { actor } from './actor.ts'
import { actors } from './actors.ts'
import { agreed } from './agreed.ts'
import { article } from './article.ts'
import { articles } from './articles.ts'
import { asked } from './asked.ts'
import { commitments } from './commitments.ts'
import { contacts } from './contacts.ts'
import { counts } from './counts.ts'
import { dyad } from './dyad.ts'
import { history } from './history.ts'
import { met } from './met.ts'
import { neighbours } from './neighbours.ts'
import { pairs } from './pairs.ts'
import { paths } from './paths.ts'
import { publishers } from './publishers.ts'
import type { AnyQuestion } from './question.ts'
import { readouts } from './readouts.ts'
import { relations } from './relations.ts'
import { representatives } from './representatives.ts'
import { search } from './search.ts'
import { statements } from './statements.ts'
import { themes } from './themes.ts'
import { timeline } from './timeline.ts'

export { type AnyQuestion, ask, askTyped, type Question } from './question.ts'
export {
  actor,
  actors,
  agreed,
  article,
  articles,
  asked,
  commitments,
  contacts,
  counts,
  dyad,
  history,
  met,
  neighbours,
  pairs,
  paths,
  publishers,
  readouts,
  relations,
  representatives,
  search,
  statements,
  themes,
  timeline,
}

/** Every question, in the order in which people read of them. */
export const QUESTIONS: readonly AnyQuestion[] = [
  commitments,
  asked,
  agreed,
  statements,
  contacts,
  readouts,
  history,
  relations,
  dyad,
  timeline,
  pairs,
  themes,
  actors,
  actor,
  representatives,
  met,
  neighbours,
  paths,
  articles,
  article,
  publishers,
  search,
  counts,
]
