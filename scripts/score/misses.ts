import type { ExplainedMiss } from '../../src/reader/explain/explanation.ts'
import { fold, jaccard, keys, overlap, type PairedCase, sameNames, spanOf } from './pairing.ts'

/** One thing that was read otherwise than the gold set has it, and the family of its cause. */
export interface Miss {
  readonly id: string
  readonly layer: string
  readonly family: string
  readonly quote: string
}

/** Quotes are cut at this length. */
const SHORT = 90

/** All misses of a text, layer by layer. */
export function missesOf(one: PairedCase): Miss[] {
  return [
    ...people(one),
    ...lists(one, 'countries', one.gold.countries, one.pred.countries),
    ...lists(one, 'organisations', one.gold.organisations, one.pred.organisations),
    ...events(one),
    ...statements(one),
    ...commitments(one),
    ...themes(one),
  ].map((miss) => ({ ...miss, quote: short(miss.quote) }))
}

function people(one: PairedCase): Miss[] {
  const { id, gold, reading } = one
  const named = lists(one, 'people', namesOf(gold.people), namesOf(reading.people))
  const sides = gold.people.flatMap((person): Miss[] => {
    const read = reading.people.find(({ name }) => fold(name) === fold(person.name))
    const side = read?.of?.key ?? null
    if (read === undefined || bare(side ?? 'none') === bare(person.of ?? 'none')) return []
    const family = side === null ? 'none given' : `${person.of ? 'other' : 'one too many'} given, by ${read.rule}`
    return [
      { id, layer: 'sides of people', family, quote: `${person.name}: ${person.of ?? 'none'}, read ${side ?? 'none'}` },
    ]
  })
  return [...named, ...sides]
}

const namesOf = (named: readonly { name: string }[]) => named.map(({ name }) => name)
const bare = (name: string) => fold(name).replace(/^the /, '').replaceAll('.', '')

/** Names that are missing or too many; one that only begins or ends elsewhere is a wrong cut. */
function lists({ id }: PairedCase, layer: string, gold: readonly string[], read: readonly string[]): Miss[] {
  const missed = gold.filter((name) => !read.some((other) => bare(other) === bare(name)))
  const invented = read.filter((name) => !gold.some((other) => bare(other) === bare(name)))
  const cut = (name: string, others: readonly string[]) =>
    others.find((other) => bare(other).includes(bare(name)) || bare(name).includes(bare(other)))
  return [
    ...missed.map((name) => {
      const other = cut(name, invented)
      return { id, layer, family: other ? 'cut elsewhere' : 'missed', quote: other ? `${name}, read ${other}` : name }
    }),
    ...invented
      .filter((name) => cut(name, missed) === undefined)
      .map((name) => ({ id, layer, family: 'invented', quote: name })),
  ]
}

function events(one: PairedCase): Miss[] {
  const layer = 'events'
  const { id } = one
  const { missed, invented } = one.events
  const explained = new Set<unknown>()
  const near = (quote: { quote: string }) => nearly(one, quote, 'contact')
  const found = missed.map((gold): Miss => {
    const ours = invented.filter((event) => !explained.has(event))
    const kind = ours.find((event) => jaccard(gold.participants, keys(event.participants)) >= 0.5)
    const who = ours.find((event) => event.kind === gold.kind && event.participants.length > 0)
    const other = kind ?? who
    explained.add(other)
    const told = `${gold.kind} of ${gold.participants.join(', ')}`
    const read = other === undefined ? '' : `, read ${other.kind} of ${keys(other.participants).join(', ')}`
    const family =
      other === undefined
        ? `missing: ${near(gold)}`
        : `${kind === undefined ? 'participants' : 'kind'}, by ${other.rule}`
    return { id, layer, family, quote: `${told}${read}` }
  })
  const rest = invented.filter((event) => !explained.has(event))
  return [
    ...found,
    ...rest.map((event) => ({
      id,
      layer,
      family: `invented, by ${event.rule}`,
      quote: `${event.kind} of ${keys(event.participants).join(', ')}: ${event.quote}`,
    })),
  ]
}

function statements(one: PairedCase): Miss[] {
  const { id, statements: found } = one
  const layer = 'statements'
  return [
    ...found.missed.map((gold) => ({
      id,
      layer,
      family: `missed: ${nearly(one, gold, 'statement')}`,
      quote: gold.quote,
    })),
    ...found.invented.map((read) => ({ id, layer, family: `invented, by ${read.rule}`, quote: read.quote })),
    ...found.pairs
      .filter(([gold, read]) => !sameNames(gold.speakers, keys(read.speakers)))
      .map(([gold, read]) => ({
        id,
        layer: 'speakers',
        family: `${difference(gold.speakers, keys(read.speakers))}, by ${read.rule}`,
        quote: `${gold.speakers.join(', ')}, read ${keys(read.speakers).join(', ')}: ${gold.quote}`,
      })),
  ]
}

