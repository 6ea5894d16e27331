/** A signal that is aborted by the first SIGINT or SIGTERM, with the signal's name as its reason; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1)
      controller.abort(name)
    })
  return controller.signal
}

/** The values of a source until the signal is aborted; what has been taken is still used, nothing further is waited for. */
export async function* takeUntil<Value>(
  values: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncIterable<Value> {
  const stopped = new Promise<null>(resolve => signal.addEventListener('abort', () => resolve(null)))
  const source = values[Symbol.asyncIterator]()
  while (!signal.aborted) {
    const result = await Promise.race([source.next(), stopped])
    if (result === null || result.done) return
    yield result.value
  }
}
