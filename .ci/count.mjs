// Prints how many tests of a report passed and how many failed, and names those that failed or were skipped.
import { testsOf } from './report.mjs'

const tests = testsOf(process.argv[2])
for (const { file, name, status } of tests) if (status !== 'passed') console.error(`${status}: ${file}: ${name}`)
const count = (wanted) => tests.filter(({ status }) => status === wanted).length
console.log(count('passed'), count('failed'))
