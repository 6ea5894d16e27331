import { changeReading, Edge } from '../text/edge.ts'
import type { SourceDocument, Span } from './extraction.ts'
import type { Chunk } from './names/chunk.ts'
import type { FoundNames } from './names/find-mentions.ts'
import type { FoundTime } from './times/find-times.ts'

/** Whether a name or time found in a text goes on to its events: losing some at random shows how much events hang on each. */
export type Keeps = (finding: Span, source: SourceDocument) => boolean

/** The names and times of a text that are kept, all where nothing is refused; what is not is read on as words that no table knows. */
export function keepFindings(
  source: SourceDocument,
  names: FoundNames,
  times: readonly FoundTime[],
  keeps?: Keeps,
): { readonly names: FoundNames; readonly times: readonly FoundTime[] } {
  if (keeps === undefined) return { names, times }
  const isKept = (finding: Span) => keeps(finding, source)
  return {
    names: {
      ...names,
      chunks: names.chunks.map(chunk => keepChunk(chunk, isKept)),
      mentions: names.mentions.filter(isKept),
    },
    times: times.filter(isKept),
  }
}

function keepChunk(chunk: Chunk, isKept: (finding: Span) => boolean): Chunk {
  const { mention, time, reading, start, end, next } = chunk
  const finding = mention ?? time
  if (finding === undefined || isKept(finding)) return chunk
  return new Edge(changeReading(reading, { class: 'word' }), start, end, next)
}
