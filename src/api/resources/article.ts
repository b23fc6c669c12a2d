import { article } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const articleResource = resource('/articles/:id', article, '/articles/a-0123456789abcdef')
