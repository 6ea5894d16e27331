import { classSet } from '../text/class-sets.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import { once } from '../text/remember.ts'

/** How many different words of sport a text of sport has. */
const SPORT_WORDS = 3
const SPORT = classSet(['sport'])
const TOWN_PREPOSITIONS = ['fi', 'ila', 'nahwa', 'dakhil', 'kharij']
/** What is held in towns and called after them: tournaments, conferences, attacks; no `meeting`, which is a match. */
const HELD_IN_TOWNS = new Set(['dawra', 'mutamar', 'muntada', 'maida', 'hujum'])
const BEFORE_TOWNS = classSet([
  'cue',
  'apposition',
  'event',
  'sport',
  ...TOWN_PREPOSITIONS.map(id => `prep=${id}`),
])
const CHAMPIONSHIP = /^\u0628\u0637\u0648\u0644(?:\u0647|\u0627\u062a)$/

/**
 * Whether the short name of a club, mostly that of its town, means the club where it stands: in a text of sport, where no
 * word of places stands before it.
 */
export function createClubCondition(lattice: Lattice): (name: Edge) => boolean {
  const words = once(() => findWordsOfSport(lattice))
  const behindTownWords = once(() => findBehindTownWords(lattice))
  return ({ start, features }) =>
    features.after?.at(-1) !== 'b' && words().size >= SPORT_WORDS && !behindTownWords().has(start)
}

function findWordsOfSport(lattice: Lattice): ReadonlySet<string> {
  const words = new Set<string>()
  for (const offset of lattice.offsetsOf(SPORT))
    for (const edge of lattice.at(offset)) if (edge.class === 'sport') words.add(edge.full)
  return words
}

/** The offsets where a town is meant: `in X`, `the tournament of X`, `the airport of X`. */
function findBehindTownWords(lattice: Lattice): ReadonlySet<number> {
  const behind = new Set<number>()
  for (const offset of lattice.offsetsOf(BEFORE_TOWNS))
    for (const edge of lattice.at(offset)) if (isBeforeTown(edge)) behind.add(edge.next)
  return behind
}

function isBeforeTown({ class: kind, id, full, features }: Edge): boolean {
  if (kind === 'sport') return CHAMPIONSHIP.test(full)
  if (kind === 'prep') return TOWN_PREPOSITIONS.includes(id)
  if (kind === 'event') return HELD_IN_TOWNS.has(id)
  return kind === 'apposition' || (kind === 'cue' && features.definite !== true)
}
