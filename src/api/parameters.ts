import { z } from 'zod'
import { type Fault, ParameterError } from './problem.ts'

/** What is known of a parameter: enough to check it, to document it, and to help who gets it wrong. */
export interface Parameter {
  readonly name: string
  readonly required: boolean
  /** May be given several times: any of the values. */
  readonly many: boolean
  /** JSON Schema of the parameter. */
  readonly schema: z.core.JSONSchema.BaseSchema
  /** The values that may stand there, where these are few. */
  readonly allowed: readonly string[] | undefined
}

/** The parameters of a zod object, as its JSON Schema has them. */
export function parametersOf(params: z.ZodObject): Parameter[] {
  const { properties = {}, required = [] } = jsonSchema(params)
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return []
    const items = Array.isArray(schema.items) || typeof schema.items === 'boolean' ? undefined : schema.items
    const values = (items ?? schema).enum
    return [
      {
        name,
        required: required.includes(name),
        many: schema.type === 'array',
        schema,
        allowed: values?.map(String),
      },
    ]
  })
}

/** The JSON Schema (2020-12, as OpenAPI 3.1 has it) of what goes in. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'input'): z.core.JSONSchema.BaseSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

/** A query as Node's parser gives it. */
export type RawQuery = Readonly<Record<string, unknown>>

/**
 * Checks the raw values against the schema. Unknown names, empty values, and a second value where one is meant are refused.
 * @throws ParameterError with every fault
 */
export function checked<P extends z.ZodObject>(
  params: P,
  known: readonly Parameter[],
  raw: RawQuery,
  cure = 'GET /openapi.json lists the parameters of each address.',
): z.output<P> {
  const faults: Fault[] = []
  const values: Record<string, string | readonly string[]> = {}
  for (const [name, value] of Object.entries(raw)) {
    const parameter = known.find((p) => p.name === name)
    const texts = [value].flat().map(String)
    if (parameter === undefined)
      faults.push({ parameter: name.slice(0, 100), message: 'is not known here', allowed: known.map((p) => p.name) })
    else if (parameter.many) values[name] = texts
    else if (texts.length > 1) faults.push({ parameter: name, message: 'may be given only once' })
    else values[name] = texts[0] ?? ''
  }
  const empty = Object.keys(values).filter((name) => [values[name]].flat().some((text) => text?.trim() === ''))
  faults.push(...empty.map((parameter) => ({ parameter, message: 'is empty: leave it out, or give a value' })))
  const parsed = params.safeParse(values)
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap((issue) => faultOf(issue, known, values, empty)))
  if (faults.length === 0 && parsed.success) return parsed.data
  throw new ParameterError(unique(faults), cure)
}

function faultOf(
  issue: z.core.$ZodIssue,
  known: readonly Parameter[],
  values: Readonly<Record<string, unknown>>,
  empty: readonly string[],
): Fault[] {
  const name = String(issue.path[0] ?? '')
  if (empty.includes(name)) return []
  const parameter = known.find((p) => p.name === name)
  const message = name in values ? words(issue) : 'is missing'
  return [{ parameter: name, message, ...(parameter?.allowed && { allowed: [...parameter.allowed] }) }]
}

function words(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return 'is none of the values allowed'
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `a ${issue.expected}`}`
    default:
      return issue.message.startsWith('must ') ? issue.message : 'is not in the form it should have'
  }
}

const unit = (origin: string) => (origin === 'string' ? ' characters long' : origin === 'array' ? ' values' : '')

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.parameter} ${fault.message}`, fault])).values()].slice(0, 20)
}
