import { relations } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const relationsResource = resource('/relations', relations, '/relations?a=CHN&b=KOR')
