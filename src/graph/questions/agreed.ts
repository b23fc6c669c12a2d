import { z } from 'zod'
import { betweenTwo, betweenTwoReply } from './asked.ts'
import { CommitmentRow, themeParam } from './commitments.ts'
import { factParams, factValues, oneActorParam } from './evidence.ts'
import { sidesOf } from './find-actors.ts'
import { listAnswer, listStatements } from './listing.ts'
import { defineQuestion } from './question.ts'

export const agreed = defineQuestion({
  name: 'agreed',
  title: 'What two agreed, newest first, each with its words: agreements in which both play a part',
  params: z.object({
    a: oneActorParam('One side'),
    b: oneActorParam('The other side'),
    theme: themeParam,
    ...factParams,
  }),
  row: CommitmentRow,
  reply: betweenTwoReply,
  actors: ({ a, b }) => ({ sideA: [a], sideB: [b] }),
  cypher: (params, { sideA, sideB }, dialect) =>
    listStatements(
      betweenTwo,
      {
        ...sidesOf(sideA, sideB),
        force: ['agreement'],
        ...(params.theme === undefined ? {} : { theme: params.theme }),
        ...factValues(params, dialect),
      },
      params,
      dialect,
    ),
  answer: (results, params) =>
    listAnswer(betweenTwo, results, params, { theme: params.theme, publisher: params.publisher }),
})
