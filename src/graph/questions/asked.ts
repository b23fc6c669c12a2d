import { z } from 'zod'
import { betweenTwo, betweenTwoAnswer, betweenTwoParams, betweenTwoReply } from './between-two.ts'
import { CommitmentRow } from './commitments.ts'
import { oneActorParam } from './evidence.ts'
import { defineQuestion } from './question.ts'

export const asked = defineQuestion({
  name: 'asked',
  title: 'What one asked of another, newest first, each with its words; persons count with the side for which they act',
  params: z.object({ by: oneActorParam('Who asks'), of: oneActorParam('Who is to act'), ...betweenTwoParams }),
  row: CommitmentRow,
  reply: betweenTwoReply,
  actors: ({ by, of }) => ({ speaker: [by], party: [of] }),
  cypher: (params, { speaker, party }, dialect) =>
    betweenTwo('request', { speaker: speaker?.ids ?? [], party: party?.ids ?? [] }, params, dialect),
  answer: betweenTwoAnswer,
})
