import type { Lexicon } from '../lexicon/lexicon.ts'
import { classSet } from '../text/class-sets.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import type { PlaceContext } from './place-context.ts'

/**
 * Of the entities that one stretch of a text may name, those it can mean here. Behind a cue word only those of its type
 * count, where there are any; in quotes those that are written so; in a text of sport the clubs; behind a preposition of
 * place those that need one (`in the Kremlin` is the palace, what the Kremlin says the presidency). A name that context
 * decides counts where the text tells more of its country than of the country of the others, or where it opens a dateline
 * as a city; else the others count. Where all need it, that of the country told most counts. A namesake of plain words
 * and of other places counts only where the text tells of its country, or as a city behind its cue.
 */
export function chooseNames(
  possible: readonly Edge[],
  { cueAt, countries, datelines }: PlaceContext,
  lexicon: Lexicon,
  countryOf: ReadonlyMap<string, string>,
): readonly Edge[] {
  const [first] = possible
  if (first === undefined) return possible
  const cue = cueAt.get(first.start)
  const isCity = cue === 'CITY'
  const names = possible.filter(
    name =>
      name.name?.condition !== 'told' ||
      countries.has(countryOf.get(name.id) ?? '') ||
      (isCity && typeOf(name, lexicon) === cue),
  )
  const announced = cue === undefined ? [] : names.filter(name => typeOf(name, lexicon) === cue)
  if (announced.length > 0) return announced
  const quoted = names.filter(name => name.name?.condition === 'quoted')
  if (quoted.length > 0) return quoted
  const clubs = names.filter(name => name.name?.condition === 'sport')
  if (clubs.length > 0) return clubs
  const placed = names.filter(name => name.name?.condition === 'preposition')
  if (placed.length > 0 && placed.length < names.length) return placed
  const plain = names.filter(name => name.name?.condition !== 'context')
  const [usual] = plain
  const toldOf = (name: Edge) => countries.get(countryOf.get(name.id) ?? '') ?? 0
  if (usual === undefined) return BODIES.has(typeOf(first, lexicon) ?? '') ? toldMost(names, toldOf) : []
  if (plain.length === names.length) return plain
  const told = names.filter(name => {
    if (name.name?.condition !== 'context') return false
    const isCity = typeOf(name, lexicon) === 'CITY'
    // `Tunis - ` is the capital, also where the text goes on to tell of its country.
    if (countryOf.get(name.id) === countryOf.get(usual.id)) return isCity && datelines.certain.has(name)
    return toldOf(name) > toldOf(usual) || (isCity && datelines.opening.has(name) && toldOf(usual) === 0)
  })
  return told.length === 0 ? plain : told
}

const BODIES = new Set(['ORGANIZATION', 'BODY'])

/** Of names that all need the context (two parties of one name) that of the country that the text tells most of; none where it tells of none. */
function toldMost(names: readonly Edge[], toldOf: (name: Edge) => number): readonly Edge[] {
  if (names.length === 1) return []
  const most = Math.max(...names.map(toldOf))
  return most === 0 ? [] : names.filter(name => toldOf(name) === most).slice(0, 1)
}

const typeOf = (edge: Edge, lexicon: Lexicon) => lexicon.entities.get(edge.id)?.type

const DEMONYMS = classSet(['demonym'])

/** Tunis, the city and its country. */
function areOfOneCountry(names: readonly Edge[], countryOf: ReadonlyMap<string, string>): boolean {
  const country = countryOf.get(names[0]?.id ?? '')
  return (
    names.length === 1 || (country !== undefined && names.every(({ id }) => countryOf.get(id) === country))
  )
}

/** How often a text tells of each country: by its name, its people or a place in it that no entity of another one bears. */
export function countCountries(
  lattice: Lattice,
  groups: readonly (readonly Edge[])[],
  countryOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const countries = new Map<string, number>()
  const tell = (id: string) => {
    const country = countryOf.get(id)
    if (country !== undefined) countries.set(country, (countries.get(country) ?? 0) + 1)
  }
  for (const names of groups) {
    const [first] = names
    if (first?.name?.condition === null && areOfOneCountry(names, countryOf)) tell(first.id)
  }
  for (const offset of lattice.offsetsOf(DEMONYMS))
    for (const edge of lattice.at(offset)) if (edge.class === 'demonym') tell(edge.id)
  return countries
}
