import { describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { html, webAddress } from '../../src/web/html.ts'
import { served, serving } from '../api/serving.ts'

const get = serving()

describe('the html tag', () => {
  it('escapes every value, in text and in attributes', () => {
    expect(html`<a title="${`"><script>'&`}">${'<b>'}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">&lt;b&gt;</a>',
    )
  })
  it('keeps its own pieces, joins lists, leaves out what is not there', () => {
    expect(html`${[html`<i>`, '<', 1, null]}${undefined}${false}`.text).toBe('<i>&lt;1')
  })
})

describe('an address that a page may link to', () => {
  it.each<[string | null, boolean]>([
    ['https://a.example/x', true],
    ['HTTP://a.example', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.example', false],
    [null, false],
  ])('%s: %s', (url, expected) => {
    expect(webAddress(url) !== null).toBe(expected)
  })
})

describe('the start page', () => {
  const text = async () => (await get('/')).text()

  it('shows what the graph holds, the newest words first, and links to every list', async () => {
    const page = await text()
    expect(page).toContain('<strong>5</strong> Commitments')
    expect(page).toContain('Hungary must keep the river clean')
    expect(page.indexOf('must keep the river')).toBeLessThan(page.indexOf('will buy grain'))
    for (const path of ['/commitments', '/statements', '/contacts', '/actors', '/articles', '/openapi.json'])
      expect(page).toContain(`href="${path}"`)
  })
  it('every link on it leads somewhere', async () => {
    const links = [...(await text()).matchAll(/href="(\/[^"]*)"/g)].map(
      (match) => match[1]?.replaceAll('&amp;', '&') ?? '',
    )
    expect(links.length).toBeGreaterThan(15)
    for (const link of new Set(links)) expect((await get(link)).status, link).toBe(200)
  })
  it('cannot be made to run what an article says', async () => {
    const page = await text()
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;harvest&quot;')
    expect(page).toContain('Dara &lt;b&gt;Okoye&lt;/b&gt;')
    expect(page).not.toMatch(/<script|<b>|<style|style=|onclick|javascript:/i)
  })
  it('has one heading of the first order, landmarks, a language and a way past the bar', async () => {
    const page = await text()
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const part of [
      '<html lang="en">',
      '<header>',
      '<nav aria-label=',
      '<main id="main"',
      '<footer>',
      'href="#main"',
    ])
      expect(page).toContain(part)
    for (const [, id] of page.matchAll(/aria-labelledby="(\w+)"/g)) expect(page).toContain(`id="${id}"`)
  })
  it('says what to do where the graph is empty', async () => {
    const engine = openEmbedded(null)
    await engine.ensureSchema()
    const running = await served(engine)
    const page = await (await fetch(`${running.address}/`)).text()
    await running.stop()
    await engine.close()
    expect(page).toContain('npm run ingest')
  })
})
