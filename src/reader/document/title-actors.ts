import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { readActors } from '../actors/read-actors.ts'
import { sameRef } from '../coreference/discourse.ts'
import type { ActorRef } from '../reading.ts'
import { readText } from '../text/read-text.ts'

/** An actor that the title names, and where: an offset into the title. */
export interface Titled {
  readonly ref: ActorRef
  readonly at: number
}

/** Actors that the title names, as the body knows them, in order; a country need not be in the body. */
export function titleActors(article: Article, actors: Actors): Titled[] {
  if (article.title === null) return []
  const body = article.title.replace(/[’]/g, "'")
  const own = readActors(readText({ body, residue: [] }), {
    publisher: article.publisher,
    profile: article.profile,
    title: null,
  })
  const found: Titled[] = []
  const add = (ref: ActorRef, at: number) => {
    if (!found.some((f) => sameRef(f.ref, ref))) found.push({ ref, at })
  }
  for (const mention of own.mentions) {
    const actor = own.list[mention.actor]
    if (actor === undefined) continue
    if (actor.ref.type !== 'person') {
      if (actor.ref.type === 'country' || actors.list.some((a) => sameRef(a.ref, actor.ref)))
        add(actor.ref, mention.start)
      continue
    }
    const surname = actor.person?.surname.toLowerCase()
    const same = actors.list.filter((a) => a.person !== null && a.person.surname.toLowerCase() === surname)
    const only = same[0]
    if (same.length === 1 && only !== undefined) add(only.ref, mention.start)
  }
  return found
}
