import type { Edge } from '../../text/edge.ts'
import { type Lattice, readingOf } from '../../text/lattice.ts'
import type { NameReader } from './name-reader.ts'

const TA_MARBUTA = '\u0629'
const FEMININE_PLURAL = '\u0627\u062a'
const NOUNS = new Set(['word', 'cue', 'given', 'group', 'office', 'members', 'event', 'apposition'])
const ARTICLE = '\u0627\u0644'
const ALIF = '\u0627'

/**
 * A country's name that is the adjective of a feminine noun before it is read as one: `the Saudi company` is written as
 * `the company` and `Saudi Arabia`. `at` is its place in the path. Behind an indefinite noun in the accusative it is
 * no name either: `a migrant, Syrian` is written as `a migrant` and `Syria`.
 */
export function readDemonym(
  { demonyms, lexicon, text }: Pick<NameReader, 'demonyms' | 'lexicon' | 'text'>,
  lattice: Lattice,
  path: readonly Edge[],
  at: number,
  edge: Edge,
): Edge {
  const type = edge.class === 'name' ? lexicon.entities.get(edge.id)?.type : undefined
  if (type === 'REGION' && isAdverb(demonyms, path, at, edge)) return readingOf(lattice, edge, 'word') ?? edge
  if (type !== 'COUNTRY') return edge
  if (isAccusativeOfMan(demonyms, path, at, edge)) return readingOf(lattice, edge, 'word') ?? edge
  const isJoined = edge.features.after === undefined || edge.features.after === 'w'
  if (!isJoined || !isDefiniteNoun(path[at - 1], text) || !hasFeminineHead(path, at - 1, text)) return edge
  return readingOf(lattice, edge, 'demonym') ?? edge
}

/** `70 migrants, Syrian`, `a citizen, Libyan`: the name is the adjective with the ending of the noun before it. */
function isAccusativeOfMan(
  demonyms: ReadonlySet<string>,
  path: readonly Edge[],
  at: number,
  { full, features }: Edge,
): boolean {
  const [before, counted] = [path[at - 1], path[at - 2]]
  if (before === undefined || features.after !== undefined || !full.endsWith(ALIF)) return false
  if (!demonyms.has(ARTICLE + full.slice(0, -1))) return false
  return (
    before.features.accusative === true ||
    (before.class === 'word' && before.full.endsWith(ALIF) && counted?.class === 'number')
  )
}

function isDefiniteNoun(edge: Edge | undefined, text: string): boolean {
  if (edge === undefined || !NOUNS.has(edge.class)) return false
  if (edge.features.definite === true || (edge.class === 'apposition' && edge.full.startsWith(ARTICLE)))
    return true
  // `the forces of the security`
  return text.slice(edge.start, edge.end).includes(` ${ARTICLE}`)
}

/** `the fourth in Africa`, `among Arabs and in Africa`: the name is written as the adverb of its adjective. */
function isAdverb(
  demonyms: ReadonlySet<string>,
  path: readonly Edge[],
  at: number,
  { full, features }: Edge,
): boolean {
  if (!full.endsWith(ALIF) || !demonyms.has(ARTICLE + full.slice(0, -1))) return false
  const [before, first] = [path[at - 1], path[at - 2]]
  if (features.after === undefined) return before?.class === 'ordinal'
  return features.after === 'w' && first !== undefined && ADVERB.test(first.full) && first.class === 'word'
}

const ADVERB = /\u064a\u0627$/

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
