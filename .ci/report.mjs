import { readFileSync } from 'node:fs'

/**
 * The tests of a JSON report of Vitest: file, full name and status of each. A file that broke down before its tests ran
 * counts as one failed test.
 */
export function testsOf(path) {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  return testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const tests = assertionResults.map(({ fullName, status }) => ({ file, name: fullName, status }))
    const broke = status === 'failed' && !tests.some((test) => test.status === 'failed')
    return broke ? [...tests, { file, name: message || 'the file', status: 'failed' }] : tests
  })
}
