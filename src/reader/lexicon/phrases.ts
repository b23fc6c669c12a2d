import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tagger.ts'
import type { Token } from '../text/text.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | undefined
}

const NONE: readonly never[] = []

/** A phrase found in a text: tokens `first` to `last` (exclusive). */
export interface Match<T> {
  readonly first: number
  readonly last: number
  readonly value: T
}

/**
 * Phrases of one or more words, looked up token by token, longest first; case is folded. The phrases are cut by the
 * tokeniser that cuts the texts, so "U.S." or "people-to-people" match whatever its rules are.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined }

  /** @param entries phrase and value; of equal phrases the first stands */
  constructor(entries: Iterable<readonly [string, T]>) {
    const list = [...entries]
    const cut = tokenise(list.map(([phrase]) => normalise(phrase).toLowerCase()))
    list.forEach(([, value], i) => {
      let node = this.#root
      for (const word of cut[i] ?? []) {
        let next = node.next.get(word)
        if (next === undefined) {
          next = { next: new Map(), value: undefined }
          node.next.set(word, next)
        }
        node = next
      }
      node.value ??= value
    })
  }

  /** The longest phrase that starts at token `at` and ends before `end`. */
  at(tokens: readonly Token[], at: number, end: number): Match<T> | null {
    let node = this.#root
    let best: Match<T> | null = null
    for (let i = at; i < end; i++) {
      const token = tokens[i]
      const next = token === undefined ? undefined : node.next.get(token.lower)
      if (next === undefined) break
      node = next
      if (node.value !== undefined) best = { first: at, last: i + 1, value: node.value }
    }
    return best
  }

  /** Every phrase that starts at token `at` and ends before `end`, the shortest first. */
  starting(tokens: readonly Token[], at: number, end: number): readonly Match<T>[] {
    let node = this.#root
    let found: Match<T>[] | null = null
    for (let i = at; i < end; i++) {
      const token = tokens[i]
      const next = token === undefined ? undefined : node.next.get(token.lower)
      if (next === undefined) break
      node = next
      if (node.value === undefined) continue
      found ??= []
      found.push({ first: at, last: i + 1, value: node.value })
    }
    return found ?? NONE
  }

  /** All phrases in the tokens `first` to `end`, longest first, none overlapping another. */
  all(tokens: readonly Token[], first: number, end: number): Match<T>[] {
    const found: Match<T>[] = []
    for (let i = first; i < end; ) {
      const match = this.at(tokens, i, end)
      if (match === null) i++
      else {
        found.push(match)
        i = match.last
      }
    }
    return found
  }
}
