import type { Force } from '../reading.ts'
import type { Said } from '../statements/said.ts'
import { boundaries } from './boundaries.ts'
import { contextOf, type Draft, partiesOf } from './context.ts'
import { spread } from './drafts.ts'
import { directedForce, type Parties } from './force.ts'

/** What a sentence that ends in a colon puts in front of the items behind it ("invites the Commission:"). */
interface Opening {
  readonly force: Force
  readonly parties: Parties
  /** Index of the sentence after which the items stand. */
  readonly after: number
}

/** Joins a list's items ("(a) to conclude the talks;") with the words of asking or agreeing that open the list. */
export class Lists {
  #open: Opening | null = null

  /** The drafts of a statement that is an item of an open list; null where it is none. Call once for each statement, in order. */
  read(said: Said): readonly Draft[] | null {
    const { sentence, discourse } = said
    const { tokens } = discourse.text
    if (tokens[sentence.last - 1]?.text === ':') {
      this.#open = opening(said)
      return null
    }
    const open = this.#open
    const first = said.analysis.groups[0]
    if (open === null || first === undefined || sentence.index !== open.after + 1) return this.#close()
    if (first.form !== 'infinitive' || !opensWith(said, first.first)) return this.#close()
    this.#open = { ...open, after: sentence.index }
    const ctx = contextOf(discourse, said, said.statement.speakers)
    return spread(ctx, 0, boundaries(ctx), first.first + 1, open.force, open.parties, 'commitment/listed-item').drafts
  }

  #close(): null {
    this.#open = null
    return null
  }
}

/** Does nothing but the item's number or bullet stand before the token? */
function opensWith(said: Said, at: number): boolean {
  const { tokens } = said.discourse.text
  if (at - said.sentence.first > 4) return false
  for (let i = said.sentence.first; i < at; i++) if ((tokens[i]?.text.length ?? 0) > 3) return false
  return true
}

/** What the last words of asking, agreeing or pledging before the colon make of what follows. */
function opening(said: Said): Opening | null {
  const act = said.analysis.acts.findLast((a) => a.at === 'head' && a.class !== 'say')
  if (act === undefined) return null
  const ctx = contextOf(said.discourse, said, said.statement.speakers)
  const after = said.sentence.index
  const own: Parties = { refs: ctx.sides, rule: 'speakers' }
  if (act.class === 'agree' || act.class === 'pledge')
    return { force: ctx.joint ? 'agreement' : 'pledge', parties: own, after }
  if (act.class !== 'ask' && act.class !== 'call') return null
  const object = { first: act.cue.last, last: said.sentence.last - 1 }
  const parties = object.last > object.first ? partiesOf(ctx, object) : null
  const force = parties === null ? 'request' : directedForce(ctx, parties.refs)
  return force === null ? null : { force, parties: parties ?? { refs: [], rule: 'not-resolved' }, after }
}
