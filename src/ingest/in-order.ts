/**
 * Works on several items at once and hands on what comes of them in the items' order. The next item is asked for only while
 * fewer than `most` are under way or wait to be taken, so nothing piles up. What is done is handed on even while the next item
 * is slow to come. The first rejection, of an item or of its work, ends it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const begun: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = heard(source.next())
  try {
    while (next !== null || begun.length > 0) {
      const [first] = begun
      if (first !== undefined && (next === null || begun.length >= most || (await sooner(first, next)))) {
        begun.shift()
        yield await first
      } else if (next !== null) {
        const item: IteratorResult<Item> = await next
        next = item.done === true ? null : heard(source.next())
        if (item.done !== true) begun.push(heard(work(item.value)))
      }
    }
  } finally {
    // Not waited for: a source that is slow to give its next item is as slow to end.
    source.return?.().catch(() => {})
  }
}

/** Whether `one` is settled and `other` is not; waits until one of them is. */
function sooner(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const is = (answer: boolean) => () => answer
  return Promise.race([other.then(is(false), is(false)), one.then(is(true), is(true))])
}

/** A promise whose rejection may wait until somebody asks for it. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
