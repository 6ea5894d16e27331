import type { EventFilter } from '../graph/event-filter.ts'
import type {
  DocumentFact,
  DocumentFacts,
  EventReportFact,
  Judgement,
  MentionFact,
  RelationReportFact,
  WithinFact,
} from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import type {
  BackgroundEdge,
  Entity,
  Event,
  EventLink,
  Participation,
  Represents,
} from '../graph/projection.ts'
import type { EntityType } from '../vocabulary.ts'
import type {
  Adjacency,
  AdjacentEdge,
  Change,
  Counts,
  DocumentFilter,
  EntityFilter,
  EntityOrder,
  EventOrder,
  EvidenceKey,
  MentionRow,
  NameQuery,
  PageRequest,
} from './graph-store.ts'

/** What is left of an entity's facts and edges. */
export interface EntityUse {
  readonly entityId: string
  /** Documents that mention it. */
  readonly documents: number
  /** Distinct events with a participation, place or about edge to it. */
  readonly events: number
  /** Whether some mention, argument or relation report names it. */
  readonly named: boolean
}

/** One way documents write an entity, with the number of documents that do. */
export interface Spelling {
  readonly entityId: string
  readonly type: EntityType
  readonly name: string
  readonly language: string
  readonly key: string
  readonly documents: number
}

/** Who is said to speak for whom in which office; the key of a `Represents` edge. */
export type Tie = Pick<Represents, 'entityId' | 'targetId' | 'office'>

/** The kinds of node the export lists, each with ids of its own prefix. */
export type NodeKind = 'Document' | 'Entity' | 'Event' | 'EventReport' | 'RelationReport'

export type JudgementChange = NonNullable<Change['judge']>[number]

/** Where a row stands in a page: its sort key and id. */
export type Position = NonNullable<PageRequest['after']>

/** Where a name stands among the answers: rank of its match, place among the entity's names, and a sort key of rank and documents. */
export interface NamePosition {
  readonly sortKey: number
  readonly id: string
  readonly rank: number
  readonly place: number
}

/** What a report is a report of. */
export type ReportOwner = { readonly eventId: string } | { readonly documentId: string }

/** A participation with both its ends and the sort date of its event. */
export interface PlacedParticipation extends Participation {
  readonly eventId: string
  readonly sortDate: string
}

/** Where a participation stands among those of its entity. */
export interface ParticipationPosition {
  readonly sortDate: string
  readonly eventId: string
  readonly role: string
}

/** A report behind one of the edges asked for; `edge` is that edge's place among them. */
export interface EdgeEvidence {
  readonly edge: number
  readonly report: EventReportFact
}

/** Small reads over ids. Each answers with what is there, every row once, in no promised order. */
export interface StoreReads {
  version(): Promise<number>
  /** Which of the ids are documents that are there. */
  documentIdsAmong(ids: readonly string[]): Promise<readonly string[]>
  documents(ids: readonly string[]): Promise<readonly DocumentFact[]>
  mentionsOf(documentIds: readonly string[]): Promise<readonly MentionFact[]>
  reports(ids: readonly string[]): Promise<readonly EventReportFact[]>
  reportsOf(documentIds: readonly string[]): Promise<readonly EventReportFact[]>
  /** Reports filed under at least one of the keys. */
  reportsWithKeys(keys: readonly string[]): Promise<readonly EventReportFact[]>
  /** Facts with either end among the reports. */
  withinOf(reportIds: readonly string[]): Promise<readonly WithinFact[]>
  relationReports(ids: readonly string[]): Promise<readonly RelationReportFact[]>
  relationReportsOf(documentIds: readonly string[]): Promise<readonly RelationReportFact[]>
  relationReportsOn(ties: readonly Tie[]): Promise<readonly RelationReportFact[]>
  /** Judgements with either end among the reports, sleeping ones too. */
  judgementsOf(reportIds: readonly string[]): Promise<readonly Judgement[]>
  events(ids: readonly string[]): Promise<readonly Event[]>
  eventIdsOf(reportIds: readonly string[]): Promise<readonly { reportId: string; eventId: string }[]>
  /** Links with either end among the events. */
  linksOf(eventIds: readonly string[]): Promise<readonly EventLink[]>
  entities(ids: readonly string[]): Promise<readonly Entity[]>
  entityUses(ids: readonly string[]): Promise<readonly EntityUse[]>
  spellingsOf(entityIds: readonly string[]): Promise<readonly Spelling[]>
  participationsFrom(entityIds: readonly string[]): Promise<readonly PlacedParticipation[]>
  backgroundFrom(entityIds: readonly string[]): Promise<readonly BackgroundEdge[]>
  representsFrom(entityIds: readonly string[]): Promise<readonly Represents[]>
  /** The next ids of a kind in code-unit order. */
  idsAfter(kind: NodeKind, after: string, limit: number): Promise<readonly string[]>
}

