import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { joinGraph } from '../../src/graph/join/join.ts'
import { askTyped, contacts, QUESTIONS } from '../../src/graph/questions/index.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { WORLD } from '../graph/made-world.ts'
import { sheet } from '../graph/questions/made-graph.ts'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-cli-ask-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const env = { READOUT_GRAPH: join(home, 'graph') }
let contact = ''
beforeAll(async () => {
  const engine = openEmbedded(env.READOUT_GRAPH)
  await engine.ensureSchema()
  await writeReadings(engine, [...WORLD, sheet()])
  await joinGraph(engine)
  contact = (await askTyped(engine, contacts, { kind: ['meeting'], actor: ['SWE'] })).rows[0]?.contactId ?? ''
  await engine.close()
})

describe('readout ask', () => {
  it('lists the questions, and says what one takes, without a graph', async () => {
    const { code, out } = await readout(['ask'])
    expect(code).toBe(0)
    for (const { name } of QUESTIONS) expect(out).toContain(`│ ${name} `)
    const { out: told } = await readout(['ask', 'timeline', '--parameters'])
    expect(told).toMatch(/│ a +│ needed +│ One side/)
    expect(told).toMatch(/How long a period is \(year, month,/)
  })

  it('prints a table that a text of an article cannot act on', async () => {
    const { code, out, err } = await readout(['ask', 'asked', 'by=SWE', 'of=HUN'], env)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Hungary to cut')
    expect((await readout(['ask', 'asked', 'by=HUN', 'of=SWE'], env)).out).toBe('Nothing.\n')
    expect((await readout(['ask', 'actor', 'id=HUN'], env)).out).toMatch(/│ name +│ Hungary/)
  })

  it('prints JSON, lines of JSON, and CSV that no spreadsheet takes for formulas', async () => {
    const json = JSON.parse((await readout(['ask', 'met', 'actor=SWE', '--format', 'json'], env)).out)
    expect(json.rows).toMatchObject([{ id: 'p-ana-more.HUN', contacts: 1 }])
    const lines = (await readout(['ask', 'statements', '--format', 'ndjson'], env)).out.trim().split('\n')
    expect(lines).toHaveLength(7)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ publisher: 'Courier' })
    const csv = (await readout(['ask', 'articles', '--format', 'csv', '--columns', 'title,statements'], env)).out
    expect(csv.split('\r\n')[0]).toBe('title,statements')
    expect(csv).toContain('"<script>alert(1)</script> & ""harvest""",2')
  })

  it('takes a parameter several times, a page at a time or all', async () => {
    const first = await readout(
      ['ask', 'commitments', 'force=pledge', 'force=request', 'limit=2', '--format', 'ndjson'],
      env,
    )
    expect(first.out.trim().split('\n')).toHaveLength(2)
    expect(first.err).toMatch(/^There is more: --all gives all, cursor=[\w-]+ the next page\.\n$/)
    const all = await readout(
      ['ask', 'commitments', 'force=pledge', 'force=request', 'limit=2', '--all', '--format', 'ndjson'],
      env,
    )
    expect([all.err, all.out.trim().split('\n').length]).toEqual(['', 4])
    const json = await readout(['ask', 'commitments', 'limit=2', '--all', '--format', 'json'], env)
    expect(JSON.parse(json.out).rows).toHaveLength(6)
  })

  it.each([
    [['ask', 'nonsense'], /^There is no question 'nonsense' \(QUESTION_UNKNOWN\)\. readout ask lists/],
    [['ask', 'dyad', 'a=HUN'], /'b' is missing \(PARAMETER_INVALID\)\. readout ask dyad --parameters says/],
    [['ask', 'dyad', 'a=HUN', 'b=Atlantis'], /ACTOR_UNKNOWN/],
    [['ask', 'commitments', 'forze=pledge'], /'forze' is not known here/],
    [['ask', 'commitments', 'pledge'], /'pledge' is not in the form key=value/],
    [['ask', 'commitments', '--columns', 'colour'], /'commitments' has no column 'colour' \(COLUMN_UNKNOWN\)/],
    [['compare', 'k-0'], /CONTACT_UNKNOWN/],
    [['export', 'met', 'actor=SWE', '--format', 'gexf'], /EXPORT_FORMAT/],
    [['export', '--format', 'csv'], /EXPORT_OUT/],
    [['export', '--format', 'csv', '--out', tmpdir()], /EXPORT_OUT/],
  ])('%j: 2, and why', async (words, why) => {
    const { code, out, err } = await readout(words, env)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(why)
  })
})

describe('readout compare', () => {
  it('lays two accounts side by side', async () => {
    const { code, out } = await readout(['compare', contact], env)
    expect(code).toBe(0)
    expect(out).toMatch(/^meeting of Ana Móré, Bo Lind, Sweden, 2025-03-01\n- Courier, 2025-03-02: "had talks"/)
    expect(out).toMatch(/Claimed by several\n[^\n]+\n│ Courier +│ The Herald +│/)
    expect(out).toContain('Claimed by Courier alone')
    expect(out).not.toContain('Claimed by The Herald alone')
    const json = JSON.parse((await readout(['compare', contact, '--json'], env)).out)
    expect(json.rows).toHaveLength(4)
  })
})

describe('readout export', () => {
  it('writes the graph to a file or a folder that appears whole, and over nothing', async () => {
    const file = join(home, 'made', 'graph.gexf')
    expect(await readout(['export', '--format', 'gexf', '--out', file], env)).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(file, 'utf8')).toMatch(/^<\?xml[\s\S]+<\/gexf>\n$/)
    const folder = join(home, 'made', 'csv')
    expect(await readout(['export', '--format', 'csv', '--out', folder], env)).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(folder)).toContain('nodes-Commitment.csv')
    expect(readdirSync(join(home, 'made')).sort()).toEqual(['csv', 'graph.gexf'])
    expect((await readout(['export', '--format', 'gexf', '--out', file], env)).err).toContain('EXPORT_OUT')
  })

  it('writes all rows of an answer', async () => {
    const { out } = await readout(['export', 'statements', 'limit=1', '--format', 'ndjson'], env)
    expect(out.trim().split('\n')).toHaveLength(7)
    const path = join(home, 'rows.csv')
    await readout(['export', 'statements', '--format', 'csv', '--out', path], env)
    expect(existsSync(path) && readFileSync(path, 'utf8').split('\r\n')).toHaveLength(9)
  })
})

describe('readout forget', () => {
  it('takes articles out, tells which, and what is not there', async () => {
    const id = sheet().article.id
    const { code, out, err } = await readout(['forget', id, 'https://nobody.example/1'], env)
    expect([code, out]).toEqual([1, `${id} is forgotten.\n`])
    expect(err).toMatch(/no article 'https:\/\/nobody\.example\/1' \(ARTICLE_UNKNOWN\)/)
    expect((await readout(['ask', 'articles', '--format', 'ndjson'], env)).out.trim().split('\n')).toHaveLength(3)
    expect((await readout(['forget', id], env)).code).toBe(2)
  })
})
