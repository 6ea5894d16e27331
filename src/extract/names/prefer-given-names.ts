import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { NameWords } from './name-words.ts'

const BEFORE_NAMES = new Set(['title', 'profession', 'given'])

/**
 * Reads a word as the given name it also is where its neighbours speak for a person: behind a title or another given
 * name, or, where the path's reading spells it more loosely than the name, before one.
 */
export function preferGivenNames(
  path: readonly Edge[],
  lattice: Lattice,
  words: NameWords,
): readonly Edge[] {
  return path.map((edge, at) => {
    if (edge.class === 'given' || edge.class === 'name' || edge.class === 'time') return edge
    const given = lattice
      .at(edge.start)
      .find(other => other.class === 'given' && other.next === edge.next && other.features.loose !== true)
    if (given === undefined) return edge
    const [before, behind] = [path[at - 1], path[at + 1]]
    const isBehindName = before !== undefined && BEFORE_NAMES.has(before.class)
    return isBehindName || (edge.features.loose === true && isOfName(behind, words)) ? given : edge
  })
}

function isOfName(edge: Edge | undefined, words: NameWords): boolean {
  if (edge === undefined || edge.features.after !== undefined) return false
  if (edge.class === 'given' || edge.class === 'family') return true
  return edge.class === 'word' && (words.isFamilyName(edge.full) || !words.isCommon(edge.full))
}
