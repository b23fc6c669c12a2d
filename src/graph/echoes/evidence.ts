/** A commitment, as far as it is compared with others. */
export interface CommitmentEvidence {
  readonly id: string
  readonly article: string
  /** ISO day of the article. */
  readonly date: string | null
  readonly quote: string
  /** The sides of those who are to act, and of those to or for whom. */
  readonly parties: readonly string[]
  readonly towards: readonly string[]
  readonly themes: readonly string[]
  /** Contacts that the article reports: another account of one of them says it of the same day, not again. */
  readonly contacts: readonly string[]
}
