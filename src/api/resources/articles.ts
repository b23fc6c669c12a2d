import { articles } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const articlesResource = resource('/articles', articles, '/articles?since=2025-01-01')
