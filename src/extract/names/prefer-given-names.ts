import { classSet } from '../../text/class-sets.ts'
import type { Edge } from '../../text/edge.ts'
import { type Lattice, readingOf } from '../../text/lattice.ts'
import { isSon } from './name-parts.ts'
import type { NameWords } from './name-words.ts'

const GIVEN_NAMES = classSet(['given'])
const BEFORE_NAMES = new Set(['title', 'profession', 'given'])

/**
 * Reads a word as the given name it also is where its neighbours speak for a person: behind a title, another given name
 * or `son of`, or, where the path's reading spells it more loosely than the name, before one.
 */
export function preferGivenNames(path: readonly Edge[], lattice: Lattice, words: NameWords): readonly Edge[] {
  return path.map((edge, at) => {
    if (edge.class === 'given' || edge.class === 'name' || edge.class === 'time') return edge
    if (edge.class === 'verb') return cueInsteadOf(edge, path[at - 1], lattice) ?? edge
    const given = lattice.begins(edge.start, GIVEN_NAMES) ? givenNameOf(lattice, edge) : undefined
    if (given === undefined) return edge
    const [before, behind] = [path[at - 1], path[at + 1]]
    const isBehindName = before !== undefined && (BEFORE_NAMES.has(before.class) || isSon(before))
    if (isOccupationAlone(edge, behind, words)) return given
    if (edge.class === 'season' && behind !== undefined && words.isFamilyName(behind.full)) return given
    return isBehindName || (edge.features.loose === true && isOfName(behind, words)) ? given : edge
  })
}

function givenNameOf(lattice: Lattice, { start, next }: Edge): Edge | undefined {
  for (const edge of lattice.at(start))
    if (edge.class === 'given' && edge.next === next && edge.features.loose !== true) return edge
  return undefined
}

const BEFORE_NOUNS = new Set(['office', 'prep', 'event', 'masdar', 'quantifier'])

/** Behind an office or a preposition stands a noun: `president of the gathering of X`, not `he gathers`. */
function cueInsteadOf(edge: Edge, before: Edge | undefined, lattice: Lattice): Edge | undefined {
  return before !== undefined && BEFORE_NOUNS.has(before.class) ? readingOf(lattice, edge, 'cue') : undefined
}

const OCCUPATIONS = new Set(['title', 'office'])

/**
 * A rank or office without the article has a genitive behind it, no given name; a rank (`general`) not even a family
 * name: `Amin (secretary) Maati`, `Imad (general) al-Hammami`.
 */
function isOccupationAlone(
  { class: kind, features }: Edge,
  behind: Edge | undefined,
  words: NameWords,
): boolean {
  if (!OCCUPATIONS.has(kind) || features.definite === true || features.suffix !== undefined) return false
  if (behind === undefined || behind.features.after !== undefined) return false
  if (behind.class === 'given') return behind.features.loose !== true
  return kind === 'title' && behind.class === 'word' && isOfName(behind, words)
}

function isOfName(edge: Edge | undefined, words: NameWords): boolean {
  if (edge === undefined || edge.features.after !== undefined) return false
  if (['given', 'family', 'particle'].includes(edge.class)) return true
  return edge.class === 'word' && (words.isFamilyName(edge.full) || !words.isCommon(edge.full))
}
