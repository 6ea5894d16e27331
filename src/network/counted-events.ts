import type { EventFilter } from '../graph/event-filter.ts'
import { type Basis, EVENT_FAMILIES, type EventStatus } from '../vocabulary.ts'

const COUNTED_STATUSES: readonly EventStatus[] = ['HELD', 'ONGOING', 'ANNOUNCED']
const COUNTED_BASES: readonly Basis[] = ['STATED', 'ANAPHORIC', 'ELIDED']

/** The filter of everything that counts events: what took place or is announced, as texts say it, without series, unless asked otherwise. */
export function countedEvents(filter: EventFilter): EventFilter & { readonly bases: readonly Basis[] } {
  const families = EVENT_FAMILIES.filter(family => family !== 'SERIES')
  return {
    ...(filter.kinds === undefined && { families }),
    statuses: COUNTED_STATUSES,
    bases: COUNTED_BASES,
    ...filter,
  }
}
