import picocolors from 'picocolors'
import type { Article, Span } from '../../article/article.ts'
import type { Reading } from '../../reader/reading.ts'
import { plain } from './plain.ts'

type Layer = 'statement' | 'commitment' | 'organisation' | 'country' | 'person' | 'residue'
interface Mark extends Span {
  readonly layer: Layer
}

/**
 * The article as it is, in colours: statements underlined, commitments bold, people green, countries cyan, organisations
 * magenta, residue of the page dim. Without colours brackets show where commitments and statements begin and end.
 */
export function markedArticle(article: Article, reading: Reading, colours: boolean): string {
  const marks = marksOf(article, reading)
  const edges = [...new Set([0, article.body.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  const style = styles(colours)
  let shown = `${style.legend}\n\n`
  // Between two edges the same marks hold, so nested and crossing spans need no nesting of colours.
  edges.slice(0, -1).forEach((start, index) => {
    const end = edges[index + 1] ?? start
    const here = new Set(marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ layer }) => layer))
    const opening = marks.filter((mark) => mark.start === start).map(({ layer }) => style.opens[layer] ?? '')
    const closing = marks.filter((mark) => mark.end === end).map(({ layer }) => style.closes[layer] ?? '')
    const words = ORDER.filter((layer) => here.has(layer)).reduce(
      (text, layer) => style.paint[layer](text),
      plain(article.body.slice(start, end)),
    )
    shown += opening.join('') + words + closing.toReversed().join('')
  })
  return shown.endsWith('\n') ? shown : `${shown}\n`
}

/** Inner colours first. */
const ORDER: readonly Layer[] = ['person', 'country', 'organisation', 'commitment', 'statement', 'residue']

function marksOf(article: Article, reading: Reading): Mark[] {
  const mark = (layer: Layer, spans: readonly Span[]): Mark[] => spans.map(({ start, end }) => ({ layer, start, end }))
  return [
    ...mark('statement', reading.statements),
    ...mark('commitment', reading.commitments),
    ...mark(
      'organisation',
      reading.organisations.flatMap(({ mentions }) => mentions),
    ),
    ...mark(
      'country',
      reading.countries.flatMap(({ mentions }) => mentions),
    ),
    ...mark(
      'person',
      reading.people.flatMap(({ mentions }) => mentions),
    ),
    ...mark('residue', article.residue),
  ].filter(({ start, end }) => start < end && end <= article.body.length)
}

interface Styles {
  readonly legend: string
  readonly paint: Readonly<Record<Layer, (text: string) => string>>
  readonly opens: Readonly<Partial<Record<Layer, string>>>
  readonly closes: Readonly<Partial<Record<Layer, string>>>
}

function styles(colours: boolean): Styles {
  const c = picocolors.createColors(colours)
  const paint = {
    person: c.green,
    country: c.cyan,
    organisation: c.magenta,
    commitment: c.bold,
    statement: c.underline,
    residue: c.dim,
  }
  if (!colours)
    return {
      legend: '{statement} [commitment]',
      paint,
      opens: { statement: '{', commitment: '[' },
      closes: { statement: '}', commitment: ']' },
    }
  const legend = ORDER.map((layer) => paint[layer](layer)).join('  ')
  return { legend, paint, opens: {}, closes: {} }
}
