import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import express from 'express'
import helmet from 'helmet'
import { listen } from '../api/server.ts'
import { ConfigError } from '../errors.ts'
import { browserGuide } from '../graph/browser/guide.ts'
import { stopSignal } from './stop-signal.ts'

/** Only this machine: Neo4j Browser runs in the reader's own browser. */
const HOST = '127.0.0.1'

/**
 * Serves the guide on this machine until the process is told to stop, or writes its files to a folder.
 * @throws ConfigError of `listen`; OUTPUT_UNWRITABLE
 */
export async function runBrowserGuide(port: number, out: string | null): Promise<void> {
  const files = browserGuide()
  if (out !== null) {
    await written(files, resolve(out))
    return
  }
  const app = express()
  // Neo4j Browser asks from another origin.
  app.use(helmet({ crossOriginResourcePolicy: { policy: 'cross-origin' }, strictTransportSecurity: false }))
  app.get('/*path', (request, response) => {
    const file = files.get(request.path.slice(1))
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (file === undefined) response.status(404).type('text').send('There is nothing here.\n')
    else response.type(request.path.endsWith('.html') ? 'html' : 'text').send(file)
  })
  const running = await listen(app, port, HOST)
  process.stdout.write(
    `In Neo4j Browser:\n  :play ${running.address}/guide.html\n  :style ${running.address}/style.grass\n` +
      'The server must allow the host of a guide: browser.remote_content_hostname_whitelist=127.0.0.1 in its settings.\n',
  )
  await once(stopSignal(), 'abort')
  await running.stop()
}

async function written(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [name, text] of files) {
    const path = join(folder, name)
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    } catch (cause) {
      const cure = 'Give --out a folder that you may write to.'
      throw new ConfigError('OUTPUT_UNWRITABLE', 'this file cannot be written', path, cure, { cause })
    }
  }
}
