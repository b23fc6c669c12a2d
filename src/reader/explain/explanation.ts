import type { Span } from '../../article/article.ts'
import type { MentionForm } from '../actors/actors.ts'
import type { TextKind } from '../document/scene.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbForm } from '../grammar/verb-groups.ts'
import type { ActorRef, Commitment, Event, Statement } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import type { BlockKind, Pos } from '../text/text.ts'
import type { Reason } from '../trace.ts'

/** Words of the body and where they stand (UTF-16 units). */
export interface Words extends Span {
  readonly text: string
}

/** Who words were taken to stand for, and by which rule. */
export interface StandsFor {
  readonly refs: readonly ActorRef[]
  readonly rule: string
}

export interface ExplainedMention extends Words {
  readonly actor: ActorRef
  readonly form: MentionForm
  /** The title that stands with the name. */
  readonly title: string | null
  /** A person's side and the rule that found it; null where there is none. */
  readonly side: { readonly of: ActorRef; readonly rule: string | null } | null
}

export interface ExplainedVerb extends Words {
  readonly lemma: string
  readonly form: VerbForm
  readonly modal: string | null
  /** "negated", "passive", "copula", as they hold. */
  readonly marks: readonly string[]
  readonly subject: (Words & { readonly how: Subject['how']; readonly standsFor: StandsFor | null }) | null
}

export interface ExplainedAct extends Words {
  readonly class: Act['class']
  readonly at: Act['at']
  readonly rule: string
  readonly speakers: readonly ActorRef[]
  /** Does the sentence itself report it, so that the act and not another one gives the speaker? */
  readonly reported: boolean
  /** Does it stand between quotation marks? */
  readonly quoted: boolean
}

/** Words at which a rule nearly gave an answer, and why it did not. */
export interface ExplainedMiss extends Words {
  readonly why: Reason
  readonly meaning: string
}

/** The document pass's view, the same for all sentences of an article. */
export interface ExplainedScene {
  readonly kind: TextKind
  readonly rule: string
  readonly home: ActorRef | null
  readonly issuers: readonly ActorRef[]
  readonly principals: readonly ActorRef[]
}

/** What each pass made of one sentence. */
export interface ExplainedSentence extends Words {
  /** Counts from 1. */
  readonly number: number
  readonly block: { readonly number: number; readonly kind: BlockKind; readonly label: string | null }
  readonly tokens: readonly (Words & { readonly lemma: string; readonly pos: Pos })[]
  /** Quotations that the sentence touches; they may reach beyond it. */
  readonly quotations: readonly (Span & { readonly open: boolean })[]
  readonly mentions: readonly ExplainedMention[]
  /** Whose turn it is in a transcript; null where nobody of a side speaks. */
  readonly turn: ActorRef | null
  /** Whom the text left to a pronoun: the latest speakers, person and body before this sentence. */
  readonly before: {
    readonly speakers: readonly ActorRef[]
    readonly person: ActorRef | null
    readonly body: ActorRef | null
  }
  readonly verbs: readonly ExplainedVerb[]
  readonly acts: readonly ExplainedAct[]
  readonly statement: Statement | null
  /** Does a narrator report the statement, or is it the speaker's own words? Null where there is none. */
  readonly voice: 'narrated' | 'own' | null
  /** The words in front of which an undertaking ends at the latest. */
  readonly cuts: readonly Words[]
  readonly commitments: readonly Commitment[]
  readonly events: readonly Event[]
  readonly nearly: readonly ExplainedMiss[]
}

export interface ExplainedArticle {
  readonly scene: ExplainedScene
  readonly sentences: readonly ExplainedSentence[]
}
