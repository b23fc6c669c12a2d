import type { Article } from '../article/article.ts'
import type { Actors } from './actors/actors.ts'
import { listActors } from './actors/list-actors.ts'
import { readActors } from './actors/read-actors.ts'
import { readCommitments } from './commitments/read-commitments.ts'
import { readContacts } from './contacts/read-contacts.ts'
import { readScene } from './document/read-scene.ts'
import type { Scene } from './document/scene.ts'
import { type Commitment, type Event, READER_VERSION, type Reading } from './reading.ts'
import { referToListed } from './refer.ts'
import { readStatements } from './statements/read-statements.ts'
import type { Said } from './statements/said.ts'
import { readText } from './text/read-text.ts'
import type { Text } from './text/text.ts'
import type { Trace } from './trace.ts'

/**
 * Reads an article, pass by pass. Pure: no network, no clock, no randomness; the same Reading from the same Article
 * everywhere. Linear in the length of the body.
 */
export function read(article: Article): Reading {
  const { actors, events, said, commitments } = passes(article)
  const listed = listActors(actors)
  const { id, title, url, publisher, profile, sources, date, dateFrom, eventDate, language } = article
  return {
    schema: 1,
    reader: READER_VERSION,
    article: { id, title, url, publisher, profile, sources, date, dateFrom, eventDate, language },
    ...listed,
    ...referToListed({ events, statements: said.map((s) => s.statement), commitments }, listed),
  }
}

/** What each pass made of an article. */
export interface Passes {
  readonly text: Text
  readonly actors: Actors
  readonly events: Event[]
  readonly scene: Scene
  readonly said: readonly Said[]
  readonly commitments: Commitment[]
}

/** The passes one by one, each of which sees only those before it. Pure, save that `trace` hears where rules give up. */
export function passes(article: Article, trace: Trace | null = null): Passes {
  const text = readText(article)
  const actors = readActors(text, article)
  tagNames(text, actors)
  const events = readContacts(text, actors, article, trace)
  const scene = readScene(text, article, actors, events)
  const said = readStatements(text, actors, scene, trace)
  return { text, actors, events, scene, said, commitments: readCommitments(said, article) }
}

/** A word of a name is no verb, whatever the tagger made of it ("Noh Hyun-woo"). */
function tagNames(text: Text, actors: Actors): void {
  for (const mention of actors.mentions)
    for (let i = mention.first; i < mention.last; i++) {
      const token = text.tokens[i]
      if (token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')) token.pos = 'PROPN'
    }
}
