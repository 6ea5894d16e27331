/** Milliseconds of processor time that some work takes, of all threads of this process. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Milliseconds that some work lets one wait, whatever other threads clear away meanwhile. */
export function elapsedTime(work: () => void): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** The least processor time of several runs: what disturbs a run only ever makes it longer. */
export function leastTime(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => processorTime(work)))
}

/** MB that are in use once everything that can be collected is. */
export function memoryInUse(): number {
  if (globalThis.gc === undefined) throw new Error('Start node with --expose-gc')
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
