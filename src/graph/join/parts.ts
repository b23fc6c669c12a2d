/** What one transaction moves, links or remembers. */
const BATCH = 200

/** Transactions' shares of some work, in order. */
export function parts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH))
}
