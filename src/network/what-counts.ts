import {
  type Basis,
  EVENT_FAMILIES,
  type EventFamily,
  type EventKind,
  type EventStatus,
} from '../vocabulary.ts'

const COUNTED_STATUSES: readonly EventStatus[] = ['HELD', 'ONGOING', 'ANNOUNCED']
const COUNTED_BASES: readonly Basis[] = ['STATED', 'ANAPHORIC', 'ELIDED']
const COUNTED_FAMILIES: readonly EventFamily[] = EVENT_FAMILIES.filter(family => family !== 'SERIES')

/** The keys by which a filter can ask for what is else left out; a filter of a caller or of a store. */
interface Asking {
  readonly statuses?: readonly EventStatus[] | null
  readonly bases?: readonly Basis[] | null
  readonly kinds?: readonly EventKind[] | null
  readonly families?: readonly EventFamily[] | null
  readonly and?: readonly Asking[] | null
  readonly or?: readonly Asking[] | null
  readonly not?: Asking | null
}

/**
 * A filter with what networks, paths, counts and dyads take unless it asks otherwise: what was held, goes on or was
 * announced; what the text itself says; no series, whose meetings count for themselves.
 */
export function whatCounts<Filter extends Asking>(where: Filter): Filter {
  return {
    ...where,
    ...(!asksFor(where, 'statuses') && { statuses: COUNTED_STATUSES }),
    ...(!asksFor(where, 'bases') && { bases: COUNTED_BASES }),
    ...(!asksFor(where, 'kinds') && !asksFor(where, 'families') && { families: COUNTED_FAMILIES }),
  }
}

function asksFor(where: Asking, key: 'statuses' | 'bases' | 'kinds' | 'families'): boolean {
  const inner = [...(where.and ?? []), ...(where.or ?? []), ...(where.not ? [where.not] : [])]
  return (where[key] ?? null) !== null || inner.some(filter => asksFor(filter, key))
}
