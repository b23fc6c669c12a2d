import { byCodePoint } from '../ids.ts'

/**
 * Bases that are one actor. Joins that would bring together what is said not to be the same are passed over, so the result
 * depends on the order of joins, and each caller must give them in an order that follows from the evidence alone.
 */
export class Clusters {
  readonly #parent = new Map<string, string>()
  readonly #members = new Map<string, string[]>()
  readonly #rules = new Map<string, string>()
  readonly #weights: ReadonlyMap<string, number>
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>

  /**
   * @param weights by base, how many articles name it
   * @param apart by base, those that are not the same; each way
   */
  constructor(weights: ReadonlyMap<string, number>, apart: ReadonlyMap<string, ReadonlySet<string>> = new Map()) {
    this.#weights = weights
    this.#apart = apart
  }

  /** Articles that name the cluster which a base is in; an article that has two spellings counts twice. */
  weight(base: string): number {
    return this.members(base).reduce((sum, each) => sum + (this.#weights.get(each) ?? 0), 0)
  }

  root(base: string): string {
    let at = base
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }

  /** All bases of the cluster that a base is in, itself among them. */
  members(base: string): readonly string[] {
    return this.#members.get(this.root(base)) ?? [base]
  }

  /** The rule by which a base came to be joined to others; null where it is alone. */
  ruleOf(base: string): string | null {
    return this.#rules.get(base) ?? null
  }

  same(a: string, b: string): boolean {
    return this.root(a) === this.root(b)
  }

  /** Joins all of a group to its first. */
  joinAll(group: readonly { readonly base: string }[], rule: string): void {
    const [first, ...others] = group
    if (first !== undefined) for (const { base } of others) this.join(first.base, base, rule)
  }

  /** @returns whether they are one now */
  join(a: string, b: string, rule: string): boolean {
    const [x, y] = [this.root(a), this.root(b)].sort(byCodePoint)
    if (x === undefined || y === undefined || x === y) return true
    const [left, right] = [this.members(x), this.members(y)]
    if (left.some((one) => right.some((other) => this.#apart.get(one)?.has(other)))) return false
    this.#parent.set(y, x)
    this.#members.set(x, [...left, ...right])
    for (const base of [a, b]) if (!this.#rules.has(base)) this.#rules.set(base, rule)
    return true
  }
}
