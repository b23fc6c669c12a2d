/** Aborted when the process is told to stop, by Ctrl+C or SIGTERM; a second time ends it at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort()
      process.once(signal, () => process.exit(1))
    })
  }
  return stop.signal
}
