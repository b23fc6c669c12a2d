import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { articleFromText } from '../../src/article/build.ts'
import { explain } from '../../src/reader/explain/explain.ts'
import { read } from '../../src/reader/read.ts'
import { REASONS } from '../../src/reader/trace.ts'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-explain-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const SEED = 'seeds/xi-lee-call-2025-06-10.txt'

const STORY = `---
title: Norwegian and Ghanaian ministers meet
publisher: Norwegian Ministry of Foreign Affairs
date: 2025-03-04
---
Foreign Minister Anna Berg of Norway met her Ghanaian counterpart Kofi Mensah in Oslo on Tuesday.

Berg said Norway would finance a consulate in Tamale by the end of 2026, adding that it “will not reduce its aid”. They discussed fisheries. Mensah thanked Norway for its support. Berg said that prices would fall. The crowd cheered.
`
const file = join(home, 'story.txt')
writeFileSync(file, STORY)

const explained = explain(articleFromText(STORY, 'story.txt'))
const sentence = (number: number) => {
  const found = explained.sentences[number - 1]
  if (found === undefined) throw new Error(`no sentence ${number}`)
  return found
}
const whys = (number: number) => sentence(number).nearly.map(({ text, why }) => `${text}: ${why}`)

describe('the passes’ view of a sentence', () => {
  test('tokens stand where they say', () => {
    const { body } = articleFromText(STORY, 'story.txt')
    for (const { tokens, mentions, verbs, start, end, text } of explained.sentences) {
      expect(body.slice(start, end)).toBe(text)
      for (const words of [...mentions, ...verbs]) expect(body.slice(words.start, words.end)).toBe(words.text)
      for (const token of tokens) expect(body.slice(token.start, token.end)).toHaveLength(token.text.length)
    }
  })
  test('mentions with sides, verbs with subjects, acts with speakers', () => {
    const { mentions, verbs, acts, statement } = sentence(2)
    expect(mentions[0]).toMatchObject({
      text: 'Berg',
      actor: { key: 'Anna Berg' },
      side: { of: { key: 'NOR' }, rule: 'side/name-of-country' },
    })
    expect(verbs[0]).toMatchObject({ lemma: 'say', subject: { text: 'Berg', standsFor: { rule: 'short-name' } } })
    expect(acts.map(({ text, reported }) => [text, reported])).toEqual([
      ['said', true],
      ['adding', false],
    ])
    expect(statement?.speakers).toEqual([{ type: 'person', key: 'Anna Berg' }])
  })
  test('quotations, cuts, undertakings with their deadline', () => {
    const { quotations, cuts, commitments } = sentence(2)
    expect(quotations).toHaveLength(1)
    expect(cuts.map(({ text }) => text)).toContain(', adding that')
    expect(commitments[0]).toMatchObject({ force: 'pledge', deadline: { text: 'by the end of 2026' } })
  })
  test('what the text had said before, and its scene', () => {
    expect(sentence(3).before).toMatchObject({ speakers: [{ key: 'Anna Berg' }], person: { key: 'Anna Berg' } })
    expect(explained.scene).toMatchObject({ kind: 'report', home: { key: 'NOR' } })
  })
  test('contacts', () => {
    expect(sentence(1).events).toMatchObject([{ kind: 'meeting', quote: 'met' }])
    expect(sentence(2).events).toEqual([])
  })
  test('a turn in a transcript', () => {
    const turns = explain(
      articleFromText(
        'Foreign Minister Anna Berg of Norway met the press in Oslo.\n\nAnna Berg: We will finance the port of Tema.\n\nQuestion: When will that be?\n',
        'turns.txt',
      ),
    )
    expect(turns.scene.kind).toBe('transcript')
    expect(turns.sentences.map((s) => [s.turn?.key ?? null, s.statement === null])).toEqual([
      [null, true],
      ['Anna Berg', false],
      [null, true],
    ])
    expect(turns.sentences[2]?.nearly.map(({ why }) => why)).toContain('statement-moderator')
  })
  test('it is the Reading’s: statements, commitments and events', () => {
    const article = articleFromText(STORY, 'story.txt')
    const reading = read(article)
    expect(explained.sentences.flatMap((s) => s.statement ?? [])).toEqual(reading.statements)
    expect(explained.sentences.flatMap((s) => s.commitments)).toEqual(reading.commitments)
    expect(explained.sentences.flatMap((s) => s.events)).toEqual(reading.events)
  })
})

