import { parametersOf } from '../../api/parameters.ts'
import type { AnyQuestion } from '../../graph/questions/index.ts'
import { table } from './table.ts'

/** What can be asked. */
export function questionTable(questions: readonly AnyQuestion[]): string {
  const rows = questions.map(({ name, title }) => [name, title])
  return `${table(['question', 'what it answers'], rows)}readout ask NAME --parameters says what one takes.\n`
}

/** What a question takes. */
export function parameterTable(question: AnyQuestion): string {
  const rows = parametersOf(question.params).map(({ name, required, many, schema, allowed }) => {
    const note = required ? 'needed' : many ? 'may be repeated' : ''
    const values = allowed === undefined ? '' : ` (${allowed.join(', ')})`
    return [name, note, `${schema.description ?? ''}${values}`]
  })
  return `${question.title}\n${rows.length === 0 ? 'It takes nothing.\n' : table(['parameter', '', 'what'], rows)}`
}
