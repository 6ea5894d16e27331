import { type Basis, EVENT_FAMILIES, type EventFamily, type EventStatus } from '../vocabulary.ts'
import type { EventFilterInput } from './filter-input.ts'

const COUNTED_STATUSES: readonly EventStatus[] = ['HELD', 'ONGOING', 'ANNOUNCED']
const COUNTED_BASES: readonly Basis[] = ['STATED', 'ANAPHORIC', 'ELIDED']
const COUNTED_FAMILIES: readonly EventFamily[] = EVENT_FAMILIES.filter(family => family !== 'SERIES')

/**
 * A caller's filter with what networks, paths and counts take unless it asks otherwise: what was held, goes on or was
 * announced; what the text itself says; no series, whose meetings count for themselves.
 */
export function whatCounts(where: EventFilterInput): EventFilterInput {
  return {
    ...where,
    ...(!asksFor(where, 'statuses') && { statuses: COUNTED_STATUSES }),
    ...(!asksFor(where, 'bases') && { bases: COUNTED_BASES }),
    ...(!asksFor(where, 'kinds') && !asksFor(where, 'families') && { families: COUNTED_FAMILIES }),
  }
}

function asksFor(where: EventFilterInput, key: 'statuses' | 'bases' | 'kinds' | 'families'): boolean {
  const inner = [...(where.and ?? []), ...(where.or ?? []), ...(where.not ? [where.not] : [])]
  return (where[key] ?? null) !== null || inner.some(filter => asksFor(filter, key))
}
