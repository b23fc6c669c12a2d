import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ConfigError, type InputError } from '../errors.ts'
import type { GraphEngine } from '../graph/engine.ts'
import { ingestInputs, type Listener } from './ingest.ts'
import type { OpenIntake } from './intake.ts'
import type { Summary } from './summary.ts'

/** What is remembered of each feed: the newest addresses, more than any feed lists. */
const REMEMBERED = 5000
/** Faults that may be gone the next time; an item with another is not asked for again. */
const PASSING: ReadonlySet<string> = new Set(['INPUT_HTTP', 'INPUT_UNREACHABLE', 'INPUT_TIMEOUT', 'INPUT_ROBOTS'])

const Feed = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Addresses of items that were taken, or left for good; the newest last. */
  seen: z.array(z.string()),
})
type Feed = z.infer<typeof Feed>
const State = z.object({ version: z.literal(1), feeds: z.record(z.string(), Feed) })
const NEW: Feed = { etag: null, lastModified: null, seen: [] }

/** What is known of the feeds that are followed, kept in a file between runs. */
export class Followed {
  readonly #path: string
  readonly #feeds: Map<string, Feed>

  private constructor(path: string, feeds: Map<string, Feed>) {
    this.#path = path
    this.#feeds = feeds
  }

  /** @throws ConfigError FOLLOW_STATE where the file is there and cannot be read */
  static async at(path: string): Promise<Followed> {
    try {
      const state = State.parse(JSON.parse(await readFile(path, 'utf8')))
      return new Followed(path, new Map(Object.entries(state.feeds)))
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return new Followed(path, new Map())
      const cure = 'Delete it: then all that the feeds list now is taken as new, and nothing is doubled in the graph.'
      throw new ConfigError('FOLLOW_STATE', 'what was remembered of the feeds cannot be read', path, cure, { cause })
    }
  }

  of(url: string): Feed {
    return this.#feeds.get(url) ?? NEW
  }

  /** Remembers what a feed gave, on disk before it returns. @throws ConfigError OUTPUT_UNWRITABLE */
  async remember(url: string, feed: Feed): Promise<void> {
    this.#feeds.set(url, { ...feed, seen: feed.seen.slice(-REMEMBERED) })
    const draft = `${this.#path}.part`
    try {
      await mkdir(dirname(this.#path), { recursive: true })
      await writeFile(draft, JSON.stringify({ version: 1, feeds: Object.fromEntries(this.#feeds) }))
      await rename(draft, this.#path)
    } catch (cause) {
      const cure = 'Give READOUT_GRAPH a folder that can be written to.'
      throw new ConfigError('OUTPUT_UNWRITABLE', 'what was taken cannot be remembered', this.#path, cure, { cause })
    }
  }
}

/**
 * Takes what is new in a feed: items that were neither taken nor left for good before, with their full text or the page that
 * they link to. An item that could not be fetched is tried again the next time.
 * @returns null where the feed is as it was
 * @throws InputError where the feed itself cannot be fetched; GraphError, ConfigError
 */
export async function follow(
  url: string,
  followed: Followed,
  engine: GraphEngine,
  listener: Listener,
  intake: OpenIntake,
): Promise<Summary | null> {
  const before = followed.of(url)
  const feed = await intake.web.openIfChanged(url, before)
  if (feed === null) return null
  const seen = new Set(before.seen)
  const listed: string[] = []
  const again = new Set<string>()
  const options = {
    wants: (item: string) => {
      listed.push(item)
      return !seen.has(item)
    },
    open: async (item: string) =>
      intake.web.open(item).catch((error: InputError) => {
        again.add(item)
        throw error
      }),
  }
  const heard: Listener = {
    ...listener,
    fault: (error, where) => {
      if (PASSING.has(error.code)) again.add(where)
      listener.fault?.(error, where)
    },
  }
  const summary = await ingestInputs([{ name: url, source: feed, options }], engine, heard, intake)
  const kept = before.seen.filter((item) => !listed.includes(item))
  const done = listed.filter((item) => !again.has(item))
  // Where some are still to be fetched, the feed must be given again although it has not changed.
  const validators = again.size === 0 ? feed.validators : NEW
  await followed.remember(url, {
    etag: validators.etag,
    lastModified: validators.lastModified,
    seen: [...kept, ...new Set(done)],
  })
  return summary
}
