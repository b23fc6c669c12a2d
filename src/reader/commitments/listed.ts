import { opensList } from '../statements/items.ts'
import type { Said } from '../statements/said.ts'
import { itemStart } from '../text/items.ts'
import { type AccordItems, accordItems } from './accord-items.ts'
import { endOfSentence } from './boundaries.ts'
import { type Context, contextOf, type Draft, isOwn, partiesOf } from './context.ts'
import { directedForce, type Parties } from './force.ts'
import { isClause, itemDrafts, type Opening } from './list-items.ts'
import { included, isResultsLead } from './results.ts'

/** An opening, and where the list that it opens has got to. */
interface OpenList extends Opening {
  /** Index of the sentence after which the next item stands, and the block of the latest one. */
  readonly after: number
  readonly block: number
}

/** The words of a lead-in that leave what is done to its items ("will:", "the following actions:", "including:"). */
const OPEN_END = /^(?:to|by|include|includes|including)$/

/**
 * Joins a list's items ("(a) to conclude the talks;", "- Lift the ban.") with the words that open the list: of asking or
 * agreeing, a bare "will", or what undertakings consist of ("These actions include:").
 */
export class Lists {
  #open: OpenList | null = null
  /** The latest undertaking of the speakers themselves, and its sentence. */
  #latest: { readonly draft: Draft; readonly sentence: number } | null = null

  /**
   * The drafts of a statement as part of the lists of the text. Call once for each statement, in order.
   * @param own reads the statement by itself
   */
  read(said: Said, own: () => readonly Draft[]): readonly Draft[] {
    const ctx = contextOf(said.discourse, said, said.statement.speakers)
    const item = this.#item(ctx, own)
    if (item !== null) return item
    const before = this.#latest !== null && said.sentence.index - this.#latest.sentence < 3 ? this.#latest.draft : null
    const parts = included(ctx, before)
    let found = parts ?? own()
    if (opensList(said)) {
      this.#open = opening(ctx, found, before)
      if (leavesOpen(ctx)) found = found.filter((d) => d.last < endOfSentence(ctx) - 1)
    }
    const latest = found.findLast((d) => (d.force === 'pledge' || d.force === 'agreement') && isOwn(ctx, d.parties))
    if (latest !== undefined) this.#latest = { draft: latest, sentence: said.sentence.index }
    return found
  }

  /** The drafts of an item of the open list; null where the statement is none, which ends the list outside its items. */
  #item(ctx: Context, own: () => readonly Draft[]): readonly Draft[] | null {
    const open = this.#open
    if (open === null) return null
    const { sentence, analysis } = ctx.said
    const first = itemStart(ctx.discourse.text, sentence)
    const group = analysis.groups.findIndex((g) => g.first === first)
    const verb = analysis.groups[group]
    if (isItemOf(ctx, open)) {
      this.#open = { ...open, block: sentence.block, after: sentence.index }
      return sentence.block === open.block || !opensItem(ctx) || isClause(ctx, first)
        ? null
        : itemDrafts(ctx, first, open, own)
    }
    // "(a) to conclude the talks;" in a row of sentences
    if (sentence.index !== open.after + 1 || verb?.form !== 'infinitive') {
      this.#open = null
      return null
    }
    this.#open = { ...open, after: sentence.index }
    return itemDrafts(ctx, first, open, own)
  }
}

/** Does the sentence stand in the list's latest item, or in an item that follows it without anything between? */
function isItemOf(ctx: Context, open: OpenList): boolean {
  const { blocks } = ctx.discourse.text
  for (let b = open.block + 1; b <= ctx.said.sentence.block; b++) if (blocks[b]?.kind !== 'item') return false
  return blocks[ctx.said.sentence.block]?.kind === 'item'
}

/** Does nothing but an item's number stand before the sentence in its block? */
function opensItem(ctx: Context): boolean {
  const { blocks, sentences } = ctx.discourse.text
  const { sentence } = ctx.said
  const at = blocks[sentence.block]?.firstSentence ?? sentence.index
  const opener = sentences[at]
  return at === sentence.index || (at === sentence.index - 1 && opener !== undefined && opener.last - opener.first < 4)
}

/** Does the lead-in leave what is done to the items, so that it names no action of its own? */
function leavesOpen(ctx: Context): boolean {
  const last = ctx.said.sentence.last - 2
  const tail = ctx.tokens[last]
  if (tail === undefined) return false
  if (tail.pos === 'AUX' || (OPEN_END.test(tail.lower) && !/^inc/.test(tail.lower))) return true
  return ctx.tokens.slice(Math.max(ctx.said.sentence.first, last - 9), last).some((t) => t.lower === 'following')
}

/** What the lead-in makes of its items, or null where they are none of undertaking. */
function opening(ctx: Context, found: readonly Draft[], before: Draft | null): OpenList | null {
  const { said } = ctx
  const at = { after: said.sentence.index, block: said.sentence.block }
  const end = ctx.tokens[said.sentence.last - 2]
  const results = isResultsLead(ctx)
  const accord: AccordItems | null = results ? accordItems(ctx) : null
  if (accord !== null) return { ...accord, ...at }
  const reaching = results ? before : found.findLast((d) => d.last >= endOfSentence(ctx) - 1)
  if (
    reaching !== undefined &&
    reaching !== null &&
    (results || leavesOpen(ctx) || OPEN_END.test(end?.lower ?? '') || end?.pos === 'VERB')
  ) {
    const parties: Parties = { refs: reaching.parties, rule: 'lead-in' }
    return { force: reaching.force, parties: () => parties, ...at }
  }
  const bare = bareAct(ctx)
  return bare === null ? null : { force: bare.force, parties: () => bare.parties, ...at }
}

/** What the last words of asking, agreeing or pledging before the colon make of what follows. */
function bareAct(ctx: Context): { force: Draft['force']; parties: Parties } | null {
  const { said } = ctx
  const act = said.analysis.acts.findLast((a) => a.at === 'head' && a.class !== 'say')
  if (act === undefined) return null
  if (act.class === 'agree' || act.class === 'pledge')
    return { force: ctx.joint ? 'agreement' : 'pledge', parties: { refs: ctx.sides, rule: 'speakers' } }
  if (act.class !== 'ask' && act.class !== 'call') return null
  const object = { first: act.cue.last, last: said.sentence.last - 1 }
  const parties = object.last > object.first ? partiesOf(ctx, object) : null
  const force = parties === null ? 'request' : directedForce(ctx, parties.refs)
  return force === null ? null : { force, parties: parties ?? { refs: [], rule: 'not-resolved' } }
}
