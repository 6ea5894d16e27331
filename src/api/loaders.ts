import DataLoader from 'dataloader'
import type { DocumentFact, EventReportFact } from '../graph/facts.ts'
import type { Entity } from '../graph/projection.ts'
import type { EventRow, EvidenceKey, EvidenceRow, GraphStore } from '../store/graph-store.ts'
import type { Deadline } from './limits.ts'

/** Reads by id, gathered into one store call per kind; made anew for every request, emptied by every write. */
export interface Loaders {
  readonly entities: DataLoader<string, Entity | null>
  readonly events: DataLoader<string, EventRow | null>
  /** By an `ev-` or `rep-` id: the event that holds that report today. */
  readonly eventsHolding: DataLoader<string, EventRow | null>
  readonly documents: DataLoader<string, DocumentFact | null>
  readonly reports: DataLoader<string, EventReportFact | null>
  readonly evidence: DataLoader<EvidenceKey, readonly EvidenceRow[], string>
}

const BATCH = { maxBatchSize: 500 }

/** Loaders on a store; they read nothing after the deadline. */
export function createLoaders(store: GraphStore, { check }: Deadline): Loaders {
  const byId = <Row>(read: (ids: readonly string[]) => Promise<readonly (Row | null)[]>) =>
    new DataLoader<string, Row | null>(async ids => {
      check()
      return read(ids)
    }, BATCH)
  const events = byId(ids => store.events(ids))
  const eventsHolding = byId(async ids => {
    const eventIds = await store.eventIdsOfReports(ids.map(foundingReport))
    return Promise.all(eventIds.map(id => (id === null ? null : events.load(id))))
  })
  return {
    entities: byId(ids => store.entities(ids)),
    events,
    eventsHolding,
    documents: byId(ids => store.documents(ids)),
    reports: byId(ids => store.reports(ids)),
    evidence: new DataLoader(
      async keys => {
        check()
        return store.evidence(keys)
      },
      { ...BATCH, cacheKeyFn: ({ eventId, entityId, as }) => `${eventId} ${as} ${entityId}` },
    ),
  }
}

/** An event's id is its founding report's, but for the prefix. */
function foundingReport(id: string): string {
  return id.replace(/^ev-/, 'rep-')
}

/** Gives a row back, and keeps it in a loader so that it is not read again. */
export function remember<Row extends { readonly id: string }>(
  loader: DataLoader<string, Row | null>,
): (row: Row) => Row {
  return row => {
    loader.prime(row.id, row)
    return row
  }
}
