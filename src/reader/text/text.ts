import type { Span } from '../../article/article.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as the tagger gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or a mark of punctuation. `text` is normalised (straight quotes, plain hyphens), its place is in the body. */
export interface Token extends Span {
  /** Place in `Text.tokens`. */
  readonly index: number
  readonly text: string
  readonly lower: string
  /** Mutable as `pos` is: a word whose tag is mended may have another lemma. */
  lemma: string
  /** Mutable, since the reader's own tagging mends what the tagger got wrong. */
  pos: Pos
  /** Does white space stand before it? */
  readonly space: boolean
}

/** What a block of lines is on the page. */
export type BlockKind = 'paragraph' | 'heading' | 'item'

/** A paragraph, a heading or a list item: lines that are read in one go. */
export interface Block extends Span {
  readonly index: number
  readonly kind: BlockKind
  /** The speaker's label that opens it ("Sergei Orlov:"); the block itself starts behind it. */
  readonly label: Span | null
  /** First and one-past-last sentence in `Text.sentences`. */
  firstSentence: number
  endSentence: number
}

/** A sentence; `first` and `last` are its tokens, the latter exclusive. */
export interface Sentence extends Span {
  readonly index: number
  readonly block: number
  readonly first: number
  readonly last: number
}

/** A stretch between quotation marks, the marks included; `open` where the mark that should end it is missing. */
export interface Quotation extends Span {
  readonly open: boolean
}

/** The text pass's answer: all later passes point into it. */
export interface Text {
  readonly body: string
  readonly norm: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}
