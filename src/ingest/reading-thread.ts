// The entry of a thread: reads each article that it is sent and sends back its Reading, or why there is none, in order.
import { parentPort } from 'node:worker_threads'
import { ReadingError } from '../errors.ts'
import { readChecked } from './read-checked.ts'
import { type Answer, type Question, STARTED } from './thread.ts'

function answer({ article, where }: Question): Answer {
  try {
    return { reading: readChecked(article, where) }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    return { fault: { code: error.code, what: error.message, where: error.where, cure: error.cure } }
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
parentPort?.postMessage(STARTED)
