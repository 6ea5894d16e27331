import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { NameReader } from './name-reader.ts'

const TA_MARBUTA = '\u0629'
const FEMININE_PLURAL = '\u0627\u062a'
const MASCULINE_PLURALS = ['\u0648\u0646', '\u064a\u0646']
const NOUNS = new Set(['word', 'cue', 'given', 'group', 'office', 'members', 'event'])

/**
 * A name that is the adjective of a noun before it is read as one: `the Saudi company` is written as `the company` and
 * `Saudi Arabia`, `the Tunisian officials` as `the officials` and `the Tunisians`. `at` is its place in the path.
 */
export function asAdjective(
  { lexicon, text }: Pick<NameReader, 'lexicon' | 'text'>,
  lattice: Lattice,
  path: readonly Edge[],
  at: number,
): Edge | undefined {
  const edge = path[at]
  const type = edge?.class === 'name' ? lexicon.entities.get(edge.id)?.type : undefined
  if (edge === undefined || (edge.features.after !== undefined && edge.features.after !== 'w')) return edge
  const before = path[at - 1]
  if (type === 'GROUP' && isMasculinePlural(edge) && before?.id === 'w') {
    // `the American and French officials`: the second adjective goes with the first.
    const joined = path[at - 2]
    if (joined?.class === 'name' && asAdjective({ lexicon, text }, lattice, path, at - 2) !== joined)
      return asWord(lattice, edge)
  }
  if (!isDefiniteNoun(before)) return edge
  const readings = lattice.at(edge.start).filter(reading => reading.next === edge.next)
  if (type === 'COUNTRY' && hasFeminineHead(path, at - 1, text))
    return readings.find(reading => reading.class === 'demonym') ?? edge
  if (type === 'GROUP' && [edge, before].some(isMasculinePlural)) return asWord(lattice, edge)
  return edge
}

const asWord = (lattice: Lattice, { start, next }: Edge) =>
  lattice.at(start).find(reading => reading.class === 'word' && reading.next === next)

function isDefiniteNoun(edge: Edge | undefined): edge is Edge {
  return edge !== undefined && NOUNS.has(edge.class) && edge.features.definite === true
}

const isMasculinePlural = ({ full }: Edge) => MASCULINE_PLURALS.some(ending => full.endsWith(ending))

/** One of the nouns that lead up to a place in the path, a genitive chain with its adjectives, is feminine. */
function hasFeminineHead(path: readonly Edge[], from: number, text: string): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const edge = path[at]
    if (edge === undefined || !NOUNS.has(edge.class)) return false
    if (isFeminine(edge, text)) return true
    if (edge.features.definite !== true) return false
  }
  return false
}

function isFeminine({ start, end, features }: Edge, text: string): boolean {
  const word = text.slice(start, end)
  return features.gender === 'f' || word.endsWith(TA_MARBUTA) || word.endsWith(FEMININE_PLURAL)
}
