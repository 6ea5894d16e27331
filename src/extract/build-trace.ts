import type { Edge } from '../text/edge.ts'
import type { Draft } from './events/draft.ts'
import { mainTrigger } from './events/find-events.ts'
import type { Chunk } from './names/chunk.ts'
import type { FoundNames } from './names/find-mentions.ts'
import type { Trace } from './trace.ts'

/** What the steps of a reading leave of how they came to their findings. */
export function buildTrace(
  words: readonly Edge[],
  { mentions, chunks }: FoundNames,
  drafts: readonly Draft[],
): Trace {
  const readFrom = startsOfReading(chunks)
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

/** By the start of a name, where its rule began to read: words of which no chunk is left, such as its title, went into it. */
function startsOfReading(chunks: readonly Chunk[]): ReadonlyMap<number, number> {
  return new Map(
    chunks.flatMap(({ mention }, at) => {
      const before = at === 0 ? 0 : chunks[at - 1]?.next
      return mention === undefined || before === undefined ? [] : [[mention.start, before] as const]
    }),
  )
}
