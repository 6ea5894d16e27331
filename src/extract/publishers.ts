import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'
import { indexCountries } from './place-context.ts'

/** Gives the country of a publisher that the lexicon lists with its seat, by any of its names. */
export function createHomes(
  lexicon: Lexicon,
  folding: Folding,
): (publisher: string | null) => string | undefined {
  const countryOf = indexCountries(lexicon)
  const homes = new Map<string, string>()
  for (const { type, fromId, toId } of lexicon.relations) {
    const country = type === 'SEATED_IN' ? countryOf.get(toId) : undefined
    if (country !== undefined) homes.set(fromId, country)
  }
  const byName = new Map<string, string>()
  const add = (name: string | null | undefined, id: string) => {
    const home = homes.get(id)
    if (name != null && home !== undefined) byName.set(fold(folding, name), home)
  }
  for (const { entityId, text } of lexicon.names) add(text, entityId)
  for (const { id, nameEn } of lexicon.entities.values()) add(nameEn, id)
  return publisher => (publisher === null ? undefined : byName.get(fold(folding, publisher)))
}

function fold(folding: Folding, name: string): string {
  return folding.full(name).toLowerCase()
}
