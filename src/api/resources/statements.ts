import { statements } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const statementsResource = resource('/statements', statements, '/statements?actor=CHN&q=partnership')
