import { z } from 'zod'
import { ConfigError } from './errors.ts'

/** Every setting that Readout reads from the environment, with one line on what it does. */
export const SETTINGS = {
  NEO4J_URI: 'Address of a Neo4j server, cluster or Aura instance; where unset, the embedded graph is used.',
  NEO4J_USER: 'User name at Neo4j (default neo4j).',
  NEO4J_PASSWORD: 'Password at Neo4j; empty for a server without authentication.',
  NEO4J_DATABASE: "Database at Neo4j; where unset, the user's home database.",
  READOUT_GRAPH: 'Folder of the embedded graph (default .readout/graph).',
  READOUT_PUBLISHERS: 'Your own list of publishers (YAML), which goes before the one that is shipped.',
  READOUT_IDENTITIES: 'Your own list of who is who (YAML), which goes before the rules.',
  PORT: 'Port the server listens on (default 3000; 0 takes a free one).',
  HOST: 'Address the server listens on (default 127.0.0.1).',
  LOG_LEVEL: 'How much is logged: fatal, error, warn, info, debug, trace or silent (default info).',
} as const
export type SettingName = keyof typeof SETTINGS

/** Where the graph is when Neo4j holds it. */
export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  /** Empty: no authentication. */
  readonly password: string
  readonly database: string | null
}

export interface Config {
  /** Null: the embedded engine. */
  readonly neo4j: Neo4jConfig | null
  /** Folder of the embedded graph, as given. */
  readonly graph: string
  /** A user's own list of publishers; null: only those that are shipped. */
  readonly publishers: string | null
  /** A user's own list of who is who; null: the rules alone. */
  readonly identities: string | null
  readonly port: number
  readonly host: string
  readonly logLevel: z.infer<typeof LogLevel>
}

const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
// The schemes that Neo4j's drivers know; they pass through unchanged, so clusters and Aura route as they should.
const NEO4J_SCHEME = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]/

const Environment = z.object({
  NEO4J_URI: z
    .string()
    .regex(NEO4J_SCHEME, 'must start with bolt://, neo4j://, or one of these with +s or +ssc')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  READOUT_GRAPH: z.string().default('.readout/graph'),
  READOUT_PUBLISHERS: z.string().optional(),
  READOUT_IDENTITIES: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: LogLevel.default('info'),
} satisfies Record<SettingName, z.ZodType>)

/**
 * Reads and checks the settings. A setting that is empty counts as unset, as compose files pass empty ones on.
 * @throws ConfigError that names the first setting that is not as it should be; values are never repeated, since one is a password.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? 'environment')
    throw new ConfigError('CONFIG_INVALID', `${name} ${reason(issue)}`, name, 'Correct the setting or leave it out.')
  }
  const e = parsed.data
  return {
    neo4j:
      e.NEO4J_URI === undefined
        ? null
        : { uri: e.NEO4J_URI, user: e.NEO4J_USER, password: e.NEO4J_PASSWORD, database: e.NEO4J_DATABASE ?? null },
    graph: e.READOUT_GRAPH,
    publishers: e.READOUT_PUBLISHERS ?? null,
    identities: e.READOUT_IDENTITIES ?? null,
    port: e.PORT,
    host: e.HOST,
    logLevel: e.LOG_LEVEL,
  }
}

function reason(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  return issue?.message ?? 'cannot be read'
}
