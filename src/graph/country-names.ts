import { table } from '../reader/lexicon/table.ts'

/** The first name in the reader's table is the usual short one. */
const NAMES: ReadonlyMap<string, string> = new Map(
  table('countries', ['code', 'names']).map(({ code, names }) => [code, names.split(';')[0]?.trim() ?? code]),
)

/** The usual English name for an ISO 3166-1 alpha-3 code (XKX for Kosovo); the code itself where it is none we know. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code
}
