import { describe, expect, it } from 'vitest'
import { place, type Range } from '../../../src/reader/grammar/range.ts'
import { subjectOf } from '../../../src/reader/grammar/subjects.ts'
import { type VerbGroup, verbGroups } from '../../../src/reader/grammar/verb-groups.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { KNOWN_MISSES_GROUPS, KNOWN_MISSES_SUBJECTS, SUBJECTS, VERB_GROUPS } from '../../cases/grammar.ts'

/** The first sentence of a text, with its verb groups. */
function parse(body: string) {
  const { tokens, sentences } = readText({ body, residue: [] })
  const [sentence] = sentences
  if (sentence === undefined) throw new Error(`no sentence in ${body}`)
  const words = (range: Range) => {
    const { start, end } = place(tokens, range)
    return body.slice(start, end)
  }
  return { tokens, sentence, groups: verbGroups(tokens, sentence), words }
}

function groupsOf(body: string): string[] {
  const { groups, words } = parse(body)
  const named = ({ form, lemma, modal, negated, passive }: VerbGroup) =>
    [form, lemma, modal, negated ? 'not' : null, passive ? 'passive' : null].filter((word) => word !== null).join(' ')
  return groups.map((group) => `${named(group)}: ${words(group)}`)
}

function subjectFor(body: string, verb: string): string | null {
  const { tokens, sentence, groups, words } = parse(body)
  const at = groups.findIndex((group) => words(group) === verb)
  expect(at, `"${verb}" among ${groups.map(words).join(' | ')}`).toBeGreaterThanOrEqual(0)
  const subject = subjectOf(tokens, groups, at, sentence)
  return subject === null ? null : `${subject.how}: ${words(subject)}`
}

describe('verb groups', () => {
  it.each(VERB_GROUPS)('%j', (body, groups) => {
    expect(groupsOf(body)).toEqual(groups)
  })
})

describe('verb groups that are still read wrongly (one that is right belongs in VERB_GROUPS)', () => {
  it.fails.each(KNOWN_MISSES_GROUPS)('%j', (body, groups) => {
    expect(groupsOf(body)).toEqual(groups)
  })
})

describe('subjects', () => {
  it.each(SUBJECTS)('%j: %s', (body, verb, subject) => {
    expect(subjectFor(body, verb)).toBe(subject)
  })
})

describe('subjects that are still read wrongly (one that is right belongs in SUBJECTS)', () => {
  it.fails.each(KNOWN_MISSES_SUBJECTS)('%j: %s', (body, verb, subject) => {
    expect(subjectFor(body, verb)).toBe(subject)
  })
})
