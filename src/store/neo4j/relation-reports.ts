import type { RelationReportFact } from '../../graph/facts.ts'
import type { Tie } from '../store-transaction.ts'
import { cypher } from './cypher.ts'

interface RelationReportColumns {
  readonly report: RelationReportFact
}

const COLUMNS = cypher`report {.id, .documentId, .publishedOn, .type, .entityId, .targetId, .office, .rule,
  .start, .end} AS report`

/** Relation reports by id. */
export const relationReportsById = (ids: readonly string[]) => cypher<RelationReportColumns>`
  MATCH (report:RelationReport) WHERE report.id IN ${ids}
  RETURN ${COLUMNS}`

/** Relation reports of the documents. */
export const relationReportsOfDocuments = (documentIds: readonly string[]) => cypher<RelationReportColumns>`
  MATCH (report:RelationReport) WHERE report.documentId IN ${documentIds}
  RETURN ${COLUMNS}`

/** Relation reports that tell of one of the ties. */
export const relationReportsOn = (ties: readonly Tie[]) => cypher<RelationReportColumns>`
  UNWIND ${ties.map(({ entityId, targetId, office }) => ({ entityId, targetId, office }))} AS tie
  MATCH (report:RelationReport {entityId: tie.entityId, targetId: tie.targetId, office: tie.office})
  RETURN ${COLUMNS}`

/** Writes relation reports and the edges to their two entities. */
export const createRelationReports = (reports: readonly RelationReportFact[]) => cypher`
  UNWIND ${reports.map(report => ({ ...report }))} AS row
  MATCH (entity:Entity {id: row.entityId})
  MATCH (target:Entity {id: row.targetId})
  CREATE (report:RelationReport) SET report = row
  CREATE (report)-[:REPRESENTATIVE]->(entity)
  CREATE (report)-[:REPRESENTED]->(target)`

/** Deletes the relation reports of documents with their edges. */
export const deleteRelationReportsOfDocuments = (documentIds: readonly string[]) => cypher`
  MATCH (report:RelationReport) WHERE report.documentId IN ${documentIds}
  DETACH DELETE report`
