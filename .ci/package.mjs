// Packs Readout, installs the package into an empty folder as a user would, reads a folder of articles with its command, and
// asks the server that `npm start` starts from the built dist: package.mjs FOLDER
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2])
const articles = join(folder, 'articles')
mkdirSync(articles, { recursive: true })
cpSync('seeds', articles, { recursive: true })
writeFileSync(
  join(articles, 'made-up.txt'),
  '---\ntitle: A visit\ndate: 2025-03-01\n---\nPresident Emmanuel Macron of France met the Chancellor of Germany in Berlin on Tuesday. Macron said that France would open a school in the city of Bonn, and that the two of them had spoken of the harvest.\n',
)
const npm = (args, cwd = '.') =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const [{ filename, size, files }] = JSON.parse(
  npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
)
const packed = new Set(files.map(({ path }) => path))
for (const path of ['LICENSE', 'README.md', 'dist/cli/main.js', 'dist/reader/lexicon/countries.tsv'])
  assert(packed.has(path), `${path} is not in the package`)
const user = join(folder, 'user')
mkdirSync(user)
writeFileSync(join(user, 'package.json'), '{"private":true}')
npm(['install', '--silent', join(folder, filename)], user)

const flat = execFileSync('npx', ['--no-install', 'readout', 'read', '--format', 'json', articles], {
  cwd: user,
  encoding: 'utf8',
})
assert.match(flat, /"Xi Jinping"/)
assert.match(flat, /"Emmanuel Macron"/)
console.log(
  `${filename}: ${(size / 1e6).toFixed(1)} MB, ${files.length} files; npx readout read: ${flat.length} characters`,
)

const started = performance.now()
const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', NEO4J_URI: '', READOUT_GRAPH: join(folder, 'graph') }
// Detached, so that npm and the server below it are one group that can be ended together.
const server = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
try {
  const address = await new Promise((found, failed) => {
    let printed = ''
    server.stdout.on('data', (chunk) => {
      printed += chunk
      const [, at] = /Look\s+(http:\S+)\//.exec(printed) ?? []
      if (at !== undefined) found(at)
    })
    server.once('close', () => failed(new Error(`npm start ended: ${printed}`)))
    setTimeout(() => failed(new Error(`no address within 60 s: ${printed}`)), 60_000).unref()
  })
  const reply = await (await fetch(`${address}/commitments?party=KOR`)).json()
  assert.equal(reply.rows.length, 10)
  for (const row of reply.rows) assert(row.quote.length > 0 && row.partyIds.includes('KOR'))
  console.log(`npm start: 10 rows after ${Math.round(performance.now() - started)} ms`)
} finally {
  process.kill(-server.pid, 'SIGTERM')
}
