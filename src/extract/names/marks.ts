import type { Chunk } from './chunk.ts'

export const COMMAS: ReadonlySet<string> = new Set([',', '\u060c'])
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '\u00ab', '\u201c'])
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '\u00bb', '\u201d'])

/** The chunk is one of some marks. */
export function isMark(chunk: Chunk | undefined, marks: ReadonlySet<string>): boolean {
  return chunk?.class === 'mark' && marks.has(chunk.id)
}

/** The chunk is `and`. */
export function isAnd(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'clitic' && chunk.id === 'w'
}
