import { z } from 'zod'
import { CommitmentRow, commitmentListing, themeParam } from './commitments.ts'
import { factParams, factValues, oneActorParam } from './evidence.ts'
import { type Listing, listAnswer, listStatements } from './listing.ts'
import { listReply } from './paging.ts'
import { defineQuestion } from './question.ts'

const { theme, publisher } = commitmentListing.facets
/** Commitments of which the force and the parties are fixed by what is asked. */
export const betweenTwo: Listing = { ...commitmentListing, facets: { theme: theme ?? '', publisher: publisher ?? '' } }
export const betweenTwoReply = listReply(CommitmentRow, ['theme', 'publisher'])

export const asked = defineQuestion({
  name: 'asked',
  title: 'What one asked of another, newest first, each with its words; persons count with the side for which they act',
  params: z.object({
    by: oneActorParam('Who asks'),
    of: oneActorParam('Who is to act'),
    theme: themeParam,
    ...factParams,
  }),
  row: CommitmentRow,
  reply: betweenTwoReply,
  actors: ({ by, of }) => ({ speaker: [by], party: [of] }),
  cypher: (params, { speaker, party }, dialect) =>
    listStatements(
      betweenTwo,
      {
        speaker: speaker?.ids ?? [],
        party: party?.ids ?? [],
        force: ['request'],
        ...(params.theme === undefined ? {} : { theme: params.theme }),
        ...factValues(params, dialect),
      },
      params,
      dialect,
    ),
  answer: (results, params) =>
    listAnswer(betweenTwo, results, params, { theme: params.theme, publisher: params.publisher }),
})