/** Reads over filters. Those with a page answer in the order `GraphStore` gives, at most `limit` rows. */
export interface StoreSearches {
  counts(): Promise<Counts>
  entityPositions(filter: EntityFilter, order: EntityOrder, page: PageRequest): Promise<readonly Position[]>
  countEntities(filter: EntityFilter): Promise<number>
  /** Entities by the best match among their names; see `name-rank.ts` for the sort key. */
  namePositions(
    query: NameQuery,
    types: readonly EntityType[] | undefined,
    page: PageRequest,
  ): Promise<readonly NamePosition[]>
  countNames(query: NameQuery, types: readonly EntityType[] | undefined): Promise<number>
  eventPositions(filter: EventFilter, order: EventOrder, page: PageRequest): Promise<readonly Position[]>
  countEvents(filter: EventFilter): Promise<number>
  documentPositions(filter: DocumentFilter, page: PageRequest): Promise<readonly Position[]>
  countDocuments(filter: DocumentFilter): Promise<number>
  reportPositions(owner: ReportOwner, page: PageRequest): Promise<readonly Position[]>
  countReports(owner: ReportOwner): Promise<number>
  /** The reports behind each of the edges, in no promised order. */
  evidence(edges: readonly EvidenceKey[]): Promise<readonly EdgeEvidence[]>
  participations(
    entityId: string,
    filter: EventFilter,
    limit: number,
    after: ParticipationPosition | undefined,
  ): Promise<readonly PlacedParticipation[]>
  countParticipations(entityId: string, filter: EventFilter): Promise<number>
  adjacent(
    side: 'ENTITY' | 'EVENT',
    ids: readonly string[],
    adjacency: Adjacency,
  ): Promise<readonly AdjacentEdge[]>
  mentions(entityId: string, page: PageRequest): Promise<readonly MentionRow[]>
  countMentions(entityId: string): Promise<number>
  /** Background edges with the entity as either end. */
  backgroundAround(entityId: string): Promise<readonly BackgroundEdge[]>
  /** Ties with the entity as either end. */
  tiesAround(entityId: string): Promise<readonly Tie[]>
  /** Who represents one of the entities, by id. */
  representativesOf(entityIds: readonly string[], limit: number): Promise<readonly string[]>
  /** Judgements whose two ends are in the graph, in no promised order. */
  wakingJudgements(): Promise<readonly Judgement[]>
}

/** By what documents and reports are found again. */
export type Indexing = Pick<Identity, 'keysOf' | 'wordsOf'>

/** One locked transaction: the reads, and the writes the shared `applyChange` is made of. */
export interface StoreTransaction extends StoreReads {
  /** Deletes all facts of the documents. */
  removeDocuments(ids: readonly string[]): Promise<void>
  addDocuments(documents: readonly DocumentFacts[], indexing: Indexing): Promise<void>
  writeJudgements(judgements: readonly JudgementChange[]): Promise<void>
  /** Deletes events with all their edges. */
  removeEvents(ids: readonly string[]): Promise<void>
  /** Writes events whole, over what was there under the same id; links between events stay. */
  writeEvents(events: readonly Event[]): Promise<void>
  removeLinks(links: readonly EventLink[]): Promise<void>
  writeLinks(links: readonly EventLink[]): Promise<void>
  /** Deletes entities with all their edges. */
  removeEntities(ids: readonly string[]): Promise<void>
  /** Writes entities with their names, over what was there under the same id. */
  writeEntities(entities: readonly Entity[]): Promise<void>
  removeBackground(edges: readonly BackgroundEdge[]): Promise<void>
  writeBackground(edges: readonly BackgroundEdge[]): Promise<void>
  removeRepresents(ties: readonly Tie[]): Promise<void>
  writeRepresents(edges: readonly Represents[]): Promise<void>
  /** The version after it was raised by one. */
  raiseVersion(): Promise<number>
}
