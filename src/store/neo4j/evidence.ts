import type { EvidenceKey } from '../graph-store.ts'
import { cypher } from './cypher.ts'
import { REPORT_COLUMNS, type ReportColumns } from './reports.ts'

/** The reports behind each edge; `edge` is its place among those asked for. */
export const evidence = (keys: readonly EvidenceKey[]) => cypher<ReportColumns & { edge: number }>`
  UNWIND ${keys.map((key, edge) => ({ ...key, edge }))} AS key
  MATCH (:Event {id: key.eventId})<-[:REPORTS]-(report:EventReport)-[evidence:NAMES]->(:Entity {id: key.entityId})
  WHERE evidence.as = key.as
  WITH key.edge AS edge, report
  RETURN edge, ${REPORT_COLUMNS}`
