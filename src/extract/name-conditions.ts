import type { NameCondition } from '../lexicon/lexicon.ts'
import { classSet } from '../text/class-sets.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import { once } from '../text/remember.ts'
import type { EntityType } from '../vocabulary.ts'
import { createClubCondition } from './club-condition.ts'
import type { Datelines } from './datelines.ts'

const PLACE_PREPOSITIONS = ['fi', 'ila', 'min', 'maa', 'bayna', 'nahwa', 'dida', 'dakhil', 'kharij']
const BEFORE_PLACES = classSet(['cue', 'verb', 'state', ...PLACE_PREPOSITIONS.map(id => `prep=${id}`)])

/** Whether the condition of a name holds where it stands; names that the rest of the text decides stay until it is counted. */
export function createConditions(
  lattice: Lattice,
  cueAt: ReadonlyMap<number, EntityType>,
  datelines: Datelines,
  portfolios: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): (edge: Edge) => boolean {
  // Few texts hold a name that asks for them.
  const behindPlaceWords = once(() => findBehindPlaceWords(lattice, portfolios, verbs))
  const behindPlainNouns = once(() => findBehindPlainNouns(lattice, portfolios, verbs))
  const isBehindPreposition = ({ start, features }: Edge) =>
    features.loose !== true && (features.after?.at(-1) === 'b' || behindPlaceWords().has(start))
  // A feminine adjective without the article stands behind no noun with it: `the two brothers Syria and Algeria`.
  const isNoAdjective = ({ start, end }: Edge) =>
    lattice.at(start).some(edge => isFeminineDemonym(edge) && edge.end === end) &&
    behindPlainNouns().has(start)
  const isBehindCue = (offset: number) => (cueAt.get(offset) ?? 'COUNTRY') !== 'COUNTRY'
  const holds: Readonly<Record<NameCondition, (edge: Edge) => boolean>> = {
    cue: ({ start }) => isBehindCue(start),
    preposition: edge =>
      isBehindCue(edge.start) ||
      isNoAdjective(edge) ||
      isBehindPreposition(edge) ||
      datelines.certain.has(edge),
    context: () => true,
    told: () => true,
    sport: createClubCondition(lattice),
    quoted: ({ start, end }) => isQuoted(lattice.text, start, end),
  }
  return edge => {
    const condition = edge.name?.condition ?? null
    return condition === null || holds[condition](edge)
  }
}

/** The offsets behind a preposition of place or what is read like one. */
function findBehindPlaceWords(
  lattice: Lattice,
  portfolios: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): ReadonlySet<number> {
  const behind = new Set<number>()
  for (const offset of lattice.offsetsOf(BEFORE_PLACES))
    for (const edge of lattice.at(offset)) if (isBeforePlace(edge, portfolios, verbs)) behind.add(edge.next)
  return behind
}

/** The offsets behind a noun with the article, or a conjunction of clauses, that is not read as such a word. */
function findBehindPlainNouns(
  lattice: Lattice,
  portfolios: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): ReadonlySet<number> {
  const behind = new Set<number>()
  for (const offset of lattice.offsets)
    for (const edge of lattice.at(offset)) {
      const isPlain = edge.class === 'clause' || edge.features.definite === true
      if (isPlain && !isBeforePlace(edge, portfolios, verbs)) behind.add(edge.next)
    }
  return behind
}

/** A preposition of place, `republic of`, `the foreign (minister) of`. */
function isBeforePlace(
  { class: kind, id, features }: Edge,
  portfolios: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): boolean {
  if (kind === 'cue') return portfolios.has(id) && features.definite !== true
  if (kind === 'verb') return verbs.has(id)
  return kind === 'state' || (kind === 'prep' && PLACE_PREPOSITIONS.includes(id))
}

function isFeminineDemonym({ class: kind, features }: Edge): boolean {
  return kind === 'demonym' && features.gender === 'f' && features.definite !== true
}

const OPENING_QUOTE = /["\u00ab\u201c(/]\s*$/
const CLOSING_QUOTE = /^\s*["\u00bb\u201d)/]/
const LONGEST_GAP = 3

function isQuoted(text: string, start: number, end: number): boolean {
  return (
    OPENING_QUOTE.test(text.slice(Math.max(0, start - LONGEST_GAP), start)) &&
    CLOSING_QUOTE.test(text.slice(end, end + LONGEST_GAP))
  )
}
