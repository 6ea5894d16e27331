import type { EntityTables } from '../lexicon/lexicon.ts'

/** What the lexicon knows of where places lie. */
export interface Places {
  /** A country or region: too wide to tell two events apart. A place that is not listed is none. */
  isWide(entityId: string): boolean
  /** The listed cities among some places, and those their listed sites lie in. */
  citiesOf(placeIds: Iterable<string>): ReadonlySet<string>
  /** Whether no city of one set is equal to, within or around one of the other; an empty set lies apart from nothing. */
  lieApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean
}

/** Places by LOCATED_IN and CAPITAL_OF. */
export function createPlaces(lexicon: EntityTables): Places {
  const around = createAround(lexicon)
  const typeOf = (id: string) => lexicon.entities.get(id)?.type
  return {
    isWide: id => typeOf(id) === 'COUNTRY' || typeOf(id) === 'REGION',
    citiesOf: placeIds => {
      const cities = new Set<string>()
      for (const id of placeIds) {
        if (typeOf(id) === 'CITY') cities.add(id)
        if (typeOf(id) !== 'SITE') continue
        for (const wider of around(id)) if (typeOf(wider) === 'CITY') cities.add(wider)
      }
      return cities
    },
    lieApart: (some, others) => {
      if (some.size === 0 || others.size === 0) return false
      for (const a of some)
        for (const b of others) if (a === b || around(a).has(b) || around(b).has(a)) return false
      return true
    },
  }
}

function createAround(lexicon: EntityTables): (id: string) => ReadonlySet<string> {
  const directly = new Map<string, string[]>()
  for (const { type, fromId, toId } of lexicon.relations)
    if (type === 'LOCATED_IN' || type === 'CAPITAL_OF')
      directly.set(fromId, [...(directly.get(fromId) ?? []), toId])
  const known = new Map<string, ReadonlySet<string>>()
  return id => {
    const found = known.get(id)
    if (found !== undefined) return found
    const reached = new Set([id])
    // A set that grows while it is walked is walked to its end, and circles end by themselves.
    for (const place of reached) for (const wider of directly.get(place) ?? []) reached.add(wider)
    known.set(id, reached)
    return reached
  }
}
