import type { Adjacency, AdjacentEdge } from '../graph-store.ts'
import { eventCondition } from './event-filter.ts'
import { listOf, type Sql, sql } from './sql.ts'

/** The first edges of each entity (by its events' reports descending, event, part) or event (by evidence descending, entity, part). */
export const adjacentEdges = (
  side: 'ENTITY' | 'EVENT',
  ids: readonly string[],
  { parts, filter, limit }: Adjacency,
) => sql<AdjacentEdge>`
  SELECT askedId, entityId, eventId, part AS "as", basis, evidenceCount, earliest, latest, place, total FROM (
    SELECT asked.value AS askedId, event_entity.entity_id AS entityId, event_entity.event_id AS eventId,
      event_entity.part AS part, event_entity.basis AS basis, event_entity.evidence_count AS evidenceCount,
      event.earliest AS earliest, event.latest AS latest,
      row_number() OVER (PARTITION BY asked.value ORDER BY ${SIDES[side].order}, event_entity.part) AS place,
      count(*) OVER (PARTITION BY asked.value) AS total
    FROM json_each(${JSON.stringify(ids)}) AS asked
    CROSS JOIN event_entity ON ${SIDES[side].asked} = asked.value
    CROSS JOIN event ON event.id = event_entity.event_id
    WHERE event_entity.part IN ${listOf(parts)}
      AND ${filter.bases ? sql`event_entity.basis IN ${listOf(filter.bases)}` : sql`TRUE`}
      AND ${side === 'ENTITY' ? eventCondition(filter) : sql`TRUE`})
  WHERE place <= ${limit} ORDER BY askedId, place`

const SIDES: Readonly<Record<'ENTITY' | 'EVENT', { readonly asked: Sql; readonly order: Sql }>> = {
  ENTITY: {
    asked: sql`event_entity.entity_id`,
    order: sql`event.report_count DESC, event_entity.event_id`,
  },
  EVENT: {
    asked: sql`event_entity.event_id`,
    order: sql`event_entity.evidence_count DESC, event_entity.entity_id`,
  },
}
