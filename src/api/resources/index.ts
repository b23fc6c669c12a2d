import type { Resource } from '../resource.ts'
import { actorResource } from './actor.ts'
import { actorsResource } from './actors.ts'
import { articleResource } from './article.ts'
import { articlesResource } from './articles.ts'
import { commitmentsResource } from './commitments.ts'
import { contactsResource } from './contacts.ts'
import { relationsResource } from './relations.ts'
import { statementsResource } from './statements.ts'

/** Every question that has an address, in the order in which people read of them. */
export const RESOURCES: readonly Resource[] = [
  commitmentsResource,
  statementsResource,
  contactsResource,
  relationsResource,
  actorsResource,
  actorResource,
  articlesResource,
  articleResource,
]
