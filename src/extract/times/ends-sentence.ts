import type { Edge } from '../../text/edge.ts'

const MARKS = new Set(['.', '!', '?', '\u061f'])

/** The end of a line or of a sentence. */
export function endsSentence({ class: kind, id }: Edge): boolean {
  return kind === 'break' || (kind === 'mark' && MARKS.has(id))
}
