import type { DocumentFact, EventReportFact, RelationReportFact } from '../../graph/facts.ts'
import type { Entity, Event } from '../../graph/projection.ts'
import type { StoreReads, StoreSearches } from '../store-transaction.ts'
import { adjacentEdges } from './adjacent.ts'
import type { Connection } from './connection.ts'
import * as documents from './documents.ts'
import * as entities from './entities.ts'
import * as entityEdges from './entity-edges.ts'
import * as eventLinks from './event-links.ts'
import * as eventPage from './event-page.ts'
import * as events from './events.ts'
import { evidence } from './evidence.ts'
import * as graph from './graph.ts'
import * as judgements from './judgements.ts'
import * as mentions from './mentions.ts'
import * as names from './names.ts'
import { type BodyRow, parseBody } from './parse-body.ts'
import * as participations from './participations.ts'
import * as relationReports from './relation-reports.ts'
import * as reports from './reports.ts'
import type { Sql } from './sql.ts'

/** The reads over one connection. */
export function createSqliteReads(connection: Connection): StoreReads & StoreSearches {
  const all = async <Row>(statement: Sql<Row>) => connection.all(statement)
  const bodies = async <Fact>(statement: Sql<BodyRow>) =>
    connection.all(statement).map(row => parseBody<Fact>(row))
  const ids = async (statement: Sql<{ id: string }>) => connection.all(statement).map(row => row.id)
  const count = async (statement: Sql<{ count: number }>) => only(connection.all(statement)).count
  return {
    version: async () => only(connection.all(graph.graphVersion())).version,
    counts: async () => only(connection.all(graph.graphCounts())),
    idsAfter: (kind, after, limit) => ids(graph.idsAfter(kind, after, limit)),

    documentIdsAmong: among => ids(documents.documentIdsAmong(among)),
    documents: given => bodies<DocumentFact>(documents.documentsById(given)),
    documentPositions: (filter, page) => all(documents.documentPositions(filter, page)),
    countDocuments: filter => count(documents.documentCount(filter)),

    mentionsOf: async given => connection.all(mentions.mentionsOfDocuments(given)).map(mentions.toMention),
    mentions: (entityId, page) => all(mentions.mentionPage(entityId, page)),
    countMentions: entityId => count(mentions.mentionCount(entityId)),
    spellingsOf: given => all(mentions.spellings(given)),

    reports: given => bodies<EventReportFact>(reports.reportsById(given)),
    reportsOf: given => bodies<EventReportFact>(reports.reportsOfDocuments(given)),
    reportsWithKeys: keys => bodies<EventReportFact>(reports.reportsWithKeys(keys)),
    reportPositions: (owner, page) => all(reports.reportPositions(owner, page)),
    countReports: owner => count(reports.reportCount(owner)),
    withinOf: given => all(reports.withinOf(given)),
    evidence: async edges =>
      connection
        .all(evidence(edges))
        .map(row => ({ edge: row.edge, report: parseBody<EventReportFact>(row) })),

    relationReports: given => bodies<RelationReportFact>(relationReports.relationReportsById(given)),
    relationReportsOf: given => bodies<RelationReportFact>(relationReports.relationReportsOfDocuments(given)),
    relationReportsOn: ties => bodies<RelationReportFact>(relationReports.relationReportsOn(ties)),

    judgementsOf: given => all(judgements.judgementsOf(given)),
    wakingJudgements: () => all(judgements.wakingJudgements()),

    events: given => bodies<Event>(events.eventsById(given)),
    eventIdsOf: given => all(events.eventIdsOfReports(given)),
    eventPositions: (filter, order, page) => all(eventPage.eventPositions(filter, order, page)),
    countEvents: filter => count(eventPage.eventCount(filter)),
    linksOf: given => all(eventLinks.linksOf(given)),

    participationsFrom: given => all(participations.participationsFrom(given)),
    participations: (entityId, filter, limit, after) =>
      all(participations.participationPage(entityId, filter, limit, after)),
    countParticipations: (entityId, filter) => count(participations.participationCount(entityId, filter)),

    entities: given => bodies<Entity>(entities.entitiesById(given)),
    entityUses: async given =>
      connection.all(entities.entityUses(given)).map(row => ({ ...row, named: row.named === 1 })),
    entityPositions: (filter, order, page) => all(entities.entityPositions(filter, order, page)),
    countEntities: filter => count(entities.entityCount(filter)),
    adjacent: (side, given, adjacency) => all(adjacentEdges(side, given, adjacency)),
    namePositions: (query, types, page) => all(names.namePositions(query, types, page)),
    countNames: (query, types) => count(names.nameCount(query, types)),
    backgroundFrom: given => all(entityEdges.backgroundFrom(given)),
    backgroundAround: entityId => all(entityEdges.backgroundAround(entityId)),
    representsFrom: given => all(entityEdges.representsFrom(given)),
    representativesOf: (given, limit) => ids(entityEdges.representativesOf(given, limit)),
    tiesAround: entityId => all(entityEdges.tiesAround(entityId)),
  }
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('A statement that always answers with one row answered with none')
  return row
}
