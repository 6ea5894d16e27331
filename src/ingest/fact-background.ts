import type { EntityTables } from '../lexicon/lexicon.ts'
import { createFolding, type Folding } from '../text/fold.ts'

/** What the making of facts takes from the lexicon. */
export interface FactBackground {
  readonly folding: Folding
  /** The city in which a listed body or organisation is seated; null where the lexicon names none or several. */
  seatOf(entityId: string): string | null
}

/** The background of facts in a lexicon. */
export function createFactBackground(lexicon: EntityTables): FactBackground {
  const seats = new Map<string, readonly string[]>()
  for (const { type, fromId, toId } of lexicon.relations)
    if (type === 'SEATED_IN' && lexicon.entities.get(toId)?.type === 'CITY')
      seats.set(fromId, [...new Set([...(seats.get(fromId) ?? []), toId])])
  return {
    folding: createFolding(lexicon.letters),
    seatOf: entityId => {
      const [seat, ...others] = seats.get(entityId) ?? []
      return seat === undefined || others.length > 0 ? null : seat
    },
  }
}
