import type { EvidenceKey } from '../graph-store.ts'
import type { BodyRow } from './parse-body.ts'
import { sql } from './sql.ts'

/** The reports behind each edge; `edge` is its place among those asked for. */
export const evidence = (keys: readonly EvidenceKey[]) => sql<BodyRow & { edge: number }>`
  SELECT edge.key AS edge, report.body AS body
  FROM json_each(${JSON.stringify(keys)}) AS edge
  CROSS JOIN event_report ON event_report.event_id = edge.value ->> 'eventId'
  CROSS JOIN names ON names.report_id = event_report.report_id
    AND names.part = edge.value ->> 'as' AND names.entity_id = edge.value ->> 'entityId'
  CROSS JOIN report ON report.id = names.report_id`
