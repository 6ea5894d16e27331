import type { RelationReportFact } from '../../graph/facts.ts'
import type { Tie } from '../store-transaction.ts'
import type { BodyRow } from './parse-body.ts'
import { listOf, sql } from './sql.ts'

/** Relation reports by id. */
export const relationReportsById = (ids: readonly string[]) => sql<BodyRow>`
  SELECT body FROM relation_report WHERE id IN ${listOf(ids)}`

/** Relation reports of the documents. */
export const relationReportsOfDocuments = (documentIds: readonly string[]) => sql<BodyRow>`
  SELECT body FROM relation_report WHERE document_id IN ${listOf(documentIds)}`

/** Relation reports that tell of one of the ties. */
export const relationReportsOn = (ties: readonly Tie[]) => sql<BodyRow>`
  SELECT relation_report.body AS body
  FROM json_each(${JSON.stringify(ties)}) AS tie
  CROSS JOIN relation_report ON relation_report.entity_id = tie.value ->> 'entityId'
    AND relation_report.target_id = tie.value ->> 'targetId' AND relation_report.office = tie.value ->> 'office'`

/** Writes one relation report. */
export const insertRelationReport = (report: RelationReportFact) => sql`
  INSERT INTO relation_report (id, document_id, entity_id, target_id, office, body)
  VALUES (${report.id}, ${report.documentId}, ${report.entityId}, ${report.targetId}, ${report.office},
    ${JSON.stringify(report)})`
