import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { NameReader } from './name-reader.ts'

const TA_MARBUTA = '\u0629'
const FEMININE_PLURAL = '\u0627\u062a'
const MASCULINE_PLURALS = ['\u0648\u0646', '\u064a\u0646']
const NOUNS = new Set(['word', 'cue', 'given', 'group', 'office', 'members', 'event'])

/**
 * A name that is the adjective of the noun before it is read as one: `the Saudi company` is written as `the company` and
 * `Saudi Arabia`, `the Tunisian officials` as `the officials` and `the Tunisians`.
 */
export function asAdjective(
  { lexicon, text }: Pick<NameReader, 'lexicon' | 'text'>,
  lattice: Lattice,
  edge: Edge,
  before: Edge | undefined,
): Edge {
  if (edge.class !== 'name' || edge.features.after !== undefined || !isDefiniteNoun(before)) return edge
  const readings = lattice.at(edge.start).filter(reading => reading.next === edge.next)
  const type = lexicon.entities.get(edge.id)?.type
  if (type === 'COUNTRY' && isFeminine(before, text))
    return readings.find(reading => reading.class === 'demonym') ?? edge
  if (type === 'GROUP' && MASCULINE_PLURALS.some(ending => edge.full.endsWith(ending)))
    return readings.find(reading => reading.class === 'word') ?? edge
  return edge
}

function isDefiniteNoun(edge: Edge | undefined): edge is Edge {
  return edge !== undefined && NOUNS.has(edge.class) && edge.features.definite === true
}

function isFeminine({ start, end, features }: Edge, text: string): boolean {
  const word = text.slice(start, end)
  return features.gender === 'f' || word.endsWith(TA_MARBUTA) || word.endsWith(FEMININE_PLURAL)
}
