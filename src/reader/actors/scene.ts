import type { Bodies } from './bodies.ts'
import type { CountryMention } from './countries.ts'
import type { Line } from './lines.ts'
import type { Scene } from './sides.ts'

/** Gathers what the article as a whole says of sides: publisher, dateline, the state named most. */
export function sceneOf(
  lines: readonly Line[],
  countries: readonly CountryMention[],
  bodies: Bodies,
  home: string | null,
): Scene {
  const before: string[] = []
  const places = countries.map((m) => ({ line: m.line.index, token: m.item.first, code: m.item.code }))
  let at = 0
  let last = ''
  lines.forEach((_, i) => {
    before[i] = last
    while (at < places.length && (places[at]?.line ?? 0) <= i) last = places[at++]?.code ?? last
  })
  const inLine = new Map<number, typeof places>()
  for (const p of places) inLine.set(p.line, [...(inLine.get(p.line) ?? []), p])
  return {
    home,
    main: mainState(lines, places),
    bodies,
    lastBefore: (line, token) => {
      const here = (inLine.get(line.index) ?? []).filter((p) => p.token < token).at(-1)
      return here?.code ?? (before[line.index] || null)
    },
  }
}

function mainState(lines: readonly Line[], places: readonly { code: string }[]): string | null {
  const dateline = lines[0]?.items.find(
    (item) => item.t === 'country' && item.kind === 'capital' && item.text === item.text.toUpperCase(),
  )
  if (dateline?.t === 'country') return dateline.code
  const count = new Map<string, number>()
  for (const { code } of places) count.set(code, (count.get(code) ?? 0) + 1)
  for (const line of lines)
    if (line.where === 'title')
      for (const item of line.items) if (item.t === 'country') count.set(item.code, (count.get(item.code) ?? 0) + 2)
  let best: string | null = null
  for (const [code, n] of count) if (best === null || n > (count.get(best) ?? 0)) best = code
  return best
}
