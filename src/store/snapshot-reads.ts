import type { EventFilter } from '../graph/event-filter.ts'
import type { DocumentFact, EventReportFact } from '../graph/facts.ts'
import type { BackgroundEdge, Entity, Event, EventLink, Represents } from '../graph/projection.ts'
import type { EvidenceKey, EvidenceRow, ExportLine, Page, PageRequest } from './graph-store.ts'
import { readEvidence } from './read-edges.ts'
import { readPage } from './read-pages.ts'
import { type RunReads, scanGraph } from './scan-graph.ts'

/** An event with all its edges, and the links it is an end of. */
export interface WholeEvent extends Event {
  readonly links: readonly EventLink[]
}

/** Reads for an export, which all see one graph as far as the database can; those by ids answer with what is there, in no promised order. */
export interface SnapshotReads {
  entities(ids: readonly string[]): Promise<readonly Entity[]>
  /** All entities, by number of documents descending, then id. */
  entityPage(page: PageRequest): Promise<Page<Entity>>
  /** By (sortDate, id), undated last. */
  eventPage(filter: EventFilter, page: PageRequest): Promise<Page<WholeEvent>>
  reports(ids: readonly string[]): Promise<readonly EventReportFact[]>
  documents(ids: readonly string[]): Promise<readonly DocumentFact[]>
  /** As `GraphStore.evidence`. */
  evidence(keys: readonly EvidenceKey[]): Promise<readonly (readonly EvidenceRow[])[]>
  backgroundFrom(entityIds: readonly string[]): Promise<readonly BackgroundEdge[]>
  representsFrom(entityIds: readonly string[]): Promise<readonly Represents[]>
  /** As `GraphStore.scan`. */
  scan(): AsyncGenerator<ExportLine>
}

/** The reads of an export, over one snapshot of a database. */
export function createSnapshotReads(read: RunReads): SnapshotReads {
  return {
    entities: ids => read(reads => reads.entities(ids)),
    entityPage: page =>
      read(async reads =>
        readPage(await reads.entityPositions({}, 'DOCUMENTS', oneMore(page)), page, reads.entities),
      ),
    eventPage: (filter, page) =>
      read(async reads =>
        readPage(await reads.eventPositions(filter, 'DATE_ASC', oneMore(page)), page, async ids => {
          const links = await reads.linksOf(ids)
          return (await reads.events(ids)).map(event => ({
            ...event,
            links: links.filter(link => link.fromId === event.id || link.toId === event.id),
          }))
        }),
      ),
    reports: ids => read(reads => reads.reports(ids)),
    documents: ids => read(reads => reads.documents(ids)),
    evidence: keys => read(reads => readEvidence(reads, keys)),
    backgroundFrom: ids => read(reads => reads.backgroundFrom(ids)),
    representsFrom: ids => read(reads => reads.representsFrom(ids)),
    scan: () => scanGraph(read),
  }
}

function oneMore(page: PageRequest): PageRequest {
  return { ...page, limit: page.limit + 1 }
}
