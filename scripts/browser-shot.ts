// Opens the guide in the real Neo4j Browser by a headless Chromium, runs a query of it, and keeps a picture for the docs:
//   NEO4J_PASSWORD=… npx tsx scripts/browser-shot.ts http://127.0.0.1:7474/browser/ bolt://127.0.0.1:7687 http://127.0.0.1:8001 docs/neo4j-browser/screenshot.png
// The server is one that `READOUT_NEO4J_BROWSER=5.24.0 scripts/neo4j start` started, the guide is what `readout browser-guide` serves.
import { chromium } from 'playwright-core'

const [page = '', bolt = '', guide = '', picture = '/tmp/browser.png'] = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const tab = await browser.newPage({ viewport: { width: 1500, height: 1250 } })
// Nothing is asked of hosts beyond this machine.
await tab.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, (route) => route.abort())
await tab.goto(page)
const address = tab.locator('[data-testid="boltaddress"]')
await address.waitFor()
await address.fill(bolt.replace(/^\w+:\/\//, ''))
await tab.fill('input[data-testid="username"]', 'neo4j').catch(() => {})
await tab.fill('input[type="password"]', process.env.NEO4J_PASSWORD ?? '')
await tab.click('[data-testid="connect"]')
await tab.waitForTimeout(4000)

async function run(command: string, wait = 4000): Promise<void> {
  await tab.locator('.monaco-editor').first().click()
  await tab.keyboard.press('Control+A')
  await tab.keyboard.insertText(command)
  await tab.keyboard.press('Control+Enter')
  await tab.waitForTimeout(wait)
}
await run(`:style ${guide}/style.grass`)
await run(`:play ${guide}/guide.html`)
const slides = await tab.locator('article.guide h3, .guide h3, h3').allTextContents()
console.log('slides seen:', slides.slice(0, 3))
// The second slide's query is put into the editor by a click, and run.
await tab
  .locator('[data-testid="guidesCarousel"], .carousel, article')
  .first()
  .waitFor({ timeout: 5000 })
  .catch(() => {})
const next = tab.locator('[data-testid="guide-slides-next"], .next-slide, button:has-text("Next")').first()
await next.click({ timeout: 5000 }).catch((error: unknown) => console.log('no next:', String(error).slice(0, 200)))
await tab.waitForTimeout(1000)
await tab.screenshot({ path: picture.replace('.png', '-guide.png') })
await tab.locator('pre.runnable:visible, pre.code:visible').first().click({ timeout: 5000 })
await tab.waitForTimeout(1000)
await tab.locator('.monaco-editor').first().click()
await tab.keyboard.press('Control+Enter')
await tab.waitForTimeout(8000)
await tab.screenshot({ path: picture })
await browser.close()
