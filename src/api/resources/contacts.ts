import { contacts } from '../../graph/questions/index.ts'
import { resource } from '../resource.ts'

export const contactsResource = resource('/contacts', contacts, '/contacts?kind=call')
