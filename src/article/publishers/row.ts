import { z } from 'zod'

/** Kinds of publishers. The first four speak for their country or body; an agency and a newspaper tell what others say. */
export const KINDS = ['ministry', 'presidency', 'government', 'organisation', 'agency', 'newspaper'] as const

/** What a publisher is: it tells the reader whose home side speaks. */
export const PublisherProfile = z.object({
  kind: z.enum(KINDS),
  /** ISO 3166-1 alpha-3 (XKX for Kosovo); null for an organisation, and where it is not known. */
  country: z.string().nullable(),
  /** The organisation that it speaks for. */
  body: z.string().nullable(),
})
export type PublisherProfile = z.infer<typeof PublisherProfile>

/** Longer lists are no list of publishers. */
const MOST_NAMES = 50
const Name = z.string().trim().min(1).max(200)

/** A row of `publishers.yaml`. */
export const PublisherRow = z.strictObject({
  name: Name,
  also: z.array(Name).max(MOST_NAMES).default([]),
  hosts: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
          'should be a host in lower case without https:// and www., such as mofa.go.jp',
        ),
    )
    .max(MOST_NAMES)
    .default([]),
  kind: z.enum(KINDS),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'should be an ISO 3166-1 alpha-3 code, such as KOR')
    .optional(),
  body: Name.optional(),
  /** Whether its name alone, before "reports", names it; not where the name is a word or a person's name too. */
  cited: z.boolean().default(true),
})
export type PublisherRow = z.infer<typeof PublisherRow>
