import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { readActors } from '../../../src/reader/actors/read-actors.ts'
import { readContacts } from '../../../src/reader/contacts/read-contacts.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { type Known, TOLD, UNTOLD } from '../../cases/contacts-families.ts'

function contactsOf(body: string, known: Known): string[] {
  const article: Article = {
    schema: 1,
    id: 'a-0000000000000000',
    title: known.title ?? null,
    url: null,
    publisher: known.publisher ?? null,
    sources: [],
    date: known.date ?? null,
    licence: null,
    language: 'en',
    body,
    residue: [],
  }
  const text = readText(article)
  return readContacts(text, readActors(text, article), article).map(
    (e) => `${e.kind}: ${e.participants.map((p) => p.key).join(', ')}`,
  )
}

describe('families of contacts', () => {
  it.each(TOLD)('%s', (body, known, contacts) => {
    expect(contactsOf(body, known)).toEqual(contacts)
  })
})

describe('what only looks like a contact', () => {
  it.each(UNTOLD)('%s', (body, known, contacts) => {
    expect(contactsOf(body, known)).toEqual(contacts)
  })
})
