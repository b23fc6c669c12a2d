import { destination, type Logger, pino } from 'pino'
import type { Config } from './config.ts'

/**
 * The one logger: JSON lines on standard error, so that what a command prints stays clean. It writes at once, so that the last
 * line before a crash is there.
 */
export function openLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino({ name: 'readout', level: config.logLevel, base: null }, destination({ fd: 2, sync: true }))
}

export type { Logger }
