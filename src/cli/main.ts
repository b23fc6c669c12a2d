#!/usr/bin/env node
import { run } from './program.ts'

// A reader that stops early (`readout read … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await run(process.argv.slice(2))
