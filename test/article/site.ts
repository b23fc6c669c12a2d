import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

const closing: (() => Promise<unknown>)[] = []

/** Has something closed when a test has ended. */
export function atEnd(close: () => Promise<unknown>): void {
  closing.push(close)
}

/** Closes all that a test opened. */
export async function closeSites(): Promise<void> {
  for (const close of closing.splice(0)) await close()
}

/** A site on loopback; paths that it does not know answer 404. */
export async function site(paths: Readonly<Record<string, Answer>>): Promise<{ at: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = paths[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  atEnd(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
