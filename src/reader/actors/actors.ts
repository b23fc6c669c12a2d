import type { Span } from '../../article/article.ts'
import type { ActorRef, Organisation, Person } from '../reading.ts'
import { firstAt } from '../text/search.ts'

/** How a mention names its actor. */
export type MentionForm =
  | 'full' // the name in its fullest or another full form ("Lee Jae-myung", "the European Union", "South Korea")
  | 'short' // surname, given name or abbreviation ("Lee", "EU", "the U.S.")
  | 'demonym' // adjective or people ("South Korean", "the Russians")
  | 'capital' // a capital or seat of power used as an actor ("Beijing", "the Kremlin")

/** A place where the body names an actor: tokens `first` to `last` (exclusive), titles and articles left out. */
export interface Mention extends Span {
  readonly first: number
  readonly last: number
  /** Index into `Actors.list`. */
  readonly actor: number
  readonly form: MentionForm
  /** The title that stands with the name ("Foreign Minister"), tokens included, or null. */
  readonly title: { readonly first: number; readonly last: number } | null
}

export type Gender = 'male' | 'female' | null

/** Somebody or something that can act, as the actors pass knows it. `ref` is how facts point to it. */
export interface Actor {
  readonly index: number
  readonly ref: ActorRef
  /** Does the body itself name it so that it is listed in the Reading? A side known only by an office is not. */
  readonly listed: boolean
  readonly person: {
    readonly office: string | null
    /** The kind of office (column `kind` of offices.tsv: head-of-state, foreign-minister, spokesperson, …), or null. */
    readonly officeKind: string | null
    /** Other offices that the body gives the same person, lower case ("prime minister"). */
    readonly offices: readonly string[]
    /** The side: a country or organisation. */
    readonly of: ActorRef | null
    readonly rule: string | null
    readonly gender: Gender
    readonly surname: string
    readonly aliases: readonly string[]
  } | null
  readonly organisation: {
    readonly kind: Organisation['kind']
    readonly of: string | null
    readonly aliases: readonly string[]
  } | null
}

/** The actors pass's answer. */
export interface Actors {
  readonly list: readonly Actor[]
  /** In order of the text; none overlaps another, save that a title's demonym ("Chinese President Xi") is a mention of its own before the name. */
  readonly mentions: readonly Mention[]
  /** Mention that covers a token, by token index. */
  readonly at: ReadonlyMap<number, Mention>
}

/** The mentions that stand within the tokens `first` to `last` (exclusive), in order. */
export function mentionsWithin({ mentions }: Actors, first: number, last: number): Mention[] {
  const found: Mention[] = []
  for (let i = firstAt(mentions.length, (k) => (mentions[k]?.first ?? 0) >= first); i < mentions.length; i++) {
    const mention = mentions[i]
    if (mention === undefined || mention.first > last) break
    if (mention.last <= last) found.push(mention)
  }
  return found
}

/** What a Reading lists of a person, without the mentions. */
export type PersonFacts = Omit<Person, 'mentions'>
