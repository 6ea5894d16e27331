import { compareText } from '../graph/compare-text.ts'
import type { Judgement } from '../graph/facts.ts'
import { applyChange } from './change.ts'
import type { GraphStore, PageRequest } from './graph-store.ts'
import { inOrderOf } from './in-order-of.ts'
import {
  readEvidence,
  readMentions,
  readParticipations,
  readRelationKeys,
  readRelations,
} from './read-edges.ts'
import { readFacts } from './read-facts.ts'
import { readNames } from './read-names.ts'
import { readEventRows, readPage } from './read-pages.ts'
import { type RunReads, scanGraph } from './scan-graph.ts'
import { createSnapshotReads } from './snapshot-reads.ts'
import type { StoreTransaction } from './store-transaction.ts'

/** What one database brings: its connection, its reads and its locked transaction. */
export interface StoreAdapter extends Pick<GraphStore, 'kind' | 'open' | 'close' | 'isReady'> {
  readonly read: RunReads
  /** Runs the work over reads that all see the same graph, as far as the database can. */
  snapshot<Row>(work: (read: RunReads) => AsyncGenerator<Row>): AsyncGenerator<Row>
  /** Runs the work as the only writer and commits; nothing is written when it throws. */
  write<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result>
}

/** The store over one database: everything that is the same for all of them. */
export function createGraphStore(adapter: StoreAdapter): GraphStore {
  const { read } = adapter
  return {
    kind: adapter.kind,
    open: () => adapter.open(),
    close: () => adapter.close(),
    isReady: () => adapter.isReady(),
    version: () => read(reads => reads.version()),
    counts: () => read(reads => reads.counts()),
    change: (change, identity) => adapter.write(transaction => applyChange(transaction, change, identity)),

    entities: ids => read(async reads => inOrderOf(ids, await reads.entities(ids), row => row.id)),
    entityPage: (filter, order, page) =>
      read(async reads =>
        readPage(await reads.entityPositions(filter, order, oneMore(page)), page, reads.entities),
      ),
    countEntities: filter => read(reads => reads.countEntities(filter)),

    namePage: (query, types, page) => read(reads => readNames(reads, query, types, page)),
    countNames: (query, types) => read(reads => reads.countNames(query, types)),

    events: ids => read(async reads => inOrderOf(ids, await readEventRows(reads, ids), row => row.id)),
    eventPage: (filter, order, page) =>
      read(async reads =>
        readPage(await reads.eventPositions(filter, order, oneMore(page)), page, ids =>
          readEventRows(reads, ids),
        ),
      ),
    countEvents: filter => read(reads => reads.countEvents(filter)),
    eventIdsOfReports: ids =>
      read(async reads =>
        inOrderOf(ids, await reads.eventIdsOf(ids), row => row.reportId).map(row => row?.eventId ?? null),
      ),

    documents: ids => read(async reads => inOrderOf(ids, await reads.documents(ids), row => row.id)),
    documentPage: (filter, page) =>
      read(async reads =>
        readPage(await reads.documentPositions(filter, oneMore(page)), page, reads.documents),
      ),
    countDocuments: filter => read(reads => reads.countDocuments(filter)),

    reports: ids => read(async reads => inOrderOf(ids, await reads.reports(ids), row => row.id)),
    reportPage: (owner, page) =>
      read(async reads => readPage(await reads.reportPositions(owner, oneMore(page)), page, reads.reports)),
    countReports: owner => read(reads => reads.countReports(owner)),

    evidence: keys => read(reads => readEvidence(reads, keys)),
    participationPage: (entityId, filter, page) =>
      read(reads => readParticipations(reads, entityId, filter, page)),
    countParticipations: (entityId, filter) => read(reads => reads.countParticipations(entityId, filter)),
    relationPage: (entityId, filter, page) => read(reads => readRelations(reads, entityId, filter, page)),
    countRelations: (entityId, filter) =>
      read(async reads => (await readRelationKeys(reads, entityId, filter)).length),
    mentionPage: (entityId, page) => read(reads => readMentions(reads, entityId, page)),
    countMentions: entityId => read(reads => reads.countMentions(entityId)),

    adjacent: (side, ids, adjacency) => read(reads => reads.adjacent(side, ids, adjacency)),
    eventIds: (filter, limit) =>
      read(async reads => (await reads.eventPositions(filter, 'REPORTS', { limit })).map(({ id }) => id)),
    relationsFrom: ids =>
      read(async reads => ({
        background: await reads.backgroundFrom(ids),
        represents: await reads.representsFrom(ids),
      })),
    representativesOf: (ids, limit) => read(reads => reads.representativesOf(ids, limit)),

    scan: () => adapter.snapshot(scanGraph),
    snapshot: work => adapter.snapshot(run => work(createSnapshotReads(run))),
    factsOf: ids => read(async reads => inOrderOf(ids, await readFacts(reads, ids), row => row.document.id)),
    judgements: () => read(async reads => (await reads.wakingJudgements()).toSorted(compareJudgements)),
  }
}

function oneMore(page: PageRequest): PageRequest {
  return { ...page, limit: page.limit + 1 }
}

function compareJudgements(a: Judgement, b: Judgement): number {
  return compareText(a.a, b.a) || compareText(a.b, b.b)
}
