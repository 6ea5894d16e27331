import { setTimeout as wait } from 'node:timers/promises'

/** How long a batch waits to fill, in milliseconds: short beside a commit, long beside the reading of one document. */
const LINGER = 20

/**
 * Takes values in batches of at most `size`: what is ready, so that a slow source is not waited for. Each batch
 * is prepared while the one before it is still in use.
 */
export async function* takeBatches<Value, Prepared>(
  values: AsyncIterable<Value>,
  size: number,
  prepare: (batch: readonly Value[]) => Promise<Prepared>,
): AsyncIterable<Prepared> {
  const source = values[Symbol.asyncIterator]()
  let waiting: Promise<IteratorResult<Value>> | null = null
  const next = () => (waiting ??= source.next())
  const take = async (): Promise<{ readonly prepared: Prepared } | null> => {
    const batch: Value[] = []
    const timeout = new AbortController()
    let late: Promise<'late'> | null = null
    while (batch.length < size) {
      const result = await (late === null ? next() : Promise.race([next(), late]))
      if (result === 'late') break
      waiting = null
      if (result.done) break
      batch.push(result.value)
      late ??= wait(LINGER, 'late' as const, { signal: timeout.signal }).catch(() => 'late' as const)
    }
    timeout.abort()
    return batch.length === 0 ? null : { prepared: await prepare(batch) }
  }
  let ahead = take()
  for (;;) {
    const taken = await ahead
    if (taken === null) return
    ahead = take()
    // It is awaited in the next round; until then a failure must not count as unhandled.
    ahead.catch(() => {})
    yield taken.prepared
  }
}
