import type { Lexicon } from '../lexicon/lexicon.ts'
import { classSet } from '../text/class-sets.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import type { EntityType } from '../vocabulary.ts'
import type { Datelines } from './datelines.ts'

/** What stands around the offsets of a text that tells which place a name there means. */
export interface PlaceContext {
  /** The type of place that a cue word right before an offset announces: `the city of`, `the province of`. */
  readonly cueAt: ReadonlyMap<number, EntityType>
  /** How often a text names a country, its places or its people, by the country's id. */
  readonly countries: ReadonlyMap<string, number>
  /** Names that tell where a report was written. */
  readonly datelines: Datelines
}

/** Tells of each place of a lexicon the country it lies in; a country lies in itself, what lies in none is left out. */
export function indexCountries(lexicon: Lexicon): ReadonlyMap<string, string> {
  const parents = indexParents(lexicon)
  const countryOf = (id: string, depth: number): string | null => {
    if (lexicon.entities.get(id)?.type === 'COUNTRY') return id
    const parent = parents.get(id)
    return parent === undefined || depth > parents.size ? null : countryOf(parent, depth + 1)
  }
  return new Map(
    [...lexicon.entities.keys()].flatMap(id => {
      const country = countryOf(id, 0)
      return country === null ? [] : [[id, country] as const]
    }),
  )
}

/** The same also of each organisation by its seat: the country that a text tells of may tell which of two parties is meant. */
export function indexHomes(
  { relations }: Lexicon,
  countryOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const seats = relations.flatMap(({ type, fromId, toId }) => {
    const country = type === 'SEATED_IN' ? countryOf.get(toId) : undefined
    return country === undefined ? [] : [[fromId, country] as const]
  })
  return new Map([...seats, ...countryOf])
}

/** The place that each listed place lies in, by ids. */
export function indexParents({ relations }: Lexicon): ReadonlyMap<string, string> {
  return new Map(
    relations.flatMap(({ type, fromId, toId }) => (type === 'LOCATED_IN' ? [[fromId, toId] as const] : [])),
  )
}

/** The cue words of places by their form; of `capital`, an apposition, too. */
export function indexPlaceCues(lexicon: Lexicon): ReadonlyMap<string, EntityType> {
  const places: ReadonlySet<EntityType> = new Set<EntityType>(['CITY', 'REGION', 'COUNTRY', 'SITE'])
  return new Map(
    lexicon.arabic.nameCues.filter(cue => places.has(cue.type)).map(cue => [cue.form, cue.type] as const),
  )
}

/**
 * The cues of a text. Behind a cue a list goes on: in `the cities of X, Y and Z` it stands before each of the listed
 * names that candidates give by their offsets.
 */
export function findPlaceCues(
  lattice: Lattice,
  cues: ReadonlyMap<string, EntityType>,
  candidates: ReadonlyMap<number, readonly Edge[]>,
): ReadonlyMap<number, EntityType> {
  const cueAt = new Map<number, EntityType>()
  for (const offset of lattice.offsetsOf(ANNOUNCING | NAMES)) {
    for (const edge of lattice.at(offset)) {
      const type = typeAnnounced(edge, cues)
      if (type === undefined || !isOpen(edge)) continue
      announce(lattice, edge.next, type, cueAt)
      // `the Jordanian capital Amman`
      if (edge.class !== 'apposition') continue
      for (const nation of lattice.at(edge.next))
        if (nation.class === 'demonym') announce(lattice, nation.next, type, cueAt)
    }
    const type = cueAt.get(offset)
    if (type === undefined) continue
    for (const name of candidates.get(offset) ?? [])
      for (const link of lattice.at(name.next))
        if (isListLink(link)) announce(lattice, link.next, type, cueAt)
  }
  return cueAt
}

/** Where a listed name may begin, whether its condition holds or not. */
export const NAMES = classSet(['name'])
const ANNOUNCING = classSet(['cue', 'office', 'apposition=capital'])

/** `the capital X` is a city, `the king of X` has a country; an office with its own article is not of what follows. */
function typeAnnounced(
  { class: kind, features, id }: Edge,
  cues: ReadonlyMap<string, EntityType>,
): EntityType | undefined {
  if (kind === 'cue') return cues.get(id)
  if (kind === 'office') return features.definite === true || id.startsWith(ARTICLE) ? undefined : 'COUNTRY'
  return kind === 'apposition' && id === 'capital' ? 'CITY' : undefined
}

const ARTICLE = '\u0627\u0644'
const OPENING = new Set(['"', '\u00ab', '\u201c', ':', '('])

/** `the town` and `its town` name nothing behind them, `the capital` does. */
function isOpen({ class: kind, features }: Edge): boolean {
  return features.suffix === undefined && (kind !== 'cue' || features.definite !== true)
}

/** A cue holds behind an opening quote or a colon too, but for a site, which is often called by other words there. */
function announce(lattice: Lattice, offset: number, type: EntityType, cueAt: Map<number, EntityType>): void {
  cueAt.set(offset, type)
  if (type === 'SITE') return
  for (const edge of lattice.at(offset))
    if (edge.class === 'mark' && OPENING.has(edge.id)) cueAt.set(edge.next, type)
}

function isListLink({ class: kind, id }: Edge): boolean {
  return (kind === 'clitic' && id === 'w') || (kind === 'mark' && (id === '\u060c' || id === ','))
}
