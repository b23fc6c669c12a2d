import type { Publisher } from '../document/home.ts'
import type { Bodies } from './bodies.ts'
import type { CountryMention } from './countries.ts'
import type { Line } from './lines.ts'

/** What the article as a whole says of sides. */
export interface Scene {
  /** The publishing side: a code, a body's name, or null. */
  readonly home: string | null
  /** Does the office of a head of state or government publish? */
  readonly presidency: boolean
  /** States named in the text, those named most first; a mention in the title counts thrice. */
  readonly states: readonly string[]
  readonly bodies: Bodies
  /** Code of the last state named before a token. */
  readonly lastBefore: (line: Line, token: number) => string | null
  /** Codes of the states named in a line. */
  readonly statesIn: (line: number) => readonly string[]
  /** The state of the dateline in force at a line ("ASTANA, July 3"), or null. */
  readonly dateline: (line: Line) => string | null
}

/** Gathers what the article as a whole says of sides: publisher, datelines, the states named most. */
export function sceneOf(
  lines: readonly Line[],
  countries: readonly CountryMention[],
  bodies: Bodies,
  publisher: Publisher | null,
): Scene {
  const places = countries.map((m) => ({ line: m.line.index, token: m.item.first, code: m.item.code }))
  const before: string[] = []
  const inLine = new Map<number, typeof places>()
  for (const p of places) inLine.set(p.line, [...(inLine.get(p.line) ?? []), p])
  const datelines: (string | null)[] = []
  let last = ''
  let dateline: string | null = null
  let block = -2
  for (const line of lines) {
    before[line.index] = last
    last = inLine.get(line.index)?.at(-1)?.code ?? last
    if (line.where === 'sentence' && line.block !== block) dateline = datelineOf(line) ?? dateline
    block = line.block
    datelines[line.index] = dateline
  }
  return {
    home: publisher?.of || null,
    presidency: publisher?.kind === 'presidency',
    states: statesOf(lines, places),
    bodies,
    lastBefore: (line, token) => {
      const here = (inLine.get(line.index) ?? []).filter((p) => p.token < token).at(-1)
      return here?.code ?? (before[line.index] || null)
    },
    statesIn: (line) => [...new Set((inLine.get(line) ?? []).map((p) => p.code))],
    dateline: (line) => datelines[line.index] ?? null,
  }
}

/** "ASTANA. Feb 11 (Agency) -", "Riyadh, February 11, 2026, GSNA --", "DOHA, Qatar (Press) –". */
function datelineOf(line: Line): string | null {
  const [first, second, third] = line.items
  if (first?.t !== 'country' || first.kind !== 'capital') return null
  const mark = second?.t === 'mark' ? second.text : ''
  if (!/^[,.(/:\u2013-]$/.test(mark)) return null
  if (mark === ',' && third?.t === 'country') return third.code
  const opening = line.tokens.slice(0, 16).map((t) => t.text)
  const dated = opening.some((t) => /^(?:--|\u2013|\/|\(|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(t))
  return dated || first.text === first.text.toUpperCase() ? first.code : null
}

function statesOf(lines: readonly Line[], places: readonly { code: string }[]): string[] {
  const count = new Map<string, number>()
  const add = (code: string, n: number) => count.set(code, (count.get(code) ?? 0) + n)
  for (const { code } of places) add(code, 1)
  for (const line of lines) {
    if (line.where !== 'title') continue
    for (const item of line.items) if (item.t === 'country' && item.kind !== 'capital') add(item.code, 3)
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}
