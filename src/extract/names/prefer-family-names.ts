import type { Edge } from '../../text/edge.ts'
import { type Lattice, readingOf } from '../../text/lattice.ts'
import type { NameWords } from './name-words.ts'

const TITLES = new Set(['title', 'profession', 'office'])
const PARTS_OF_DATES = new Set(['month', 'season', 'hijri'])

/**
 * Reads a word behind a given name as the listed family name it also is: one that begins like a word with a preposition
 * (`Bel-Hadj`), or behind a title one that is also a month (`the actor X March`).
 */
export function preferFamilyNames(
  path: readonly Edge[],
  lattice: Lattice,
  words: NameWords,
): readonly Edge[] {
  const preferred: Edge[] = []
  let behind = 0
  for (let at = 0; at < path.length; at += 1) {
    const edge = path[at]
    if (edge === undefined || edge.start < behind) continue
    const family = path[at - 1]?.class === 'given' ? familyNameAt(path, at, lattice, words) : undefined
    preferred.push(family ?? edge)
    behind = (family ?? edge).next
  }
  return preferred
}

function familyNameAt(
  path: readonly Edge[],
  at: number,
  lattice: Lattice,
  words: NameWords,
): Edge | undefined {
  const [edge, next] = [path[at], path[at + 1]]
  if (edge === undefined) return undefined
  if (edge.class === 'clitic') {
    const word = lattice.at(edge.start).find(other => other.class === 'word' && other.next === next?.next)
    return word !== undefined && words.isFamilyName(word.full) ? word : undefined
  }
  const isDated = next?.class === 'number' || !TITLES.has(path[at - 2]?.class ?? '')
  if (isDated || !PARTS_OF_DATES.has(edge.class) || !words.isFamilyName(edge.full)) return undefined
  return readingOf(lattice, edge, 'word')
}
