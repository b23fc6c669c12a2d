import { z } from 'zod'
import { betweenTwo, betweenTwoAnswer, betweenTwoParams, betweenTwoReply } from './between-two.ts'
import { CommitmentRow } from './commitments.ts'
import { oneActorParam } from './evidence.ts'
import { sidesOf } from './find-actors.ts'
import { defineQuestion } from './question.ts'

export const agreed = defineQuestion({
  name: 'agreed',
  title: 'What two agreed, newest first, each with its words: agreements in which both play a part',
  params: z.object({ a: oneActorParam('One side'), b: oneActorParam('The other side'), ...betweenTwoParams }),
  row: CommitmentRow,
  reply: betweenTwoReply,
  actors: ({ a, b }) => ({ sideA: [a], sideB: [b] }),
  cypher: (params, { sideA, sideB }, dialect) => betweenTwo('agreement', sidesOf(sideA, sideB), params, dialect),
  answer: betweenTwoAnswer,
})
