import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleFromText } from '../../src/article/build.ts'
import { fileSource } from '../../src/article/source.ts'
import { takeArticles } from '../../src/article/take.ts'

const SEED = 'seeds/xi-lee-call-2025-06-10.txt'

test('the article this project began from: day, publisher, source cited and residue, to the character', async () => {
  const body = readFileSync(SEED, 'utf8')
  const taken = []
  for await (const each of takeArticles(await fileSource(SEED))) taken.push(each)
  expect(taken).toEqual([
    {
      where: SEED,
      article: {
        schema: 1,
        id: 'a-ae58fba3d18a2496',
        title: null,
        url: null,
        publisher: 'News.Az',
        profile: { kind: 'newspaper', country: 'AZE', body: null },
        sources: ['Xinhua'],
        date: '2025-06-10',
        dateFrom: 'residue',
        eventDate: null,
        licence: null,
        language: 'en',
        body,
        residue: [
          { start: 0, end: 28 },
          { start: 2137, end: 2144 },
        ],
        original: 'sha256-2b7db4e573687a2ddd9e829f6117d3a85a169e5384647ce7152b694b3bf576c7',
      },
    },
  ])
  expect(body.slice(0, 28)).toBe(' date 2025-06-10 + ↺ − 16 px')
  expect(body.slice(2137, 2144)).toBe('News.Az')
})

test('residue and white space do not change which article it is; a word does', () => {
  const body = readFileSync(SEED, 'utf8')
  const id = articleFromText(body).id
  expect(articleFromText(body.split('\n').slice(2).join('\r\n\r\n')).id).toBe(id)
  expect(articleFromText(body.replace('phone talks', 'long phone talks')).id).not.toBe(id)
})
