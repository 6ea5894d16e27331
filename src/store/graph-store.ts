import type { EventFilter } from '../graph/event-filter.ts'
import type { ArgumentFact, DocumentFact, DocumentFacts, EventReportFact, Judgement } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import type {
  BackgroundEdge,
  Entity,
  EntityName,
  Event,
  EventLink,
  Participation,
  Represents,
} from '../graph/projection.ts'
import type {
  ArgumentKind,
  Basis,
  EntityRelation,
  EntityType,
  MentionForm,
  NameMatch,
} from '../vocabulary.ts'
import type { SnapshotReads } from './snapshot-reads.ts'

/** What one write adds and takes away; the documents of `add` that are there already are left as they are. */
export interface Change {
  readonly add?: readonly DocumentFacts[]
  /** Ids of documents. A document both removed and added is replaced. */
  readonly remove?: readonly string[]
  /** `null` takes the judgement on the pair back. */
  readonly judge?: readonly (Omit<Judgement, 'verdict'> & { readonly verdict: Judgement['verdict'] | null })[]
}

export interface ChangeResult {
  /** Of the graph after the change; unchanged when nothing had to be written. */
  readonly version: number
  /** Ids of the documents that were new. */
  readonly added: readonly string[]
  /** Ids of the documents that were there and are gone (or replaced). */
  readonly removed: readonly string[]
}

/** Rows after a position, at most `limit`. A position is the sort key and id of the last row seen. */
export interface PageRequest {
  readonly limit: number
  readonly after?: { readonly sortKey: string | number; readonly id: string }
}

/** A row with the key it is sorted by, from which a cursor is made. */
export interface PageRow<Row> {
  readonly row: Row
  readonly sortKey: string | number
  readonly id: string
}

export interface Page<Row> {
  readonly rows: readonly PageRow<Row>[]
  readonly hasMore: boolean
}

export type EventOrder = 'DATE_ASC' | 'DATE_DESC' | 'REPORTS'
export type EntityOrder = 'DOCUMENTS' | 'EVENTS'

export interface EntityFilter {
  readonly ids?: readonly string[]
  readonly types?: readonly EntityType[]
  /** ISO 3166-1 alpha-2, as `ParticipantFilter.countries`. */
  readonly countries?: readonly string[]
  /** Words that one of its names holds, see `graph/search-words.ts`. */
  readonly text?: readonly string[]
}

export interface DocumentFilter {
  readonly publishers?: readonly string[]
  /** ISO days, inclusive; documents without a day are left out when either is given. */
  readonly publishedFrom?: string
  readonly publishedTo?: string
  /** Words that its title or text holds, see `graph/search-words.ts`. */
  readonly text?: readonly string[]
}

/** An event as lists read it: with its first 50 participations, places and topics. */
export interface EventRow extends Event {
  readonly participationCount: number
  /** By (relation, id). */
  readonly links: readonly EventLink[]
}

/** One edge of an event with the report behind it. */
export interface EvidenceKey {
  readonly eventId: string
  readonly entityId: string
  readonly as: ArgumentKind
}

export interface EvidenceRow {
  readonly key: EvidenceKey
  readonly report: EventReportFact
  readonly argument: ArgumentFact
}

export type RelationDirection = 'OUT' | 'IN'

/** One relation of an entity: from the lexicon (BACKGROUND) or told by texts (REPRESENTS, with its evidence). */
export interface RelationRow {
  readonly id: string
  readonly type: EntityRelation
  readonly direction: RelationDirection
  readonly entityId: string
  readonly otherId: string
  readonly basis: Basis
  readonly office: string | null
  readonly evidence: readonly {
    readonly documentId: string
    readonly start: number
    readonly end: number
    readonly rule: string
  }[]
}

export interface MentionRow {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly form: MentionForm
}

export interface ParticipationRow {
  readonly eventId: string
  readonly participation: Participation
}

/** What a name is searched by, all of it folded; see `graph/search-words.ts`. */
export interface NameQuery {
  /** All words as they are searched, joined by blanks: what a name is or begins with. */
  readonly key: string
  /** All words as they stand, joined by blanks. */
  readonly plainKey: string
  /** Words as they are searched, each once. */
  readonly words: readonly string[]
  /** The beginning of one more word, as it stands; then all of `words` are wanted. Null: any of `words` will do. */
  readonly beginning: string | null
}

/** An entity with the one of its names that answers best, the first of equals. */
export interface NameHit {
  readonly entity: Entity
  readonly name: EntityName
  readonly match: NameMatch
}

/** Which edges between entities and events: as what, in which events (for an event: on which basis), how many each. */
export interface Adjacency {
  readonly parts: readonly ArgumentKind[]
  readonly filter: EventFilter
  readonly limit: number
}

/** An edge of an entity or event that was asked for. */
export interface AdjacentEdge {
  readonly askedId: string
  readonly entityId: string
  readonly eventId: string
  readonly as: ArgumentKind
  readonly basis: Basis
  readonly evidenceCount: number
  /** Of the event. */
  readonly earliest: string | null
  readonly latest: string | null
  /** From 1, among the edges of what was asked for. */
  readonly place: number
  /** How many such edges there are. */
  readonly total: number
}

/** The relations that leave entities. */
export interface RelationsFrom {
  readonly background: readonly BackgroundEdge[]
  readonly represents: readonly Represents[]
}

