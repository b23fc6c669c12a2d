import { commitments } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const commitmentsResource = resource('/commitments', commitments, '/commitments?party=KOR&force=proposal')
