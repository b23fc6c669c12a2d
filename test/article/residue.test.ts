import { describe, expect, test } from 'vitest'
import { findResidue, RESIDUE_RULES } from '../../src/article/residue.ts'

const STORY = [
  'The ministers of Norland and Sudland met on Monday.',
  'They agreed to open a second crossing by the end of the year.',
]
const marked = (lines: readonly string[], names: readonly string[] = []) => {
  const body = lines.join('\n\n')
  return findResidue(body, names).spans.map(({ start, end }) => body.slice(start, end))
}

describe.each(RESIDUE_RULES)('residue: $why', (rule) => {
  const place = (line: string) => (rule.at === 'head' ? [line, ...STORY] : [...STORY, line])
  test.each(rule.yes)('marks “%s”', (line) => {
    expect(marked(place(line))).toEqual([line])
  })
  test.each(rule.no)('leaves “%s”', (line) => {
    expect(marked(place(line))).toEqual([])
  })
})

describe('where residue may stand', () => {
  test.each<[string, string[], string[], string]>([
    [
      'both ends',
      ['Share', 'Print', ...STORY, 'Read more', '###'],
      ['Share', 'Print', 'Read more', '###'],
      'several lines',
    ],
    ['the middle', [STORY[0] ?? '', 'Share', STORY[1] ?? ''], [], 'a line inside the article is the article’s'],
    ['head rule at the tail', [...STORY, 'Home > News'], [], 'breadcrumbs stand above, never below'],
    [
      'behind a sentence',
      ['Share', STORY[0] ?? '', 'Print', STORY[1] ?? ''],
      ['Share'],
      'the first sentence ends the head',
    ],
    [
      'a list of links',
      [...STORY, 'See also', 'Talks in Oslo', 'A visit to Bergen'],
      ['See also', 'Talks in Oslo', 'A visit to Bergen'],
      'titles',
    ],
    ['no list of links', [...STORY, 'See also', 'The treaty stands. It was signed twice.'], [], 'sentences follow'],
    [
      'a long tail',
      [...STORY, ...Array<string>(30).fill('Share')],
      Array<string>(12).fill('Share'),
      'no more than twelve lines',
    ],
  ])('%s', (_, lines, expected) => {
    expect(marked(lines)).toEqual(expected)
  })

  test.each<[string, string[], string[], string]>([
    ['Fjord Daily', ['Fjord Daily'], ['Fjord Daily'], 'the publisher that the input names'],
    ['FJORD DAILY', ['Fjord Daily'], ['FJORD DAILY'], 'in capitals'],
    ['Fjord Daily', [], [], 'a name that nobody has called the publisher'],
    ['Fjord.No', [], ['Fjord.No'], 'a name that only a site has'],
    ['U.S.', [], [], 'an abbreviation'],
    ['Bergen.', [], [], 'a place'],
  ])('the bare name %s (publisher %j)', (line, names, expected) => {
    expect(marked([...STORY, line], names)).toEqual(expected)
  })

  test('spans leave out the ends of lines, also with CRLF and blanks', () => {
    const body = `\r\n  Print \r\n\r\n${STORY.join('\r\n')}\r\nends/\r\n`
    expect(findResidue(body, []).spans.map(({ start, end }) => body.slice(start, end))).toEqual(['  Print ', 'ends/'])
  })
})
