import { checked, parametersOf } from '../api/parameters.ts'
import { readConfig } from '../config.ts'
import { RequestError } from '../errors.ts'
import type { GraphEngine, Row } from '../graph/engine.ts'
import { openGraph } from '../graph/open.ts'
import { type AnyQuestion, ask, QUESTIONS } from '../graph/questions/index.ts'
import { textOrNull } from '../graph/questions/values.ts'
import { answerPrinter } from './output/answer.ts'
import type { AnswerFormat } from './output/formats.ts'
import { parameterTable, questionTable } from './output/questions.ts'

/** How an answer is wanted; `columns` is null for those that the question shows. */
export interface Wanted {
  readonly format: AnswerFormat
  readonly all: boolean
  readonly columns: readonly string[] | null
  readonly parameters: boolean
}

/**
 * Asks a question of the graph that the settings name and prints the answer; without a name, prints what can be asked.
 * @throws RequestError QUESTION_UNKNOWN, PARAMETER_INVALID, COLUMN_UNKNOWN and those of the question; ConfigError, GraphError
 */
export async function runAsk(name: string | undefined, values: readonly string[], wanted: Wanted): Promise<void> {
  if (name === undefined) {
    process.stdout.write(questionTable(QUESTIONS))
    return
  }
  const question = questionNamed(name)
  if (wanted.parameters) {
    process.stdout.write(parameterTable(question))
    return
  }
  const params = paramsOf(question, values)
  const engine = await openGraph(readConfig())
  try {
    const printer = answerPrinter(question, wanted.format, wanted.columns)
    const more = await eachPage(engine, question, params, wanted.all, (reply) => printer.page(reply))
    printer.end()
    if (more !== null) process.stderr.write(`There is more: --all gives all, cursor=${more} the next page.\n`)
  } finally {
    await engine.close()
  }
}

/** @throws RequestError QUESTION_UNKNOWN */
export function questionNamed(name: string): AnyQuestion {
  const question = QUESTIONS.find((each) => each.name === name)
  if (question !== undefined) return question
  const cure = 'readout ask lists the questions.'
  throw new RequestError('QUESTION_UNKNOWN', `There is no question '${name}'`, null, cure)
}

/** The parameters as the question takes them. @throws RequestError PARAMETER_INVALID */
export function paramsOf(question: AnyQuestion, values: readonly string[]): Record<string, unknown> {
  const raw: Record<string, string[]> = Object.create(null)
  const cure = `readout ask ${question.name} --parameters says what it takes.`
  for (const value of values) {
    const at = value.indexOf('=')
    if (at < 1) throw new RequestError('PARAMETER_INVALID', `'${value}' is not in the form key=value`, null, cure)
    const key = value.slice(0, at)
    raw[key] = [...(raw[key] ?? []), value.slice(at + 1)]
  }
  return checked(question.params, parametersOf(question.params), raw, cure)
}

/** Asks page by page, and gives the cursor of the page that was not asked for any more; null at the end. */
export async function eachPage(
  engine: GraphEngine,
  question: AnyQuestion,
  params: Record<string, unknown>,
  all: boolean,
  take: (reply: Row) => void,
): Promise<string | null> {
  for (let cursor: string | null = null; ; ) {
    const reply: Row = await ask(engine, question, cursor === null ? params : { ...params, cursor })
    take(reply)
    cursor = textOrNull(reply.nextCursor)
    if (cursor === null || !all) return cursor
  }
}
