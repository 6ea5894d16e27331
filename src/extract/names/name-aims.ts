import type { Chunk } from './chunk.ts'
import { isDefinite, isNoun } from './name-complements.ts'
import type { NameReader } from './name-reader.ts'

const LAM = '\u0644'
const WAW = '\u0648'
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
  const genitive = lengthOfGenitive(chunks, at + from)
  return genitive === 0 ? 0 : from + genitive
}

/**
 * The number of chunks of a preposition with its noun behind what a body is for, where the table has it: `(the authority) for
 * the prevention of torture`, `(the league) for the defence of human rights`.
 */
export function lengthBehindAim({ words }: NameReader, chunks: readonly Chunk[], at: number): number {
  const [aim, preposition] = [chunks[at - 1], chunks[at]]
  if (aim === undefined || (preposition?.class !== 'prep' && preposition?.class !== 'clitic')) return 0
  if (words.prepositionOfAim(aim.full) !== preposition.id) return 0
  const noun = chunks[at + 1]
  if (preposition.class === 'clitic') return noun !== undefined && isEndOfAim(noun) ? 2 : 0
  const genitive = lengthOfGenitive(chunks, at + 1)
  return genitive === 0 ? 0 : 1 + genitive
}

/** `and its letters` behind what a body is for: `(the society) for the students of the Spanish language and its letters`. */
export function isWithWhatBelongs({ words }: NameReader, { class: kind, full }: Chunk): boolean {
  return kind === 'word' && full.startsWith(WAW) && words.isListedPart(full.slice(WAW.length))
}

/** A definite noun or a name, perhaps behind indefinite nouns. */
function lengthOfGenitive(chunks: readonly Chunk[], from: number): number {
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    const here = chunks[from + length]
    if (here === undefined || here.features.after !== undefined) return 0
    if (isEndOfAim(here)) return length + 1
    if (!isNoun(here) || here.features.suffix !== undefined) return 0
  }
  return 0
}

/** `li-` is written at its noun, and no table may know the two together. */
function lengthOfAimNoun({ words }: NameReader, first: Chunk | undefined, second: Chunk | undefined): number {
  if (first === undefined) return 0
  if (first.class === 'sport') return first.full.startsWith(LAM) ? 1 : 0
  if (first.class === 'word')
    return first.full.startsWith(LAM) && words.isAim(first.full.slice(LAM.length)) ? 1 : 0
  const isBehindLi = first.class === 'clitic' && first.id === 'l' && second !== undefined
  return isBehindLi && (second.class === 'sport' || words.isAim(second.full)) ? 2 : 0
}

function isEndOfAim(chunk: Chunk): boolean {
  if (chunk.mention !== undefined) return chunk.mention.type !== 'PERSON'
  return isNoun(chunk) && isDefinite(chunk)
}
