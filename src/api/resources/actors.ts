import { actors } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const actorsResource = resource('/actors', actors, '/actors?type=person&limit=5')
