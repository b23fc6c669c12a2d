import { NODE_COLOURS } from '../../src/graph/browser/style.ts'
import { xml } from '../../src/graph/export/xml.ts'
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../src/graph/properties.ts'
import { RELATIONSHIPS } from '../../src/graph/schema.ts'

/** Where each kind of node stands: the middle of its box. */
const PLACES: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  Publisher: { x: 250, y: 70 },
  Article: { x: 250, y: 300 },
  Text: { x: 250, y: 520 },
  Contact: { x: 600, y: 70 },
  Statement: { x: 600, y: 400 },
  Actor: { x: 1010, y: 170 },
  Commitment: { x: 1010, y: 470 },
  Theme: { x: 600, y: 570 },
}
/** Properties that tell a reader what a node is; the others are on the page. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  Publisher: ['name'],
  Article: ['title', 'url', 'date'],
  Text: ['body'],
  Contact: ['kind', 'date'],
  Statement: ['quote', 'start', 'end', 'mode'],
  Commitment: ['quote', 'force', 'deadline'],
  Theme: ['name'],
}
const ACTORS = ['Person', 'Country', 'Organisation']
const WIDTH = 190
const HEIGHT = 78
/** Arrows between the same two kinds lie so far apart. */
const APART = 74

/** The picture as SVG. @throws Error where the schema has a kind of node that has no place in it */
export function modelPicture(): string {
  const kinds = [...new Set(RELATIONSHIPS.flatMap(({ from, to }) => [from, to]))]
  for (const kind of kinds) if (PLACES[kind] === undefined) throw new Error(`${kind} has no place in the picture`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1250 640" font-family="system-ui, sans-serif" role="img" aria-label="The graph model: nodes and relationships">
<style>text { fill: #1d2127 } .on { fill: #ffffff } .small { font-size: 11px } .arrow { font-size: 11px; paint-order: stroke; stroke: #ffffff; stroke-width: 4px }</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="#5b6472"/></marker></defs>
<rect width="1250" height="640" fill="#ffffff"/>
${arrows().join('\n')}
${kinds.map(box).join('\n')}
</svg>
`
}

function box(kind: string): string {
  const { x, y } = PLACES[kind] ?? { x: 0, y: 0 }
  const properties = kind === 'Actor' ? ACTORS : (SHOWN[kind] ?? [])
  for (const name of properties)
    if (kind !== 'Actor' && NODE_PROPERTIES[kind]?.[name] === undefined) throw new Error(`${kind} has no ${name}`)
  return `<g><rect x="${x - WIDTH / 2}" y="${y - HEIGHT / 2}" width="${WIDTH}" height="${HEIGHT}" rx="10" fill="${NODE_COLOURS[kind]}"/>
<text class="on" x="${x}" y="${y - 8}" text-anchor="middle" font-size="16" font-weight="600">${xml(kind)}</text>
<text class="on small" x="${x}" y="${y + 18}" text-anchor="middle">${xml(properties.join(' · '))}</text></g>`
}

function arrows(): string[] {
  const between = new Map<string, string[]>()
  for (const { type, from, to } of RELATIONSHIPS) {
    const pair = [from, to].sort().join(' ')
    between.set(pair, [...(between.get(pair) ?? []), type])
  }
  return RELATIONSHIPS.map(({ type, from, to }) => {
    const all = between.get([from, to].sort().join(' ')) ?? []
    const nth = all.indexOf(type)
    const label = RELATIONSHIP_PROPERTIES[type]?.similarity === undefined ? type : `${type} {similarity}`
    return from === to ? loop(from, label) : line(from, to, label, (nth - (all.length - 1) / 2) * APART)
  })
}

/** A straight arrow from the edge of one box to the edge of the other, moved aside by so much. */
function line(from: string, to: string, label: string, aside: number): string {
  const [a, b] = [PLACES[from] ?? { x: 0, y: 0 }, PLACES[to] ?? { x: 0, y: 0 }]
  const upright = Math.abs(a.x - b.x) < WIDTH
  const [dx, dy] = upright ? [aside, 0] : [0, aside / 3]
  const start = edge(a, b, dx, dy)
  const end = edge(b, a, dx, dy)
  const [mx, my] = [(start.x + end.x) / 2, (start.y + end.y) / 2]
  return `<path d="M${start.x} ${start.y} ${end.x} ${end.y}" stroke="#5b6472" stroke-width="1.5" fill="none" marker-end="url(#tip)"/>
<text class="arrow" x="${mx}" y="${my - 5}" text-anchor="middle">${xml(label)}</text>`
}

function edge(a: { x: number; y: number }, b: { x: number; y: number }, dx: number, dy: number) {
  const [vx, vy] = [b.x - a.x, b.y - a.y]
  const by = Math.min(
    Math.abs(vx) < 1 ? Number.POSITIVE_INFINITY : WIDTH / 2 / Math.abs(vx),
    Math.abs(vy) < 1 ? Number.POSITIVE_INFINITY : HEIGHT / 2 / Math.abs(vy),
  )
  return { x: Math.round(a.x + vx * by + dx), y: Math.round(a.y + vy * by + dy) }
}

function loop(kind: string, label: string): string {
  const { x, y } = PLACES[kind] ?? { x: 0, y: 0 }
  const [left, top] = [x + WIDTH / 2, y]
  const side = x < 400 ? -1 : 1
  const at = side === 1 ? left : x - WIDTH / 2
  return `<path d="M${at} ${top - 14} c${side * 50} -30 ${side * 50} 58 0 28" stroke="#5b6472" stroke-width="1.5" fill="none" marker-end="url(#tip)"/>
<text class="arrow" x="${at + side * 10}" y="${top + 34}" text-anchor="${side === 1 ? 'start' : 'end'}">${xml(label)}</text>`
}
