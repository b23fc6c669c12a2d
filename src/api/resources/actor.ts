import { actor } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const actorResource = resource('/actors/:id', actor, '/actors/KOR')
