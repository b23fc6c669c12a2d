import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Running } from '../src/api/server.ts'
import { SETTINGS } from '../src/config.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { served } from './api/serving.ts'
import { ask } from './graph/asking.ts'

const ROOT = join(import.meta.dirname, '..')
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const readme = text('README.md')
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/reading.md', 'docs/decisions/README.md']
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(text('package.json')))

/** The first fenced block of a language in the README. */
function block(language: string): string {
  const [, found] = new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(readme) ?? []
  if (found === undefined) throw new Error(`README.md has no block of ${language}`)
  return found
}

describe.each(PAGES)('%s', (page) => {
  const links = [...text(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to).filter((to) => !to.includes('://'))
  it('links only to files that exist', () => {
    expect(links.filter((to) => !existsSync(join(ROOT, page, '..', to)))).toEqual([])
  })
  it('names only scripts that exist', () => {
    const named = [...text(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})

describe('README.md', () => {
  const engine = openEmbedded(null)
  let server: Running | undefined
  beforeAll(async () => {
    await engine.ensureSchema()
    await ingest([join(ROOT, 'seeds')], engine, {})
    server = await served(engine)
  })
  afterAll(async () => {
    await server?.stop()
    await engine.close()
  })

  it('has every setting as it is', () => {
    for (const [name, what] of Object.entries(SETTINGS)) expect(readme).toContain(`| \`${name}\` | ${what} |`)
  })
  it('has the answer that its first question gets', async () => {
    const [, path = ''] = /curl -s 'http:\/\/127\.0\.0\.1:3000([^']+)'/.exec(readme) ?? []
    const Rows = z.object({ rows: z.array(z.unknown()) })
    const { rows } = Rows.parse(await (await fetch(`${server?.address}${path}`)).json())
    expect(rows).toEqual([JSON.parse(block('json'))])
    const all = await fetch(`${server?.address}/commitments?party=KOR`)
    expect(Rows.parse(await all.json()).rows).toHaveLength(10)
  })
  it('has the rows that its Cypher gets', async () => {
    const rows = await ask(engine, block('cypher'))
    expect(rows.length).toBeGreaterThan(0)
    const lines = rows.map((row) => `| ${[row.speaker, row.force, row.party, row.quote].join(' | ')} |`)
    expect(readme).toContain(`|---|---|---|---|\n${lines.join('\n')}\n\n`)
  })
})

describe('docs/decisions/README.md', () => {
  it('names each decision by its own title', () => {
    const index = text('docs/decisions/README.md')
    for (const [, number = '', file = ''] of index.matchAll(/\[(\d{4})\]\(([^)]+)\)/g)) {
      const [, title = ''] = /^# \d{4}: (.+)$/m.exec(text(`docs/decisions/${file}`)) ?? []
      expect(index).toContain(`| [${number}](${file}) | ${title} |`)
    }
  })
})
