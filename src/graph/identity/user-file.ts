import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ConfigError } from '../../errors.ts'
import { fold, foldOrganisation, nodeOfBase } from '../ids.ts'
import type { Evidence } from './evidence.ts'

/** An actor in a list of yours: an id, a name, or a name with its side ("Lee, KOR"). */
const Who = z.string().trim().min(1).max(400)
const Identities = z.strictObject({
  /** Each a list of those that are one. */
  same: z.array(z.array(Who).min(2).max(50)).max(10_000).default([]),
  /** Each a pair of those that are not, whatever the rules say. */
  notSame: z
    .array(z.tuple([Who, Who]))
    .max(10_000)
    .default([]),
  /** By whom, the name to go by. */
  names: z.record(Who, z.string().trim().min(1).max(400)).default({}),
})
export type Identities = z.infer<typeof Identities>
export const NO_IDENTITIES: Identities = { same: [], notSame: [], names: {} }

/** A list of names is no bigger than this. */
const MOST_BYTES = 4_000_000

/**
 * Reads a user's `identities.yaml`.
 * @throws ConfigError CONFIG_IDENTITIES where the file cannot be read, or says what is wrong in it and where
 */
export function identitiesOf(path: string | null): Identities {
  if (path === null) return NO_IDENTITIES
  const fault = (what: string, cause?: unknown) =>
    new ConfigError(
      'CONFIG_IDENTITIES',
      what,
      path,
      'See docs/identity.md for the form of the file; READOUT_IDENTITIES names it.',
      cause === undefined ? undefined : { cause },
    )
  let value: unknown
  try {
    const text = readFileSync(path, 'utf8')
    if (text.length > MOST_BYTES) throw fault(`the file is larger than ${MOST_BYTES / 1_000_000} MB`)
    value = parse(text, { maxAliasCount: 0 }) ?? {}
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw fault(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), error)
  }
  const parsed = Identities.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw fault(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not as it should be'}`)
}

/** What a user's lists say of these bases. Who is named there and in no article is passed over. */
export function yours(evidence: readonly Evidence[], identities: Identities) {
  const meant = finder(evidence)
  const same: [string, string][] = []
  for (const list of identities.same) {
    const [first, ...others] = list.flatMap(meant)
    if (first !== undefined) for (const other of others) same.push([first, other])
  }
  const apart = new Map<string, Set<string>>()
  const part = (a: string, b: string) => {
    const known = apart.get(a)
    if (known === undefined) apart.set(a, new Set([b]))
    else known.add(b)
  }
  for (const [one, other] of identities.notSame)
    for (const a of meant(one))
      for (const b of meant(other))
        if (a !== b) {
          part(a, b)
          part(b, a)
        }
  const names = new Map(
    Object.entries(identities.names).flatMap(([who, name]) => meant(who).map((base) => [base, name])),
  )
  return { same, apart, names }
}

/** Finds the bases that an id, a name, or a name with its side means. */
function finder(evidence: readonly Evidence[]): (who: string) => string[] {
  const found = new Map<string, string[]>()
  const put = (key: string, base: string) => {
    const known = found.get(key)
    if (known === undefined) found.set(key, [base])
    else if (!known.includes(base)) known.push(base)
  }
  for (const { base, folded, side } of evidence) {
    put(base, base)
    put(nodeOfBase(base), base)
    put(`name ${folded}`, base)
    if (side !== null) put(`name ${folded}, ${side}`, base)
  }
  return (who) => {
    const exact = found.get(who)
    if (exact !== undefined) return exact
    const [, name = who, side] = /^(.+),\s*([A-Za-z]{3}|o-[^\s,]+)$/.exec(who) ?? []
    const at = side === undefined ? '' : `, ${/^[A-Za-z]{3}$/.test(side) ? side.toUpperCase() : side}`
    return found.get(`name ${fold(name)}${at}`) ?? found.get(`name ${foldOrganisation(name)}${at}`) ?? []
  }
}
