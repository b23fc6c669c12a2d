/** What all articles together say under one base: one spelling of a name with one side, or one article's single name. */
export interface Evidence {
  readonly base: string
  /** The node that it is at now. */
  readonly node: string
  readonly type: 'person' | 'organisation'
  /** As names are compared. */
  readonly folded: string
  /** Spellings, with how many articles use each. */
  readonly names: ReadonlyMap<string, number>
  /** Other forms that articles give of it ("UN", "Xi"). */
  readonly aliases: ReadonlyMap<string, number>
  /** A country's code or an organisation's base; null where no article says for whom it acts. */
  readonly side: string | null
  /** Offices, folded, with how many articles give each. */
  readonly offices: ReadonlyMap<string, number>
  /** Articles that name it. */
  readonly articles: number
  /** ISO days of the first and the last article that has one. */
  readonly first: string | null
  readonly last: string | null
}
