import { useCallback, useEffect, useState } from 'react'
import { AskError } from './ask.ts'

/** How a question to the server stands. While a new one is asked, the answer before stays in sight. */
export interface Answer<Value> {
  readonly state: 'waiting' | 'slow' | 'done' | 'failed'
  readonly value: Value | null
  readonly error: AskError | null
  readonly again: () => void
}

const SLOW_AFTER_MS = 4_000

/** Asks whenever `key` changes; a question that was overtaken is given up. A null key asks nothing. */
export function useAnswer<Value>(
  key: string | null,
  askIt: (signal: AbortSignal) => Promise<Value>,
): Answer<Value> {
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound(before => before + 1), [])
  const [answer, setAnswer] = useState<Omit<Answer<Value>, 'again'>>({
    state: 'waiting',
    value: null,
    error: null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything the question depends on
  useEffect(() => {
    if (key === null) {
      setAnswer({ state: 'waiting', value: null, error: null })
      return
    }
    const giveUp = new AbortController()
    setAnswer(before => ({ ...before, state: 'waiting', error: null }))
    const slow = setTimeout(() => setAnswer(before => ({ ...before, state: 'slow' })), SLOW_AFTER_MS)
    askIt(giveUp.signal)
      .then(
        value => setAnswer({ state: 'done', value, error: null }),
        cause => {
          if (giveUp.signal.aborted) return
          const error = cause instanceof AskError ? cause : new AskError('INTERNAL', String(cause))
          setAnswer(before => ({ ...before, state: 'failed', error }))
        },
      )
      .finally(() => clearTimeout(slow))
    return () => {
      clearTimeout(slow)
      giveUp.abort()
    }
  }, [key, round])
  return { ...answer, again }
}
