import type { Item } from './items.ts'
import { lower } from './title-words.ts'

/** A sentence that opens with a place reaches no farther back than so many items. */
const REACH = 60
const STOPS = new Set(['.', ';', ':', '!', '?'])
const MEETING = new Set(['met', 'meet', 'meets', 'meeting', 'meetings', 'consulted', 'spoke', 'talks'])
const OPENERS = new Set(['in', 'while', 'during', 'at'])
const BETWEEN = new Set(['in', 'the', 'her', 'his', 'their', 'a', 'visit', 'trip', 'to', 'stop', 'its'])

/**
 * "In Norland, Secretary Berg met with President Lund, Foreign Minister Roe and …": the state in which those before item `at` meet
 * somebody, where the sentence opens with it and has "met with" behind it; null elsewhere. A capital stands for its state.
 */
export function meetingPlace(items: readonly Item[], at: number): string | null {
  let start = at
  let met = false
  while (start > 0 && start > at - REACH && !STOPS.has(lower(items[start - 1]))) {
    start -= 1
    met ||= lower(items[start]) === 'with' && MEETING.has(lower(items[start - 1]))
  }
  if (!met || !OPENERS.has(lower(items[start]))) return null
  let place = start + 1
  while (place < at && BETWEEN.has(lower(items[place]))) place += 1
  const named = items[place]
  return named?.t === 'country' && named.kind !== 'people' ? named.code : null
}
