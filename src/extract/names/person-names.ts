import type { Chunk } from './chunk.ts'

const LONGEST_NAME = 5
const NISBA = '\u064a'
const NAME_PARTS = new Set(['word', 'given', 'demonym'])

/**
 * How many chunks from a place on are a person's name: after a title any word may begin it, else a given name must;
 * it goes on over given names, particles (ibn, abu, abd) with the word behind them, and one family name.
 */
export function lengthOfPersonName(chunks: readonly Chunk[], at: number, afterTitle: boolean): number {
  const first = chunks[at]
  if (first === undefined || !canBegin(first, afterTitle)) return 0
  let length = first.class === 'particle' ? 2 : 1
  if (length === 2 && !isNamePart(chunks[at + 1])) return 0
  let isOpen = true
  while (length < LONGEST_NAME && isOpen) {
    const next = chunks[at + length]
    if (next?.class === 'particle' && isNamePart(chunks[at + length + 1])) length += 2
    else if (next?.class === 'given' && next.features.after === undefined) length += 1
    else if (isFamilyName(next, length === 1, afterTitle || isKnownBefore(chunks, at, length))) {
      length += 1
      isOpen = next?.class === 'word' && length <= 2 && chunks[at + length]?.class === 'particle'
    } else isOpen = false
  }
  return length
}

function canBegin(chunk: Chunk, afterTitle: boolean): boolean {
  if (chunk.class === 'given') return afterTitle || chunk.features.loose !== true
  if (chunk.class === 'particle') return true
  return afterTitle && chunk.class === 'word' && chunk.features.after === undefined && chunk.full.length > 2
}

function isNamePart(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && NAME_PARTS.has(chunk.class)
}

function isKnownBefore(chunks: readonly Chunk[], at: number, length: number): boolean {
  return chunks.slice(at, at + length).every(chunk => chunk.class === 'given' || chunk.class === 'particle')
}

/** A last name: any unknown word behind given names, or a word with the article that ends like an adjective of origin. */
function isFamilyName(chunk: Chunk | undefined, isSecond: boolean, isSure: boolean): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  const isOrigin = chunk.features.definite === true && chunk.light.endsWith(NISBA)
  if (chunk.class === 'demonym') return isOrigin
  if (chunk.class !== 'word' || chunk.full.length < 3) return false
  return isSecond
    ? isSure && (chunk.features.definite !== true || isOrigin)
    : chunk.features.definite === true
}
