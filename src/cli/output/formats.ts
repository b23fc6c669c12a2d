/** How an answer may be printed. */
export const ANSWER_FORMATS = ['table', 'json', 'csv', 'ndjson'] as const
export type AnswerFormat = (typeof ANSWER_FORMATS)[number]
