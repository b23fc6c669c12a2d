// Fails unless the files of a report whose names contain a word have tests, and all of them ran: none-skipped.mjs REPORT WORD
import { basename } from 'node:path'
import { testsOf } from './report.mjs'

const [report, word] = process.argv.slice(2)
const tests = testsOf(report).filter(({ file }) => basename(file).includes(word))
const idle = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
for (const { file, name, status } of idle) console.error(`${status}: ${file}: ${name}`)
console.log(`${tests.length} tests in ${new Set(tests.map(({ file }) => file)).size} files, ${idle.length} skipped`)
process.exitCode = tests.length > 0 && idle.length === 0 ? 0 : 1
