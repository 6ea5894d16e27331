import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'

const SENTENCE_ENDS = new Set(['.', '!', '?', '\u061f'])

/** Whether the clause at an offset speaks of what is to come: behind `sa-` with a verb or `planned`, up to the next verb or sentence. */
export function findFuture(lattice: Lattice): (offset: number) => boolean {
  const turns: { readonly offset: number; readonly isFuture: boolean }[] = []
  for (const offset of lattice.knownOffsets) {
    let isTurn = false
    let isFuture = false
    for (const edge of lattice.at(offset)) {
      isFuture ||= isPlanned(edge)
      isTurn ||= endsClause(edge)
    }
    if (isTurn || isFuture) turns.push({ offset, isFuture })
  }
  return offset => lastUpTo(turns, offset)?.isFuture ?? false
}

function isPlanned({ class: kind, id, features }: Edge): boolean {
  if (kind === 'verb' || kind === 'auxiliary') return features.after?.endsWith('s') === true
  return kind === 'future' || (kind === 'negation' && id === 'lan')
}

function endsClause({ class: kind, id }: Edge): boolean {
  return kind === 'verb' || kind === 'break' || (kind === 'mark' && SENTENCE_ENDS.has(id))
}

/** The last of ascending turns that does not lie behind an offset, found by halving. */
function lastUpTo<Turn extends { readonly offset: number }>(
  turns: readonly Turn[],
  offset: number,
): Turn | undefined {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.offset ?? offset) <= offset) low = middle + 1
    else high = middle
  }
  return turns[low - 1]
}
