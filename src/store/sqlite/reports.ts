import type { ArgumentFact, EventReportFact, WithinFact } from '../../graph/facts.ts'
import { reportSortKey } from '../../graph/report-order.ts'
import type { PageRequest } from '../graph-store.ts'
import { reportWords } from '../searched-text.ts'
import type { Indexing, Position, ReportOwner } from '../store-transaction.ts'
import type { BodyRow } from './parse-body.ts'
import { listOf, type Sql, sql } from './sql.ts'

/** Reports by id. */
export const reportsById = (ids: readonly string[]) => sql<BodyRow>`
  SELECT body FROM report WHERE id IN ${listOf(ids)}`

/** Reports of the documents. */
export const reportsOfDocuments = (documentIds: readonly string[]) => sql<BodyRow>`
  SELECT body FROM report WHERE document_id IN ${listOf(documentIds)}`

/** Reports filed under at least one of the keys. */
export const reportsWithKeys = (keys: readonly string[]) => sql<BodyRow>`
  SELECT body FROM report
  WHERE id IN (SELECT report_id FROM report_key WHERE key IN ${listOf(keys)})`

/** Positions of the reports of an event or a document, by report order. */
export const reportPositions = (owner: ReportOwner, page: PageRequest) => sql<Position>`
  SELECT sort_key AS sortKey, id FROM report
  WHERE ${ownedBy(owner)}
    AND ${page.after ? sql`(sort_key, id) > (${page.after.sortKey}, ${page.after.id})` : sql`TRUE`}
  ORDER BY sort_key, id LIMIT ${page.limit}`

/** How many reports an event or a document has. */
export const reportCount = (owner: ReportOwner) => sql<{ count: number }>`
  SELECT count(*) AS count FROM report WHERE ${ownedBy(owner)}`

/** Writes one report. */
export const insertReport = (report: EventReportFact) => sql`
  INSERT INTO report (id, document_id, sort_key, body)
  VALUES (${report.id}, ${report.documentId}, ${reportSortKey(report)}, ${JSON.stringify(report)})`

/** Writes the words of one report. */
export const insertReportText = (report: EventReportFact, indexing: Indexing) => sql`
  INSERT INTO report_text (report_id, words) VALUES (${report.id}, ${reportWords(report, indexing)})`

/** Files a report under a key of identity. */
export const insertReportKey = (reportId: string, key: string) => sql`
  INSERT OR IGNORE INTO report_key (key, report_id) VALUES (${key}, ${reportId})`

/** Writes which entity a report names as what. */
export const insertNames = (reportId: string, argument: ArgumentFact) => sql`
  INSERT INTO names (report_id, part, entity_id) VALUES (${reportId}, ${argument.as}, ${argument.entityId})`

/** Facts between reports with either end among those given. */
export const withinOf = (reportIds: readonly string[]) => sql<WithinFact>`
  SELECT document_id AS documentId, from_id AS fromId, to_id AS toId, relation, ordinal FROM within
  WHERE from_id IN ${listOf(reportIds)}
  UNION
  SELECT document_id, from_id, to_id, relation, ordinal FROM within WHERE to_id IN ${listOf(reportIds)}`

/** Writes that one report lies within another. */
export const insertWithin = (fact: WithinFact) => sql`
  INSERT INTO within (from_id, to_id, relation, document_id, ordinal)
  VALUES (${fact.fromId}, ${fact.toId}, ${fact.relation}, ${fact.documentId}, ${fact.ordinal})`

function ownedBy(owner: ReportOwner): Sql {
  return 'eventId' in owner
    ? sql`id IN (SELECT report_id FROM event_report WHERE event_id = ${owner.eventId})`
    : sql`document_id = ${owner.documentId}`
}
