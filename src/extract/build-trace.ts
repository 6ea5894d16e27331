import type { Edge } from '../text/edge.ts'
import type { Draft } from './events/draft.ts'
import { mainTrigger } from './events/find-events.ts'
import type { FoundNames } from './names/find-mentions.ts'
import type { Trace } from './trace.ts'

/** What the steps of a reading leave of how they came to their findings. */
export function buildTrace(
  words: readonly Edge[],
  { mentions, readFrom }: FoundNames,
  drafts: readonly Draft[],
): Trace {
  return {
    words,
    names: mentions.map(({ start, end, type, rule }) => ({
      start,
      end,
      type,
      rule,
      read: { start: Math.min(readFrom.get(start) ?? start, start), end },
    })),
    arguments: drafts.flatMap(draft =>
      draft.arguments.map(({ start, end, as, rule }) => ({ start, end, as, rule })),
    ),
    statuses: drafts.map(draft => {
      const { start, end } = mainTrigger(draft)
      return { start, end, signals: [...draft.signals] }
    }),
  }
}
