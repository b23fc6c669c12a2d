import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'

/** `--workers N`: how many threads read, all cores unless it is said. */
export function workersOption(): Option {
  return new Option('-w, --workers <number>', 'how many threads read; 1 reads in process')
    .default(availableParallelism(), 'all cores')
    .argParser((word) => {
      const number = Number(word)
      if (!Number.isInteger(number) || number < 1 || number > 1024)
        throw new InvalidArgumentError('Give a whole number from 1.')
      return number
    })
}
