import type { Chunk } from './chunk.ts'
import { isDefiniteWord } from './name-reader.ts'

const ABROAD = '\u0627\u0644\u062e\u0627\u0631\u062c'
/** `matters of the Egyptians living (abroad)`. */
const LONGEST = 3

/**
 * How many chunks tell of those abroad whom an office or ministry is for: `(minister of foreign affairs and) the Tunisians
 * abroad`, `the community living abroad`; 0 where they do not. A people among them is no mention.
 */
function lengthOfAbroad(chunks: readonly Chunk[], at: number): number {
  for (let length = 1; length <= LONGEST; length += 1) {
    const here = chunks[at + length - 1]
    if (here === undefined || here.features.after === 'b') return 0
    const isMatter = length === 1 && here.class === 'word'
    if (here.mention?.type !== 'GROUP' && !isMatter && !isDefiniteWord(here)) return 0
    if (isAbroad(chunks[at + length], chunks[at + length + 1])) return length + 2
  }
  return 0
}

/** `abroad`, behind one of the prepositions that may stand before it. */
export function isAbroad(link: Chunk | undefined, place: Chunk | undefined): boolean {
  const isLink = link?.id === 'fi' || (link?.class === 'clitic' && link.id === 'b')
  return isLink && place?.full === ABROAD
}

const WAW = '\u0648'

/** The same behind `and`, which may be written at an indefinite noun: `and matters of the Egyptians abroad`. */
export function lengthOfAndAbroad(chunks: readonly Chunk[], at: number): number {
  const here = chunks[at]
  if (here?.class === 'word' && here.full.startsWith(WAW)) return lengthOfAbroad(chunks, at)
  const length = here?.class === 'clitic' && here.id === 'w' ? lengthOfAbroad(chunks, at + 1) : 0
  return length === 0 ? 0 : 1 + length
}
