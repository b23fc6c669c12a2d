import { Presets, SingleBar } from 'cli-progress'
import type { Listener } from './ingest.ts'
import type { Summary } from './summary.ts'

/** Elsewhere than on a terminal a line is printed after so many articles, or so many milliseconds. */
const LINE_ARTICLES = 100
const LINE_MS = 10_000

/** Shows how a run goes on: a bar on a terminal, now and then a plain line elsewhere. Call `end` before anything else is printed. */
export function progressOn(stream: NodeJS.WriteStream): Listener & { end(): void } {
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Listener & { end(): void } {
  const shown = new SingleBar(
    {
      stream,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
      format: '{bar} {percentage} % · {articles} articles · {faults} skipped · {eta_formatted} to go',
    },
    Presets.shades_classic,
  )
  let open = false
  return {
    begin(bytes) {
      open = bytes !== null && bytes > 0
      if (open) shown.start(bytes ?? 1, 0, { articles: 0, faults: 0 })
    },
    bytes: (count) => open && shown.increment(count),
    progress: (summary) => open && shown.update({ articles: summary.done, faults: summary.faults }),
    end: () => open && shown.stop(),
  }
}

function lines(stream: NodeJS.WriteStream): Listener & { end(): void } {
  let articles = 0
  let at = performance.now()
  return {
    progress(summary: Summary) {
      const now = performance.now()
      if (summary.done - articles < LINE_ARTICLES && now - at < LINE_MS) return
      articles = summary.done
      at = now
      stream.write(`${summary.done} articles, ${summary.faults} skipped\n`)
    },
    end: () => {},
  }
}
