import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { GraphStore } from '../store/graph-store.ts'
import { StoreError } from '../store/store-error.ts'

/** Pause between tries to reach a store that is away, in milliseconds. */
const RETRY_AFTER = 2_000
/** A database that has just come up may not know its users yet; who asks too often is locked out for some seconds. */
const REFUSALS_BORNE = 5
const RETRY_REFUSED_AFTER = 6_000

/** Opens the store, and tries again as long as it is away; what will never work is thrown at once. */
export async function openPatiently(store: GraphStore, stopped: AbortSignal, logger: Logger): Promise<void> {
  let wasAway = false
  let refusals = 0
  while (!stopped.aborted) {
    try {
      return await store.open()
    } catch (error) {
      if (store.kind === 'sqlite' || !(error instanceof StoreError)) throw error
      const isAway = error.code === 'STORE_AWAY'
      if (!isAway && (!wasAway || refusals >= REFUSALS_BORNE)) throw error
      if (isAway ? !wasAway : refusals === 0) logger.warn(error.message)
      if (isAway) wasAway = true
      else refusals += 1
      await wait(isAway ? RETRY_AFTER : RETRY_REFUSED_AFTER, undefined, { signal: stopped }).catch(() => {})
    }
  }
}
