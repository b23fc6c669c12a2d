import PQueue from 'p-queue'
import { Agent, fetch, type Response, RetryAgent } from 'undici'
import { InputError } from '../../errors.ts'
import { fault } from '../faults.ts'
import { type Source, tooLarge } from '../source.ts'
import { checkHost, PrivateAddressError, publicLookup } from './address.ts'
import { ALL, NONE, ROBOTS_LIMIT, type Rules, rulesOf } from './robots.ts'

export interface WebOptions {
  /** How we name ourselves to sites. */
  readonly agent: string
  /** Addresses that are not public may be asked too (tests, a site inside the house). */
  readonly allowPrivate?: boolean
  /** Milliseconds between two requests to one host. */
  readonly pause?: number
  /** Milliseconds that a page may take from the first byte asked to the last received. */
  readonly timeout?: number
  /** Milliseconds before the first of three repeats of a request that failed in passing; each next waits twice as long. */
  readonly retryAfter?: number
}

/** What a site gave the last time, so that it need not give it again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A page as it is being received. */
export interface Fetched extends Source {
  readonly validators: Validators
}

const PAGE_LIMIT = 64_000_000
const MOST_REDIRECTS = 5
const CONNECT_TIMEOUT = 10_000

/**
 * Fetches pages like a well-behaved visitor: only from public hosts, as robots.txt allows, one request after the other to each
 * host, again where a site is busy, and never more than a page may have.
 */
export class Web {
  readonly #options: Required<WebOptions>
  /** The connections, and the same with repeats of what fails in passing. */
  readonly #network: Agent
  readonly #retrying: RetryAgent
  readonly #queues = new Map<string, PQueue>()
  readonly #rules = new Map<string, Promise<Rules>>()

  constructor(options: WebOptions) {
    this.#options = { allowPrivate: false, pause: 1000, timeout: 60_000, retryAfter: 500, ...options }
    const { allowPrivate, retryAfter } = this.#options
    this.#network = new Agent({
      connect: { timeout: CONNECT_TIMEOUT, ...(allowPrivate ? {} : { lookup: publicLookup }) },
      maxHeaderSize: 32 * 1024,
    })
    this.#retrying = new RetryAgent(this.#network, {
      maxRetries: 3,
      minTimeout: retryAfter,
      maxTimeout: 30_000,
      throwOnError: false,
    })
  }

  /** A page as a source that is fetched when it is read. */
  source(url: string): Source {
    const open = () => this.open(url)
    let fetched: Fetched | null = null
    return {
      name: url,
      size: null,
      get url() {
        return fetched?.url
      },
      get charset() {
        return fetched?.charset
      },
      async *chunks() {
        fetched = await open()
        yield* fetched.chunks()
      },
    }
  }

  /**
   * Asks for a page and follows where it leads.
   * @throws InputError INPUT_URL, INPUT_ADDRESS, INPUT_ROBOTS, INPUT_HTTP, INPUT_UNREACHABLE, INPUT_TIMEOUT; INPUT_TOO_LARGE when read
   */
  async open(url: string): Promise<Fetched> {
    const fetched = await this.openIfChanged(url, { etag: null, lastModified: null })
    if (fetched === null) throw fault('INPUT_HTTP', 'the site answers that nothing has changed, unasked', url)
    return fetched
  }

  /** The same, or null where the site says that the page is as it was. */
  async openIfChanged(url: string, { etag, lastModified }: Validators): Promise<Fetched | null> {
    const conditions = {
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    }
    const { response, final } = await this.#follow(url, conditions)
    if (response.status === 304) return null
    if (!response.ok) {
      await response.body?.cancel()
      throw fault('INPUT_HTTP', `the site answers ${response.status} ${response.statusText}`.trim(), url)
    }
    const length = Number(response.headers.get('content-length'))
    const charset = /charset=["']?([\w-]{2,40})/i.exec(response.headers.get('content-type') ?? '')?.[1]
    return {
      name: url,
      url: final,
      size: length > 0 && response.headers.get('content-encoding') === null ? length : null,
      ...(charset === undefined ? {} : { charset }),
      validators: { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') },
      chunks: () => received(response, url),
    }
  }

  /** Ends all connections, whatever they are doing. */
  async close(): Promise<void> {
    await this.#network.destroy()
  }

  async #follow(url: string, headers: Record<string, string>): Promise<{ response: Response; final: string }> {
    let at = checkedAddress(url, url)
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const rules = await this.#rulesOf(at)
      if (!rules.allows(at.href)) throw fault('INPUT_ROBOTS', 'the site asks programs not to fetch this page', url)
      const response = await this.#request(at, headers, rules.pause * 1000, url)
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (location === null) return { response, final: at.href }
      await response.body?.cancel()
      at = checkedAddress(location, url, at)
    }
    throw fault('INPUT_HTTP', `it leads on more than ${MOST_REDIRECTS} times`, url)
  }

  /** One request, in its host's turn. */
  async #request(at: URL, headers: Record<string, string>, pause: number, where: string): Promise<Response> {
    try {
      if (!this.#options.allowPrivate) checkHost(at.hostname)
      return await this.#queueOf(at.host, pause).add(() =>
        fetch(at, {
          dispatcher: this.#retrying,
          redirect: 'manual',
          signal: AbortSignal.timeout(this.#options.timeout),
          headers: {
            'user-agent': this.#options.agent,
            accept:
              'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,*/*;q=0.8',
            'accept-language': 'en',
            ...headers,
          },
        }),
      )
    } catch (cause) {
      throw networkFault(cause, where)
    }
  }

  #queueOf(host: string, pause: number): PQueue {
    const known = this.#queues.get(host)
    if (known !== undefined) return known
    const interval = Math.max(this.#options.pause, pause)
    const made = new PQueue({ concurrency: 1, ...(interval > 0 ? { interval, intervalCap: 1 } : {}) })
    this.#queues.set(host, made)
    return made
  }

  #rulesOf({ origin }: URL): Promise<Rules> {
    const known = this.#rules.get(origin)
    if (known !== undefined) return known
    const asked = this.#readRules(`${origin}/robots.txt`)
    this.#rules.set(origin, asked)
    return asked
  }

  /** @throws InputError where the host cannot be reached at all, which the page could not either */
  async #readRules(url: string): Promise<Rules> {
    let at = new URL(url)
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      // Before the first request to a host nothing is known of its pauses, and this one needs no turn.
      const response = await this.#request(at, {}, 0, url)
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (response.ok) return rulesOf(url, await firstWords(response), this.#options.agent)
      await response.body?.cancel()
      if (location === null) return response.status >= 500 ? NONE : ALL
      at = checkedAddress(location, url, at)
    }
    return ALL
  }
}

