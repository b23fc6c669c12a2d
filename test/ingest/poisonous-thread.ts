// A thread as `reading-thread.ts`, save that it breaks down over articles of certain titles.
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { readChecked } from '../../src/ingest/read-checked.ts'
import { type Question, STARTED } from '../../src/ingest/thread.ts'

async function answer({ article, where }: Question): Promise<void> {
  if (article.title === 'endless') for (;;);
  if (article.title === 'deadly') process.exit(7)
  if (article.title === 'throwing') throw new RangeError('thrown in the thread')
  if (article.title === 'slow') await sleep(300)
  const fault = { code: 'READING_BROKEN', what: 'broken', where, cure: 'None.' }
  parentPort?.postMessage(article.title === 'faulty' ? { fault } : { reading: readChecked(article, where) })
}

parentPort?.on('message', (question: Question) => {
  void answer(question)
})
parentPort?.postMessage(STARTED)
