import { fold } from './fold.ts'
import type { OrganisationItem } from './items.ts'
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

/** The bodies that the lines name, each once, with the abbreviations that the text itself introduces in brackets. */
export class Bodies {
  readonly all = new Map<string, Body>()
  readonly #body: string

  /** @param body the article's body, from which names are taken as they stand */
  constructor(lines: readonly Line[], body: string) {
    this.#body = body
    for (const line of lines) for (const item of line.items) if (item.t === 'org') this.#of(item)
    for (const line of lines) {
      if (line.where === 'title') continue
      for (const item of line.items) if (item.t === 'org') this.#of(item).mentions.push(this.#at(line, item))
    }
    for (const line of lines) this.#inherit(line)
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

  #at(line: Line, { first, last, text, bare }: OrganisationItem): BodyMention {
    const from = line.tokens[first]?.start ?? 0
    const to = line.tokens[last - 1]?.end ?? from
    // an abbreviation that the text introduces names its body by other words than its own
    return { line, first, last, text: this.#body.slice(from, to), abbreviation: !text.includes(bare) }
  }

  /** "the Press Department of the Ministry of Foreign Affairs of Ghana": an office has the state of the body it is in. */
  #inherit(line: Line): void {
    line.items.forEach((item, i) => {
      if (item.t !== 'org' || item.state !== null || (item.kind !== 'ministry' && item.kind !== 'agency')) return
      const [of, the, inner] = line.items.slice(i + 1, i + 4)
      if (of?.t !== 'word' || of.text !== 'of') return
      const whole = the?.t === 'word' && the.text === 'the' ? inner : the
      if (whole?.t === 'org' && whole.state !== null) this.#of(item).state ??= whole.state
    })
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
  const bare = fold(item.bare).replace(/^the /, '')
  return `${item.kind === 'ministry' ? ministryOf(bare) : bare}|${item.state ?? ''}`
}

/** "Ministry of Foreign Affairs", "foreign ministry", "MFA": one key for the ways to name a ministry by its topic. */
function ministryOf(bare: string): string {
  if (bare === 'mfa') return 'ministry foreign'
  const [, head = '', topic = ''] =
    /^(ministry|department) (?:of|for) (.+)$/.exec(bare) ?? /^()(.+ (?:ministry|department))$/.exec(bare) ?? []
  if (topic === '') return bare
  const [, before = topic, kind = head] = head === '' ? (/^(.+) (ministry|department)$/.exec(topic) ?? []) : []
  const words = before
    .replace(/\bthe |\baffairs\b|\band |,/g, '')
    .replace(/\binternal\b/g, 'interior')
    .replace(/\bexternal\b/g, 'foreign')
    .replace(/defense/g, 'defence')
  return `${kind} ${words.trim().replace(/\s+/g, ' ')}`
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
