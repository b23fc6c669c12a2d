/** Who took part, once it is known who is who. */
export interface Participant {
  /** The actor's node. */
  readonly node: string
  /** The country or body on whose side that is; a country or body is its own side, a person without one stands alone. */
  readonly side: string
  readonly person: boolean
}

/** An article that reports a contact. */
export interface Report {
  readonly article: string
  /** ISO day of the article. */
  readonly date: string | null
  readonly publisher: string | null
}

/** What all articles say under one base: a kind, a day and participants, or one article's report without a day. */
export interface ContactEvidence {
  readonly base: string
  /** The node that it is at now. */
  readonly node: string
  readonly kind: string
  /** The form that its words give it besides ("dialogue"); '' for none. */
  readonly format: string
  /** ISO day of the contact, where an article gives it. */
  readonly date: string | null
  readonly participants: readonly Participant[]
  /** The words give no day, and say that it was not that of the article. */
  readonly otherDay: boolean
  readonly reports: readonly Report[]
}
