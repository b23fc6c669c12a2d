import { describe, expect, it } from 'vitest'
import { readActors } from '../../../src/reader/actors/read-actors.ts'
import { readContacts } from '../../../src/reader/contacts/read-contacts.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { type Known, TOLD, UNTOLD } from '../../cases/contacts-families.ts'
import { articleOf } from '../reading-of.ts'

function contactsOf(body: string, known: Known): string[] {
  const article = articleOf(body, known)
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
