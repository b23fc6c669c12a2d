import { z } from 'zod'
import { PublisherProfile } from './publishers/row.ts'

/** A stretch of the body in UTF-16 units: inclusive start, exclusive end. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/** An ISO 8601 calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date()

/**
 * How the day of publication was found: the input states it (front matter, a record's field, a mail's header), the page's data (JSON-LD),
 * its meta elements, a line or `<time>` that it shows, its address, residue of a page in the text, or the dateline.
 */
export const DATE_FROM = ['input', 'data', 'meta', 'page', 'address', 'residue', 'dateline'] as const
export type DateFrom = (typeof DATE_FROM)[number]

/**
 * An article: the text as it came (decoded, front matter taken off), and what is known about it.
 * `body` is never rewritten; what is page residue in it is listed in `residue` and passed over by the reader.
 */
export const Article = z.object({
  schema: z.literal(1),
  /** `a-` and the first 16 hex digits of the SHA-256 of the body without residue, white space folded. */
  id: z.string().regex(/^a-[0-9a-f]{16}$/),
  title: z.string().nullable(),
  url: z.url().nullable(),
  publisher: z.string().nullable(),
  /** What the publisher is, where that is known (`publishers/publishers.yaml`, a user's own file). */
  profile: PublisherProfile.nullable(),
  /** Who is cited for the report ("citing Xinhua" gives Xinhua). */
  sources: z.array(z.string()),
  /** The day of publication. */
  date: IsoDate.nullable(),
  dateFrom: z.enum(DATE_FROM).nullable(),
  /** The day of the dateline ("BEIJING, June 10 (Xinhua) --"), on which what is told happened or was told. */
  eventDate: IsoDate.nullable(),
  licence: z.string().nullable(),
  /** ISO 639-1 code; only English is read. */
  language: z.string(),
  body: z.string(),
  residue: z.array(Span),
  /** `sha256-` and the hex digits of the SHA-256 of the file that the text was taken from; null for one of a file's many records. */
  original: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/)
    .nullable(),
})
export type Article = z.infer<typeof Article>
