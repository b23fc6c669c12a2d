import { describe, expect, it } from 'vitest'
import { readActors } from '../../../src/reader/actors/read-actors.ts'
import { readContacts } from '../../../src/reader/contacts/read-contacts.ts'
import { readScene } from '../../../src/reader/document/read-scene.ts'
import type { ActorRef } from '../../../src/reader/reading.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { type Case, casesOf, sorted } from '../../cases/case-file.ts'
import { articleOf } from '../reading-of.ts'

const keys = (refs: readonly ActorRef[]) => (refs.length === 0 ? 'none' : refs.map((ref) => ref.key).join(', '))

/** What a case asks about its scene, as the table writes it; the other answers are left out. */
function sceneOf({ body, about, expected }: Case): string[] {
  const article = articleOf(body, about)
  const text = readText(article)
  const actors = readActors(text, article)
  const scene = readScene(text, article, actors, readContacts(text, actors, article))
  const turns = text.blocks.map((block) => scene.turns.get(block.index)?.key ?? 'none')
  const answers = [
    `kind ${scene.kind}`,
    `home ${scene.home?.key ?? 'none'}`,
    `issuers ${keys(scene.issuers)}`,
    `principals ${keys(scene.principals)}`,
    `turns ${turns.join(' / ')}`,
  ]
  const asked = new Set(expected.map((line) => line.split(' ')[0]))
  return answers.filter((answer) => asked.has(answer.split(' ')[0]))
}

describe('scenes', () => {
  const { right, missed } = sorted(casesOf('scenes'))
  it.each(right)('$why', (c) => {
    expect(sceneOf(c)).toEqual(c.expected)
  })
  it.fails.each(missed)('still read wrongly ($miss): $why', (c) => {
    expect(sceneOf(c)).toEqual(c.expected)
  })
})
