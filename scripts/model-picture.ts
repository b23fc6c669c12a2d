// Draws the graph model as docs/graph-model.svg from what the schema says: npm run docs:model. A test holds the picture to it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelPicture } from './model-picture/draw.ts'

writeFileSync(join(import.meta.dirname, '../docs/graph-model.svg'), modelPicture())
