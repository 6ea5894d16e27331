import type { ManagedTransaction } from 'neo4j-driver'
import type { EventFilter } from '../../graph/event-filter.ts'
import type { StoreReads, StoreSearches } from '../store-transaction.ts'
import { adjacentEdges } from './adjacent.ts'
import type { Cypher } from './cypher.ts'
import * as documents from './documents.ts'
import * as entities from './entities.ts'
import * as entityEdges from './entity-edges.ts'
import * as eventLinks from './event-links.ts'
import * as eventPage from './event-page.ts'
import * as events from './events.ts'
import { evidence } from './evidence.ts'
import { findRarest } from './find-rarest.ts'
import * as graph from './graph.ts'
import * as judgements from './judgements.ts'
import * as mentions from './mentions.ts'
import * as names from './names.ts'
import * as participations from './participations.ts'
import * as relationReports from './relation-reports.ts'
import * as reports from './reports.ts'
import { runCypher } from './run-cypher.ts'

/** The reads inside one transaction. */
export function createNeo4jReads(transaction: ManagedTransaction): StoreReads & StoreSearches {
  const all = <Row>(statement: Cypher<Row>) => runCypher(transaction, statement)
  const mapped = async <Row, Fact>(statement: Cypher<Row>, toFact: (row: Row) => Fact) =>
    (await all(statement)).map(toFact)
  const one = async <Row>(statement: Cypher<Row>) => only(await all(statement))
  const ids = (statement: Cypher<{ id: string }>) => mapped(statement, row => row.id)
  const count = async (statement: Cypher<{ count: number }>) => (await one(statement)).count
  const firstOf = (filter: EventFilter) => findRarest(filter, groups => all(eventPage.groupSizes(groups)))
  return {
    version: async () => (await one(graph.graphVersion())).version,
    counts: () => one(graph.graphCounts()),
    idsAfter: (kind, after, limit) => ids(graph.idsAfter(kind, after, limit)),

    documentIdsAmong: unlessEmpty(among => ids(documents.documentIdsAmong(among))),
    documents: unlessEmpty(given => mapped(documents.documentsById(given), documents.toDocument)),
    documentPositions: (filter, page) => all(documents.documentPositions(filter, page)),
    countDocuments: filter => count(documents.documentCount(filter)),

    mentionsOf: unlessEmpty(given => mapped(mentions.mentionsOfDocuments(given), mentions.toMention)),
    mentions: async (entityId, page) =>
      mentions.toMentionRows(await all(mentions.mentionPage(entityId, page)), page),
    countMentions: entityId => count(mentions.mentionCount(entityId)),
    spellingsOf: unlessEmpty(given => all(mentions.spellings(given))),

    reports: unlessEmpty(given => mapped(reports.reportsById(given), reports.toReport)),
    reportsOf: unlessEmpty(given => mapped(reports.reportsOfDocuments(given), reports.toReport)),
    reportsWithKeys: unlessEmpty(keys => mapped(reports.reportsWithKeys(keys), reports.toReport)),
    reportPositions: (owner, page) => all(reports.reportPositions(owner, page)),
    countReports: owner => count(reports.reportCount(owner)),
    withinOf: unlessEmpty(given => all(reports.withinOf(given))),
    evidence: unlessEmpty(edges =>
      mapped(evidence(edges), row => ({ edge: row.edge, report: reports.toReport(row) })),
    ),

    relationReports: unlessEmpty(given =>
      mapped(relationReports.relationReportsById(given), row => row.report),
    ),
    relationReportsOf: unlessEmpty(given =>
      mapped(relationReports.relationReportsOfDocuments(given), row => row.report),
    ),
    relationReportsOn: unlessEmpty(ties =>
      mapped(relationReports.relationReportsOn(ties), row => row.report),
    ),

    judgementsOf: unlessEmpty(given => all(judgements.judgementsOf(given))),
    wakingJudgements: () => all(judgements.wakingJudgements()),

    events: unlessEmpty(given => mapped(events.eventsById(given), events.toEvent)),
    eventIdsOf: unlessEmpty(given => all(events.eventIdsOfReports(given))),
    eventPositions: async (filter, order, page) =>
      all(eventPage.eventPositions(filter, await firstOf(filter), order, page)),
    countEvents: async filter => count(eventPage.eventCount(filter, await firstOf(filter))),
    linksOf: unlessEmpty(given => all(eventLinks.linksOf(given))),

    participationsFrom: unlessEmpty(given => all(participations.participationsFrom(given))),
    participations: (entityId, filter, limit, after) =>
      all(participations.participationPage(entityId, filter, limit, after)),
    countParticipations: (entityId, filter) => count(participations.participationCount(entityId, filter)),

    entities: unlessEmpty(given => mapped(entities.entitiesById(given), entities.toEntity)),
    entityUses: unlessEmpty(given => all(entities.entityUses(given))),
    entityPositions: (filter, order, page) => all(entities.entityPositions(filter, order, page)),
    countEntities: filter => count(entities.entityCount(filter)),
    adjacent: async (side, given, adjacency) =>
      given.length === 0 ? [] : all(adjacentEdges(side, given, adjacency)),
    namePositions: (query, types, page) => all(names.namePositions(query, types, page)),
    countNames: (query, types) => count(names.nameCount(query, types)),
    backgroundFrom: unlessEmpty(given => all(entityEdges.backgroundFrom(given))),
    backgroundAround: entityId => all(entityEdges.backgroundAround(entityId)),
    representsFrom: unlessEmpty(given => all(entityEdges.representsFrom(given))),
    representativesOf: async (given, limit) =>
      given.length === 0 ? [] : ids(entityEdges.representativesOf(given, limit)),
    tiesAround: entityId => all(entityEdges.tiesAround(entityId)),
  }
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('A statement that always answers with one row answered with none')
  return row
}

/** A read over a list that does not ask the database about nothing. */
function unlessEmpty<Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
): (keys: readonly Key[]) => Promise<readonly Row[]> {
  return async keys => (keys.length === 0 ? [] : read(keys))
}
