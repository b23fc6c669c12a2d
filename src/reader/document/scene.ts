import type { ActorRef } from '../reading.ts'

/**
 * What kind of text it is, which decides who speaks where no verb of saying does:
 * report: a narrator tells who said what (wire stories, readouts);
 * joint: a text that several issue together; first-person: a text that one issues ("we", "our government");
 * transcript: speakers take turns under their labels.
 */
export type TextKind = 'report' | 'joint' | 'first-person' | 'transcript'

/** The ends of a contact, and the offset at which it is told. */
export interface SceneContact {
  readonly ends: readonly ActorRef[]
  readonly start: number
}

/** The document pass's answer. */
export interface Scene {
  readonly kind: TextKind
  /** The side that publishes, or null for a newspaper or independent agency. */
  readonly home: ActorRef | null
  /** Who speaks in a joint or first-person text. */
  readonly issuers: readonly ActorRef[]
  /** The ends of the contact that the article is about, home side first; persons where they are named. */
  readonly principals: readonly ActorRef[]
  /** Who took part in each contact, and where it is told, in order of the text; for "the two ministers". */
  readonly contacts: readonly SceneContact[]
  /** Speaker of each block in a transcript, by block index; null for the narrator or a moderator. */
  readonly turns: ReadonlyMap<number, ActorRef | null>
  /** A state's report that speaks as "we" here and there, and nowhere as "I": such a "we" is the state's. */
  readonly asides: boolean
  /** Why the text was taken for its kind, as a rule's name. */
  readonly rule: string
}