describe('rules that nearly fired', () => {
  test.each<[number, string]>([
    [3, 'discussed: statement-topic'],
    [4, 'thanked: act-courtesy'],
    [5, 'would fall: clause-party-unresolved'],
    [6, 'The crowd cheered.: statement-not-continued'],
  ])('sentence %i: %s', (number, why) => {
    expect(whys(number)).toContain(why)
  })
  test('not where the rule did fire', () => {
    expect(whys(2)).toEqual([])
  })
  test.each<[string, string, string]>([
    ['looked back to', 'Anna Berg met Kofi Mensah in Oslo two years ago, Norway said.', 'met: contact-background'],
    ['one alone', 'Norway said that Anna Berg met with residents.', 'met with: contact-one-end'],
    ['nobody says it', 'Residents of the valley said the bridge was unsafe.', 'said: speaker-unresolved'],
    ['said perhaps', 'Anna Berg of Norway may say more on Friday.', 'may say: speaker-hypothetical'],
    ['not said', 'Anna Berg of Norway did not say when.', 'did not say: speaker-denied'],
    ['in a relative clause', 'Norway said the road, which will cost more, is open.', 'will cost: clause-relative'],
    ['others’ future', 'Norway said that Ghana will win the cup.', 'will win: clause-prediction'],
    ['another’s support', 'Norway expressed thanks for Ghana’s support for the fund.', 'support: noun-of-another'],
  ])('%s', (_, text, why) => {
    const { sentences } = explain(articleFromText(`${text} Norway and Ghana are far apart.\n`, 'x.txt'))
    expect(sentences[0]?.nearly.map((miss) => `${miss.text}: ${miss.why}`)).toContain(why)
  })
  test('each reason is a clause', () => {
    for (const meaning of Object.values(REASONS)) expect(meaning).toMatch(/^[a-z].*[^.]$/)
  })
})

describe('readout explain', () => {
  test('all sentences with what each yielded', async () => {
    const { code, out } = await readout(['explain', file])
    expect(code).toBe(0)
    expect(out).toMatch(/^report \(scene\/report\) · home: NOR/)
    expect(out).toMatch(/^1\. Foreign Minister .*\n {3}meeting of Anna Berg, Kofi Mensah: “met”/m)
    expect(out).toMatch(/^3\. They discussed fisheries\.\n {3}nothing: only a topic is named/m)
  })
  test('one sentence in full', async () => {
    const { code, out } = await readout(['explain', file, '--sentence', '2'])
    expect(code).toBe(0)
    for (const part of ['tokens', 'mentions', 'verbs', 'acts of saying', 'statement', 'cut before', 'commitments'])
      expect(out).toContain(`\n   ${part}\n     `)
    expect(out).not.toContain('They discussed')
  })
  test('the sentences that hold some words, however they are quoted', async () => {
    const { out } = await readout(['explain', file, '--find', 'it "WILL not'])
    expect(out).toMatch(/^2\. /m)
    expect(out).not.toMatch(/^[13]\. /m)
  })
  test('as JSON', async () => {
    const { out } = await readout(['explain', SEED, '--sentence', '1', '--json'])
    const { sentences } = z
      .object({ scene: z.object({ kind: z.literal('report') }), sentences: z.array(z.object({ number: z.int() })) })
      .parse(JSON.parse(out))
    expect(sentences).toEqual([{ number: 1 }])
  })
  test('an article of many', async () => {
    const many = join(home, 'many.jsonl')
    const other = 'Norway will build a harbour in Bergen, the Norwegian Government said on Friday.'
    writeFileSync(many, `${JSON.stringify({ text: STORY })}\n${JSON.stringify({ text: other })}\n`)
    expect((await readout(['explain', many, '--article', '2'])).out).toContain('1. Norway will build a harbour')
    const { code, err } = await readout(['explain', many, '--article', '3'])
    expect([code, err]).toEqual([2, expect.stringContaining('no article 3 here, only 2 (EXPLAIN_NO_ARTICLE)')])
  })

  writeFileSync(
    join(home, 'french.txt'),
    'Les deux ministres se sont rencontrés lundi à Bergen pour parler de la pêche.',
  )
  test.each<[string, string[], string]>([
    ['no such sentence', [file, '--sentence', '99'], 'there is no sentence 99, only 6 (EXPLAIN_NO_SENTENCE)'],
    ['no such words', [file, '--find', 'submarine'], 'no sentence holds these words (EXPLAIN_NO_SENTENCE)'],
    ['words elsewhere', [file, '--sentence', '1', '--find', 'crowd'], 'EXPLAIN_NO_SENTENCE'],
    ['no number', [file, '--sentence', '0'], 'It is a whole number from 1'],
    ['no such file', [join(home, 'none.txt')], 'INPUT_NOT_FOUND'],
    ['not English', [join(home, 'french.txt')], 'INPUT_LANGUAGE'],
    ['no file', [], 'missing required argument'],
  ])('%s ends with 2 and says why', async (_, words, reason) => {
    const { code, err } = await readout(['explain', ...words])
    expect([code, err]).toEqual([2, expect.stringContaining(reason)])
  })
  test('control characters of an article cannot act on the terminal', async () => {
    const bad = join(home, 'bad.txt')
    writeFileSync(bad, 'Norway will build a \u001b[31mharbour in Bergen, the Norwegian Government said on Friday.\n')
    const { out } = await readout(['explain', bad, '--sentence', '1'])
    expect(out).not.toContain('\u001b')
  })
})
