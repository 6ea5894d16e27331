import { type Cypher, cypher } from './cypher.ts'

/** One id, one node. */
export const CONSTRAINTS: Readonly<Record<string, Cypher>> = {
  graph_id: cypher`CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE`,
  document_id: cypher`CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE`,
  entity_id: cypher`CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE`,
  event_id: cypher`CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE`,
  event_report_id: cypher`CREATE CONSTRAINT event_report_id IF NOT EXISTS FOR (report:EventReport) REQUIRE report.id IS UNIQUE`,
  relation_report_id: cypher`CREATE CONSTRAINT relation_report_id IF NOT EXISTS FOR (report:RelationReport) REQUIRE report.id IS UNIQUE`,
  judgement_id: cypher`CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE`,
  name_word_word: cypher`CREATE CONSTRAINT name_word_word IF NOT EXISTS FOR (word:NameWord) REQUIRE word.word IS UNIQUE`,
  report_key_key: cypher`CREATE CONSTRAINT report_key_key IF NOT EXISTS FOR (key:ReportKey) REQUIRE key.key IS UNIQUE`,
}

/** What is searched, sorted or joined by; a composite index serves only where every property has a predicate. */
export const INDEXES: readonly Cypher[] = [
  cypher`CREATE INDEX document_by_date IF NOT EXISTS FOR (document:Document) ON (document.sortDate, document.id)`,
  cypher`CREATE INDEX report_by_document IF NOT EXISTS FOR (report:EventReport) ON (report.documentId)`,
  cypher`CREATE INDEX relation_report_by_document IF NOT EXISTS FOR (report:RelationReport) ON (report.documentId)`,
  cypher`CREATE INDEX relation_report_by_tie IF NOT EXISTS FOR (report:RelationReport) ON (report.entityId, report.targetId, report.office)`,
  cypher`CREATE INDEX judgement_by_a IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.a)`,
  cypher`CREATE INDEX judgement_by_b IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.b)`,
  cypher`CREATE INDEX event_by_date IF NOT EXISTS FOR (event:Event) ON (event.sortDate, event.id)`,
  cypher`CREATE INDEX event_by_latest_first_date IF NOT EXISTS FOR (event:Event) ON (event.latestFirstDate)`,
  cypher`CREATE INDEX event_by_reports IF NOT EXISTS FOR (event:Event) ON (event.reportCount)`,
  cypher`CREATE INDEX entity_by_documents IF NOT EXISTS FOR (entity:Entity) ON (entity.documentCount)`,
  cypher`CREATE INDEX entity_by_events IF NOT EXISTS FOR (entity:Entity) ON (entity.eventCount)`,
  cypher`CREATE INDEX entity_by_country IF NOT EXISTS FOR (entity:Entity) ON (entity.isoCode)`,
  cypher`CREATE INDEX name_by_key IF NOT EXISTS FOR (name:Name) ON (name.key)`,
  cypher`CREATE INDEX name_by_search_key IF NOT EXISTS FOR (name:Name) ON (name.searchKey)`,
  cypher`CREATE INDEX name_by_plain_key IF NOT EXISTS FOR (name:Name) ON (name.plainKey)`,
  cypher`CREATE INDEX participation_by_entity IF NOT EXISTS FOR ()-[edge:PARTICIPATED_IN]-() ON (edge.entityId, edge.sortDate, edge.eventId)`,
  cypher`CREATE INDEX mention_by_entity IF NOT EXISTS FOR ()-[edge:MENTIONS]-() ON (edge.entityId, edge.documentId)`,
]

/** The one node whose write lock makes writers take turns, and which keeps the version. */
export const createGraphNode = () => cypher`
  MERGE (graph:Graph {id: 'graph'}) ON CREATE SET graph.version = 0`

/** Which of the constraints there are. */
export const constraintsAmong = (names: readonly string[]) => cypher<{ name: string }>`
  SHOW CONSTRAINTS YIELD name WHERE name IN ${names} RETURN name`
