import type { SourceDocument, Span } from './extraction.ts'
import type { Chunk } from './names/chunk.ts'
import type { FoundNames } from './names/find-mentions.ts'
import type { FoundTime } from './times/find-times.ts'

/** Whether a name or time found in a text goes on to its events: losing some at random shows how much events hang on each. */
export type Keeps = (finding: Span, source: SourceDocument) => boolean

/** The names and times of a text that are kept; what is not is read on as words that no table knows. */
export function keepFindings(
  source: SourceDocument,
  found: FoundNames,
  times: readonly FoundTime[],
  keeps: Keeps,
): { readonly found: FoundNames; readonly foundTimes: readonly FoundTime[] } {
  return {
    found: {
      ...found,
      chunks: found.chunks.map(chunk => keepChunk(chunk, finding => keeps(finding, source))),
      mentions: found.mentions.filter(mention => keeps(mention, source)),
    },
    foundTimes: times.filter(time => keeps(time, source)),
  }
}

function keepChunk(chunk: Chunk, keeps: (finding: Span) => boolean): Chunk {
  const { mention, time, ...word } = chunk
  const finding = mention ?? time
  return finding === undefined || keeps(finding) ? chunk : { ...word, class: 'word' }
}