export interface Counts {
  readonly documents: number
  readonly entities: number
  readonly events: number
  readonly reports: number
}

/** One line of the export: plain scalars, lists and objects; absent values are left out. */
export type ExportLine =
  | { readonly node: { readonly id: string; readonly kind: string; readonly [property: string]: unknown } }
  | {
      readonly edge: {
        readonly type: string
        readonly from: string
        readonly to: string
        readonly [property: string]: unknown
      }
    }

/** The graph: facts and projection, behind one write. Reads by ids answer in the order of the ids, null where there is none. */
export interface GraphStore {
  readonly kind: 'sqlite' | 'neo4j'
  /** Connects and makes what is missing of tables, constraints and indexes. Throws StoreError. */
  open(): Promise<void>
  close(): Promise<void>
  /** Whether it answers and its constraints exist. Never throws. */
  isReady(): Promise<boolean>
  version(): Promise<number>
  counts(): Promise<Counts>
  /** The only write: one transaction, one writer at a time; safe to run twice. */
  change(change: Change, identity: Identity): Promise<ChangeResult>

  entities(ids: readonly string[]): Promise<readonly (Entity | null)[]>
  /** By the count of the order descending, then id. */
  entityPage(filter: EntityFilter, order: EntityOrder, page: PageRequest): Promise<Page<Entity>>
  countEntities(filter: EntityFilter): Promise<number>

  /** Entities with a name that answers, best match first, then by documentCount descending, then id. */
  namePage(
    query: NameQuery,
    types: readonly EntityType[] | undefined,
    page: PageRequest,
  ): Promise<Page<NameHit>>
  countNames(query: NameQuery, types: readonly EntityType[] | undefined): Promise<number>

  events(ids: readonly string[]): Promise<readonly (EventRow | null)[]>
  /** By (sortDate, id), (sortDate descending, id) with undated last in both, or (reportCount descending, id). */
  eventPage(filter: EventFilter, order: EventOrder, page: PageRequest): Promise<Page<EventRow>>
  countEvents(filter: EventFilter): Promise<number>
  /** The event that holds each report today. */
  eventIdsOfReports(reportIds: readonly string[]): Promise<readonly (string | null)[]>

  documents(ids: readonly string[]): Promise<readonly (DocumentFact | null)[]>
  /** By (publishedOn, id), unknown last. */
  documentPage(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentFact>>
  countDocuments(filter: DocumentFilter): Promise<number>

  reports(ids: readonly string[]): Promise<readonly (EventReportFact | null)[]>
  /** Reports of an event or of a document, by report order (publishedOn unknown last, document, trigger start, index); sortKey is one string that sorts so. */
  reportPage(
    of: { readonly eventId: string } | { readonly documentId: string },
    page: PageRequest,
  ): Promise<Page<EventReportFact>>
  countReports(of: { readonly eventId: string } | { readonly documentId: string }): Promise<number>

  /** The NAMES facts behind edges of events: per key, by report order. */
  evidence(keys: readonly EvidenceKey[]): Promise<readonly (readonly EvidenceRow[])[]>
  /** An entity's participations, by (sortDate, event id, role); the filter is on the events. */
  participationPage(entityId: string, filter: EventFilter, page: PageRequest): Promise<Page<ParticipationRow>>
  countParticipations(entityId: string, filter: EventFilter): Promise<number>
  /** By (type, direction, other id, office). */
  relationPage(
    entityId: string,
    filter: { readonly types?: readonly EntityRelation[]; readonly direction?: RelationDirection },
    page: PageRequest,
  ): Promise<Page<RelationRow>>
  countRelations(
    entityId: string,
    filter: { readonly types?: readonly EntityRelation[]; readonly direction?: RelationDirection },
  ): Promise<number>
  /** By (document id, start). */
  mentionPage(entityId: string, page: PageRequest): Promise<Page<MentionRow>>
  countMentions(entityId: string): Promise<number>

  /**
   * The edges of each entity or event between both kinds, at most `limit` each: an entity's by the reports of its events
   * descending, event, part; an event's by evidence descending, entity, part. By (asked id, place).
   */
  adjacent(
    side: 'ENTITY' | 'EVENT',
    ids: readonly string[],
    adjacency: Adjacency,
  ): Promise<readonly AdjacentEdge[]>
  /** The most reported events, by (reportCount descending, id). */
  eventIds(filter: EventFilter, limit: number): Promise<readonly string[]>
  /** The relations that leave the entities, in no promised order. */
  relationsFrom(entityIds: readonly string[]): Promise<RelationsFrom>
  /** Ids of who represents at least one of the entities, each once, by id, at most `limit`. */
  representativesOf(entityIds: readonly string[], limit: number): Promise<readonly string[]>

  /** Everything but clock readings and the version: all nodes by id, then all edges by (type, from, to). In batches. */
  scan(): AsyncIterable<ExportLine>
  /** What the work makes of reads that all see one graph, as far as the database can (SQLite: wholly). */
  snapshot<Row>(work: (reads: SnapshotReads) => AsyncGenerator<Row>): AsyncGenerator<Row>
  /** All facts of the given documents, as they were added. */
  factsOf(documentIds: readonly string[]): Promise<readonly (DocumentFacts | null)[]>
  /** All judgements whose two ends are in the graph, by (a, b). */
  judgements(): Promise<readonly Judgement[]>
}
