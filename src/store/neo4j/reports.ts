import { compareText } from '../../graph/compare-text.ts'
import type { ArgumentFact, EventReportFact, WithinFact } from '../../graph/facts.ts'
import { reportSortKey } from '../../graph/report-order.ts'
import type { PageRequest } from '../graph-store.ts'
import { reportWords } from '../searched-text.ts'
import type { Indexing, Position, ReportOwner } from '../store-transaction.ts'
import { type Cypher, cypher } from './cypher.ts'
import { type DateProperties, toDate, toDateProperties } from './date-properties.ts'

/** A report as its node and its NAMES edges keep it. */
export interface ReportColumns {
  readonly report: Omit<EventReportFact, 'date' | 'topics' | 'trigger' | 'sentence' | 'arguments'> &
    DateProperties & {
      readonly topics: string
      readonly triggerStart: number
      readonly triggerEnd: number
      readonly triggerText: string
      readonly sentenceStart: number
      readonly sentenceEnd: number
      readonly sentenceText: string
    }
  readonly names: readonly ArgumentFact[]
}

/** The columns of `ReportColumns` for a node `report`. */
export const REPORT_COLUMNS = cypher`
  report {.id, .documentId, .publishedOn, .kind, .ploverType, .status, .earliest, .latest, .granularity, .edtf,
    .dateBasis, .dateText, .ordinal, .claimedCount, .theme, .topics, .triggerStart, .triggerEnd, .triggerText,
    .index, .sentenceStart, .sentenceEnd, .sentenceText, .head, .sentenceKey, .sentenceWords,
    .triggerOffset} AS report,
  [(report)-[name:NAMES]->(entity:Entity) | {entityId: entity.id, as: name.as, basis: name.basis,
    start: name.start, end: name.end, rule: name.rule}] AS names`

/** Reports by id. */
export const reportsById = (ids: readonly string[]) => cypher<ReportColumns>`
  MATCH (report:EventReport) WHERE report.id IN ${ids}
  RETURN ${REPORT_COLUMNS}`

/** Reports of the documents. */
export const reportsOfDocuments = (documentIds: readonly string[]) => cypher<ReportColumns>`
  MATCH (report:EventReport) WHERE report.documentId IN ${documentIds}
  RETURN ${REPORT_COLUMNS}`

/** Reports filed under at least one of the keys. */
export const reportsWithKeys = (keys: readonly string[]) => cypher<ReportColumns>`
  MATCH (key:ReportKey)<-[:HAS_KEY]-(report:EventReport) WHERE key.key IN ${keys}
  WITH DISTINCT report
  RETURN ${REPORT_COLUMNS}`

/** The fact of a row. */
export function toReport({ report, names }: ReportColumns): EventReportFact {
  const { earliest, latest, granularity, edtf, dateBasis, dateText, ...rest } = report
  const { triggerStart, triggerEnd, triggerText, sentenceStart, sentenceEnd, sentenceText, ...own } = rest
  return {
    ...own,
    date: toDate({ earliest, latest, granularity, edtf, dateBasis, dateText }),
    topics: JSON.parse(own.topics),
    trigger: { start: triggerStart, end: triggerEnd, text: triggerText },
    sentence: { start: sentenceStart, end: sentenceEnd, text: sentenceText },
    arguments: names.toSorted((a, b) => compareText(`${a.as} ${a.entityId}`, `${b.as} ${b.entityId}`)),
  }
}

/** Positions of the reports of an event or a document, by report order. */
export const reportPositions = (owner: ReportOwner, page: PageRequest) => cypher<Position>`
  MATCH ${ownedBy(owner)}
  ${
    page.after
      ? cypher`WHERE report.sortKey > ${page.after.sortKey}
        OR (report.sortKey = ${page.after.sortKey} AND report.id > ${page.after.id})`
      : cypher``
  }
  RETURN report.sortKey AS sortKey, report.id AS id ORDER BY sortKey, id LIMIT ${page.limit}`

/** How many reports an event or a document has. */
export const reportCount = (owner: ReportOwner) => cypher<{ count: number }>`
  MATCH ${ownedBy(owner)} RETURN count(report) AS count`

/** Writes reports without what they name. */
export const createReports = (reports: readonly EventReportFact[], indexing: Indexing) => cypher`
  UNWIND ${reports.map(report => ({ ...toProperties(report), searchWords: reportWords(report, indexing) }))} AS row
  CREATE (report:EventReport) SET report = row`

/** Files reports under keys of identity; internal, no part of the graph a reader sees. */
export const createReportKeys = (
  rows: readonly { readonly reportId: string; readonly key: string }[],
) => cypher`
  UNWIND ${rows} AS row
  MATCH (report:EventReport {id: row.reportId})
  MERGE (key:ReportKey {key: row.key})
  CREATE (report)-[:HAS_KEY]->(key)`

/** Writes which entities reports name as what. */
export const createNames = (reports: readonly EventReportFact[]) => cypher`
  UNWIND ${reports.flatMap(report =>
    report.arguments.map(({ entityId, ...own }) => ({ reportId: report.id, entityId, properties: own })),
  )} AS row
  MATCH (report:EventReport {id: row.reportId})
  MATCH (entity:Entity {id: row.entityId})
  CREATE (report)-[name:NAMES]->(entity) SET name = row.properties`

/** The keys under which the reports of documents are filed. */
export const keysOfDocuments = (documentIds: readonly string[]) => cypher<{ key: string }>`
  MATCH (report:EventReport)-[:HAS_KEY]->(key:ReportKey) WHERE report.documentId IN ${documentIds}
  RETURN DISTINCT key.key AS key`

/** Deletes the reports of documents with all their edges. */
export const deleteReportsOfDocuments = (documentIds: readonly string[]) => cypher`
  MATCH (report:EventReport) WHERE report.documentId IN ${documentIds}
  DETACH DELETE report`

/** Deletes those of the keys under which nothing is filed any more. */
export const deleteUnusedKeys = (keys: readonly string[]) => cypher`
  MATCH (key:ReportKey) WHERE key.key IN ${keys} AND NOT EXISTS { (key)<-[:HAS_KEY]-() }
  DELETE key`

/** Facts between reports with either end among those given. */
export const withinOf = (reportIds: readonly string[]) => cypher<WithinFact>`
  MATCH (report:EventReport)-[within:WITHIN]-(:EventReport) WHERE report.id IN ${reportIds}
  WITH DISTINCT within
  RETURN within.documentId AS documentId, startNode(within).id AS fromId, endNode(within).id AS toId,
    within.relation AS relation, within.ordinal AS ordinal`

/** Writes that reports lie within others. */
export const createWithin = (facts: readonly WithinFact[]) => cypher`
  UNWIND ${facts.map(({ fromId, toId, ...own }) => ({ fromId, toId, properties: own }))} AS row
  MATCH (part:EventReport {id: row.fromId})
  MATCH (whole:EventReport {id: row.toId})
  CREATE (part)-[within:WITHIN]->(whole) SET within = row.properties`

function ownedBy(owner: ReportOwner): Cypher {
  return 'eventId' in owner
    ? cypher`(report:EventReport)-[:REPORTS]->(:Event {id: ${owner.eventId}})`
    : cypher`(report:EventReport {documentId: ${owner.documentId}})`
}

function toProperties({ date, topics, trigger, sentence, arguments: _names, ...own }: EventReportFact) {
  return {
    ...own,
    ...toDateProperties(date),
    topics: JSON.stringify(topics),
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    triggerText: trigger.text,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    sentenceText: sentence.text,
    sortKey: reportSortKey({ ...own, date, topics, trigger, sentence, arguments: [] }),
  }
}
