import type { Edge } from '../../text/edge.ts'

const MARKS = new Set(['.', '!', '?', '\u061f'])

/** What `endsSentence` holds of, as members of a set of classes. */
export const SENTENCE_ENDS: readonly string[] = ['break', ...[...MARKS].map(mark => `mark=${mark}`)]

/** The end of a line or of a sentence. */
export function endsSentence({ class: kind, id }: Edge): boolean {
  return kind === 'break' || (kind === 'mark' && MARKS.has(id))
}
