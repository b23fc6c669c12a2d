import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/ingest/in-order.ts'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) yield i
}

async function gathered<T>(all: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const each of all) out.push(each)
  return out
}

test('what comes of items has their order, however long each takes', async () => {
  const work = async (i: number) => {
    await sleep(((i * 7) % 5) * 4)
    return i * 2
  }
  expect(await gathered(inOrder(numbers(20), work, 6))).toEqual(Array.from({ length: 20 }, (_, i) => i * 2))
  expect(await gathered(inOrder(numbers(0), work, 6))).toEqual([])
})

test('no more items are begun than may be, while nobody takes what is done', async () => {
  let begun = 0
  const done = inOrder(
    numbers(50),
    async (i) => {
      begun += 1
      return i
    },
    4,
  )
  await done.next()
  await sleep(10)
  expect(begun).toBeLessThanOrEqual(5)
  expect(await gathered(done)).toHaveLength(49)
  expect(begun).toBe(50)
})

test('what is done is handed on while the next item is slow to come', async () => {
  let give: () => void = () => {}
  async function* slow() {
    yield 1
    await new Promise<void>((resolve) => {
      give = resolve
    })
    yield 2
  }
  const done = inOrder(slow(), async (i) => i, 4)
  expect(await done.next()).toEqual({ done: false, value: 1 })
  give()
  expect(await gathered(done)).toEqual([2])
})

test('a rejection comes at its place and ends it; the source is ended too', async () => {
  let ended = false
  async function* source() {
    try {
      yield* numbers(10)
    } finally {
      ended = true
    }
  }
  const seen: number[] = []
  const all = async () => {
    const work = (i: number) => (i === 3 ? Promise.reject(new Error('three')) : Promise.resolve(i))
    for await (const i of inOrder(source(), work, 2)) seen.push(i)
  }
  await expect(all()).rejects.toThrow('three')
  await sleep(5)
  expect([seen, ended]).toEqual([[0, 1, 2], true])
})

test('a source that fails fails it, after what was begun before', async () => {
  async function* broken() {
    yield 1
    throw new Error('no more')
  }
  const done = inOrder(broken(), async (i) => i, 4)
  await expect(gathered(done)).rejects.toThrow('no more')
})
