import { createServer, type Server } from 'node:http'
import type { Express } from 'express'
import { ConfigError } from '../errors.ts'

/** How long open requests may take to end once the server is asked to stop, in milliseconds. */
const GRACE = 10_000

export interface Running {
  /** Where it is reached: `http://127.0.0.1:3000`. */
  readonly address: string
  /** Takes no new requests, lets those under way end (for ten seconds at most), and returns. */
  stop(): Promise<void>
}

/**
 * Listens on a port; 0 takes a free one.
 * @throws ConfigError PORT_TAKEN, PORT_FORBIDDEN, HOST_UNKNOWN, LISTEN_FAILED
 */
export async function listen(app: Express, port: number, host: string): Promise<Running> {
  const server = createServer(app)
  server.requestTimeout = 30_000
  server.headersTimeout = 15_000
  server.keepAliveTimeout = 5_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)))
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop: () => stop(server) }
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(timer)
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): ConfigError {
  const options = { cause: error }
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        'PORT_TAKEN',
        `Another program listens on port ${port} of ${host}.`,
        'PORT',
        'Stop it, or set PORT to a free port (0 finds one).',
        options,
      )
    case 'EACCES':
      return new ConfigError(
        'PORT_FORBIDDEN',
        `This user may not listen on port ${port}.`,
        'PORT',
        'Set PORT to 1024 or more.',
        options,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError(
        'HOST_UNKNOWN',
        `This machine has no address ${host}.`,
        'HOST',
        'Leave HOST out to listen on this machine only, or set it to 0.0.0.0 for all addresses.',
        options,
      )
    default:
      return new ConfigError(
        'LISTEN_FAILED',
        `Cannot listen: ${error.message}.`,
        'PORT',
        'Check PORT and HOST.',
        options,
      )
  }
}