/** @throws InputError INPUT_URL */
function checkedAddress(address: string, where: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw fault('INPUT_URL', `"${address.slice(0, 80)}" is no web address`, where)
  const url = new URL(address, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw fault('INPUT_URL', `pages are fetched by http and https, not by "${url.protocol}"`, where)
  }
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

async function* received(response: Response, where: string): AsyncGenerator<Uint8Array> {
  let length = 0
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length
      if (length > PAGE_LIMIT) throw tooLarge(PAGE_LIMIT, where)
      yield chunk
    }
  } catch (cause) {
    throw networkFault(cause, where)
  }
}

async function firstWords(response: Response): Promise<string> {
  const taken: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    taken.push(chunk)
    length += chunk.length
    if (length > ROBOTS_LIMIT) break
  }
  return Buffer.concat(taken).subarray(0, ROBOTS_LIMIT).toString('utf8')
}

/** What went wrong on the way, as an error of ours. */
function networkFault(cause: unknown, where: string): InputError {
  if (cause instanceof InputError) return cause
  const causes = [cause, cause instanceof Error ? cause.cause : null]
  const privately = causes.find((each) => each instanceof PrivateAddressError)
  if (privately !== undefined) return fault('INPUT_ADDRESS', privately.message, where, cause)
  const names = causes.map((each) => (each instanceof Error ? each.name : ''))
  if (names.includes('TimeoutError')) return fault('INPUT_TIMEOUT', 'the site did not answer in time', where, cause)
  const code = causes.map((each) => (each instanceof Error && 'code' in each ? String(each.code) : '')).find(Boolean)
  if (code?.includes('TIMEOUT')) return fault('INPUT_TIMEOUT', 'the site did not answer in time', where, cause)
  return fault('INPUT_UNREACHABLE', `the site cannot be reached${code ? ` (${code})` : ''}`, where, cause)
}
