import type { Lattice } from '../../text/lattice.ts'

const SENTENCE_ENDS = new Set(['.', '!', '?', '\u061f'])

/** Whether the clause at an offset speaks of what is to come: behind `sa-` with a verb or `planned`, up to the next verb or sentence. */
export function findFuture(lattice: Lattice): (offset: number) => boolean {
  const turns: { readonly offset: number; readonly isFuture: boolean }[] = []
  for (const offset of lattice.offsets()) {
    const edges = lattice.at(offset)
    const isPlanned = edges.some(
      edge =>
        edge.class === 'future' ||
        (edge.class === 'negation' && edge.id === 'lan') ||
        (['verb', 'auxiliary'].includes(edge.class) && edge.features.after?.endsWith('s') === true),
    )
    const isOther = edges.some(
      edge =>
        edge.class === 'verb' ||
        edge.class === 'break' ||
        (edge.class === 'mark' && SENTENCE_ENDS.has(edge.id)),
    )
    if (isPlanned || isOther) turns.push({ offset, isFuture: isPlanned })
  }
  return offset => lastUpTo(turns, offset)?.isFuture ?? false
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
