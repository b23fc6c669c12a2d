import { fold } from './fold.ts'
import type { Item, OrganisationItem } from './items.ts'
import type { Line } from './lines.ts'

export interface BodyMention {
  readonly line: Line
  readonly first: number
  readonly last: number
  readonly text: string
  readonly abbreviation: boolean
}
/** A body and all places that name it. */
export interface Body {
  readonly key: string
  readonly kind: OrganisationItem['kind']
  state: string | null
  readonly mentions: BodyMention[]
}

const small = (item: Item | undefined) => (item?.t === 'word' || item?.t === 'mark' ? item.text.toLowerCase() : '')
const ABBREVIATION = /^[\p{Lu}][\p{L}\d&.-]{1,11}$/u
const capitals = (text: string) => (text.match(/\p{Lu}/gu) ?? []).length

/** The bodies that the lines name, each once, with the abbreviations that the text itself introduces in brackets. */
export class Bodies {
  readonly all = new Map<string, Body>()
  readonly #abbreviations = new Map<string, Body>()

  readonly #body: string

  /** @param body the article's body, from which names are taken as they stand */
  constructor(lines: readonly Line[], body: string) {
    this.#body = body
    for (const line of lines)
      line.items.forEach((item, i) => {
        if (item.t === 'org') this.#define(line, item, i)
      })
    for (const line of lines) {
      if (line.where === 'title') continue
      line.items.forEach((item) => {
        if (item.t === 'org') this.#mention(line, item)
        else if (item.t === 'word') {
          const body = this.#abbreviations.get(item.text)
          body?.mentions.push(this.#at(line, item, true))
        }
      })
    }
    this.#join()
    for (const [key, body] of this.all) if (body.mentions.length === 0) this.all.delete(key)
  }

  of(item: OrganisationItem): Body | null {
    const key = keyOf(item)
    return this.all.get(key) ?? this.all.get(`${key.split('|')[0]}|`) ?? this.#anyState(key.split('|')[0] ?? key)
  }

  /** A body of the lexicon by its fullest form, if the text names it. */
  named(form: string): Body | null {
    return this.all.get(`${fold(form)}|`) ?? null
  }

  #anyState(bare: string): Body | null {
    for (const body of this.all.values()) if (body.key.startsWith(`${bare}|`)) return body
    return null
  }

  #of(item: OrganisationItem): Body {
    const key = keyOf(item)
    let body = this.all.get(key)
    if (body === undefined) {
      body = { key, kind: item.kind, state: item.state, mentions: [] }
      this.all.set(key, body)
    }
    return body
  }

  /** "European External Action Service (EEAS)", "ISIS (Islamic State of Iraq and Syria)". */
  #define(line: Line, item: OrganisationItem, i: number): void {
    const { items } = line
    const inner = items[i + 2]
    if (small(items[i + 1]) !== '(' || inner === undefined) return
    const close = small(items[i + 3]) === ')' || small(items[i + 3]) === ','
    if (inner.t === 'word' && close && ABBREVIATION.test(inner.text) && capitals(inner.text) > 1)
      this.#abbreviations.set(inner.text, this.#of(item))
  }

  #mention(line: Line, item: OrganisationItem): void {
    this.#of(item).mentions.push(this.#at(line, item, false))
  }

  #at(line: Line, { first, last }: Item, abbreviation: boolean): BodyMention {
    const from = line.tokens[first]?.start ?? 0
    const to = line.tokens[last - 1]?.end ?? from
    return { line, first, last, text: this.#body.slice(from, to), abbreviation }
  }

  /** A body named with its state here and without there is one body, where only one state's is named. */
  #join(): void {
    const byBare = new Map<string, Body[]>()
    for (const body of this.all.values()) {
      const bare = body.key.split('|')[0] ?? ''
      byBare.set(bare, [...(byBare.get(bare) ?? []), body])
    }
    for (const bodies of byBare.values()) {
      const without = bodies.find((b) => b.state === null)
      const [one, ...more] = bodies.filter((b) => b.state !== null)
      if (without === undefined || one === undefined || more.length > 0) continue
      one.mentions.push(...without.mentions)
      this.all.delete(without.key)
    }
  }
}

/** How the body is told from others: the lexicon's fullest form, else its name without the state. */
function keyOf(item: OrganisationItem): string {
  if (item.form !== null) return `${fold(item.form.forms[0] ?? item.text)}|`
  return `${fold(item.bare).replace(/^the /, '')}|${item.state ?? ''}`
}

/** The fullest form in the body, the first of equal ones. */
export function nameOfBody(body: Body): BodyMention | null {
  let best: BodyMention | null = null
  for (const m of body.mentions) {
    if (
      best === null ||
      (best.abbreviation && !m.abbreviation) ||
      (best.abbreviation === m.abbreviation && m.text.length > best.text.length)
    )
      best = m
  }
  return best
}
