// Builds dist/ (or the folder given): the TypeScript of src/ as JavaScript, and the data files (lexicons, pages) beside it.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(root, 'dist'))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
rmSync(out, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', out], {
  stdio: 'inherit',
  cwd: root,
})
cpSync(join(root, 'src'), out, { recursive: true, filter: (from) => extname(from) !== '.ts' })
// JSON is YAML, and is taken apart many times faster when Readout starts.
for (const file of readdirSync(out, { recursive: true }).filter((name) => extname(name) === '.yaml'))
  writeFileSync(join(out, file), JSON.stringify(parse(readFileSync(join(out, file), 'utf8'))))
chmodSync(join(out, 'cli/main.js'), 0o755)
