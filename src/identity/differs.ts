import type { Profile } from './build-profile.ts'
import type { Places } from './places.ts'

/** Whether two reports cannot tell of one event: by document, family, bounds, ordinal, city or visitor. */
export function createDiffers(places: Places, isPerson: (entityId: string) => boolean) {
  return (a: Profile, b: Profile): boolean =>
    a.documentId === b.documentId ||
    a.family !== b.family ||
    !boundsMeet(a, b) ||
    (a.head === b.head && a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) ||
    places.lieApart(a.cities, b.cities) ||
    haveOtherVisitors(a, b, isPerson)
}

/** Whether the bounds of two reports have a day in common; what is not dated meets everything. */
export function boundsMeet(a: Profile, b: Profile): boolean {
  if (a.bounds === null || b.bounds === null) return true
  return a.bounds.earliest <= b.bounds.latest && b.bounds.earliest <= a.bounds.latest
}

/** A minister and his country are told of one visit, but two ministers are not, nor two countries. */
function haveOtherVisitors(a: Profile, b: Profile, isPerson: (entityId: string) => boolean): boolean {
  if (a.family !== 'VISIT') return false
  for (const id of a.visitors) if (b.visitors.has(id)) return false
  const kinds = (visitors: ReadonlySet<string>) => new Set([...visitors].map(isPerson))
  const others = kinds(b.visitors)
  return [...kinds(a.visitors)].some(kind => others.has(kind))
}
