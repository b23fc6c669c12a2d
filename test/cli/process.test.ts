import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { madeArticle } from '../ingest/made-articles.ts'

/** The command line as a process of its own: what only such a one can show. */
function shell(command: string, input = ''): { status: number | null; stdout: string; stderr: string } {
  const { NEO4J_URI, FORCE_COLOR, ...env } = process.env
  const readout = `"${process.execPath}" --import tsx src/cli/main.ts`
  return spawnSync('sh', ['-c', command.replace('readout', readout)], { input, encoding: 'utf8', env })
}

test('standard input', () => {
  const { status, stdout } = shell('readout read -', madeArticle(7))
  expect([status, JSON.parse(stdout).article.url]).toEqual([0, 'https://news.example/7'])
})

test('a pipe that closes early is no fault', () => {
  const lines = Array.from({ length: 60 }, (_, number) => JSON.stringify({ text: madeArticle(number) })).join('\n')
  const { stdout, stderr } = shell('readout read - --format text | head -1', lines)
  expect([stdout.trim().split('\n').length, stderr]).toEqual([1, ''])
})