function commitments(one: PairedCase): Miss[] {
  const { id, body, reading, commitments: found } = one
  const layer = 'commitments'
  const touching = (quote: { quote: string }) => reading.commitments.filter((c) => overlap(quote, c, body) > 0)
  const cause = (quote: { quote: string }): string => {
    const near = touching(quote)
    const free = near.find((c) => found.invented.includes(c))
    if (free !== undefined) return `cut wrong, by ${free.rule}`
    if (near[0] !== undefined) return `part of another, by ${near[0].rule}`
    if (!reading.statements.some((s) => overlap(quote, s, body) > 0)) return 'no statement there'
    return `statement found, nothing drafted: ${nearly(one, quote, 'commitment')}`
  }
  return [
    ...found.missed.map((gold) => ({ id, layer, family: cause(gold), quote: gold.quote })),
    ...found.invented.map((read) => {
      const beside = one.gold.commitments.some((gold) => overlap(gold, read, body) > 0)
      return { id, layer, family: `${beside ? 'beside the words' : 'invented'}, by ${read.rule}`, quote: read.quote }
    }),
    ...found.pairs.flatMap(([gold, read]): Miss[] => [
      ...(gold.force === read.force
        ? []
        : [{ id, layer: 'force', family: `${gold.force} read as ${read.force}, by ${read.rule}`, quote: gold.quote }]),
      ...(sameNames(gold.parties, keys(read.parties))
        ? []
        : [
            {
              id,
              layer: 'parties',
              family: `${difference(gold.parties, keys(read.parties))}, by ${read.partiesRule}`,
              quote: `${gold.parties.join(', ') || 'nobody'}, read ${keys(read.parties).join(', ') || 'nobody'}: ${gold.quote}`,
            },
          ]),
      ...(sameNames(gold.speakers, keys(read.speakers))
        ? []
        : [
            {
              id,
              layer: 'speakers of commitments',
              family: difference(gold.speakers, keys(read.speakers)),
              quote: gold.quote,
            },
          ]),
    ]),
  ]
}

function themes({ id, commitments: { pairs } }: PairedCase): Miss[] {
  return pairs.flatMap(([gold, read]): Miss[] => {
    const ours = new Set<string>(read.themes)
    const quote = `${gold.themes.join(', ')}, read ${read.themes.join(', ')}: ${gold.quote}`
    return [
      ...gold.themes.filter((t) => !ours.has(t)).map((t) => ({ id, layer: 'themes', family: `${t} missed`, quote })),
      ...read.themes
        .filter((t) => !gold.themes.includes(t))
        .map((t) => ({ id, layer: 'themes', family: `${t} invented`, quote })),
    ]
  })
}

function difference(gold: readonly string[], read: readonly string[]): string {
  if (read.length === 0) return 'none given'
  if (gold.length === 0) return 'given where nobody is meant'
  const has = (list: readonly string[], name: string) => list.some((other) => fold(other) === fold(name))
  if (read.every((name) => has(gold, name))) return 'some left out'
  return gold.every((name) => has(read, name)) ? 'one too many' : 'other given'
}

/** Why no rule answered where the quote stands, as `readout explain` tells it. */
function nearly({ explained, body }: PairedCase, quote: { quote: string }, layer: keyof typeof REASONS): string {
  const span = spanOf(quote, body)
  if (span === null) return 'the quote is not in the body'
  const own = (miss: ExplainedMiss) => REASONS[layer].test(miss.why)
  const here = explained.sentences
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end)
    .flatMap((sentence) => sentence.nearly.filter(own))
  const inside = here.find((miss) => miss.start < span.end && span.start < miss.end && miss.end - miss.start < 60)
  // the verb that governs the words stands before them
  const before = here.findLast((miss) => miss.end <= span.start)
  return (inside ?? before ?? (layer === 'statement' ? here[0] : undefined))?.why ?? 'no rule found its words'
}

/** Which reasons tell why there is no contact, statement or commitment. */
const REASONS = {
  contact: /^contact-/,
  statement: /^(?:speaker|statement)-/,
  commitment: /^(?:act|clause|noun|draft)-/,
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > SHORT ? `${line.slice(0, SHORT - 1)}…` : line
}

/** In what order layers are shown. */
const LAYERS = [
  'people',
  'sides of people',
  'countries',
  'organisations',
  'events',
  'statements',
  'speakers',
  'commitments',
  'force',
  'parties',
  'speakers of commitments',
  'themes',
]

/** Misses by layer, then by family, the most frequent first, each with its text and words. */
export function grouped(misses: readonly Miss[]): string {
  const layers = groups(misses, ({ layer }) => layer).toSorted((a, b) => LAYERS.indexOf(a[0]) - LAYERS.indexOf(b[0]))
  return layers
    .map(([layer, all]) => {
      const families = groups(all, ({ family }) => family).toSorted((a, b) => b[1].length - a[1].length)
      const lines = families.flatMap(([family, each]) => [
        `${String(each.length).padStart(5)}  ${family}`,
        ...each.map(({ id, quote }) => `         ${id}  ${quote}`),
      ])
      return `${layer}: ${all.length}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function groups<T>(all: readonly T[], key: (each: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>()
  for (const each of all) {
    const list = found.get(key(each))
    if (list === undefined) found.set(key(each), [each])
    else list.push(each)
  }
  return [...found]
}
