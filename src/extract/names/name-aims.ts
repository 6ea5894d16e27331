import type { Chunk } from './chunk.ts'
import { isDefinite, isNoun } from './name-complements.ts'
import type { NameReader } from './name-reader.ts'

const LAM = '\u0644'
/** Indefinite nouns before the definite one: `for the defence of the rights of the child`. */
const LONGEST_CHAIN = 2

/**
 * The number of chunks that tell what a body is for by an indefinite noun of the table behind `li-`: `(the public authority)
 * for the fight against corruption`, `(the union) of students of X`, `(the federation) of handball`; 0 where they do not.
 */
export function lengthOfAim(reader: NameReader, chunks: readonly Chunk[], at: number): number {
  const from = lengthOfAimNoun(reader, chunks[at], chunks[at + 1])
  if (from === 0) return 0
  if (chunks[at + from - 1]?.class === 'sport') return from
  for (let length = from; length < from + LONGEST_CHAIN; length += 1) {
    const here = chunks[at + length]
    if (here === undefined || here.features.after !== undefined) return 0
    if (isEndOfAim(here)) return length + 1
    if (!isNoun(here) || here.features.suffix !== undefined) return 0
  }
  return 0
}

/** `li-` is written at its noun, and no table may know the two together. */
function lengthOfAimNoun({ words }: NameReader, first: Chunk | undefined, second: Chunk | undefined): number {
  if (first === undefined) return 0
  if (first.class === 'word')
    return first.full.startsWith(LAM) && words.isAim(first.full.slice(LAM.length)) ? 1 : 0
  const isBehindLi = first.class === 'clitic' && first.id === 'l' && second !== undefined
  return isBehindLi && (second.class === 'sport' || words.isAim(second.full)) ? 2 : 0
}

function isEndOfAim(chunk: Chunk): boolean {
  if (chunk.mention !== undefined) return chunk.mention.type !== 'PERSON'
  return isNoun(chunk) && isDefinite(chunk)
}
