import type { EventFilter } from '../../graph/event-filter.ts'
import type { ParticipationPosition, PlacedParticipation } from '../store-transaction.ts'
import { eventCondition } from './event-filter.ts'
import { listOf, type Sql, sql } from './sql.ts'

const COLUMNS = sql`event_entity.entity_id AS entityId, event_entity.event_id AS eventId,
  event_entity.part AS role, event_entity.basis AS basis, event_entity.evidence_count AS evidenceCount,
  event_entity.sort_date AS sortDate`
const IS_PARTICIPATION = sql`event_entity.part NOT IN ('PLACE', 'TOPIC')`

/** Participations of the entities. */
export const participationsFrom = (entityIds: readonly string[]) => sql<PlacedParticipation>`
  SELECT ${COLUMNS} FROM event_entity
  WHERE event_entity.entity_id IN ${listOf(entityIds)} AND ${IS_PARTICIPATION}`

/** Some of an entity's participations by (sort date, event, role): an index read in order. */
export const participationPage = (
  entityId: string,
  filter: EventFilter,
  limit: number,
  after: ParticipationPosition | undefined,
) => sql<PlacedParticipation>`
  SELECT ${COLUMNS} ${participationsOf(entityId, filter)}
    AND ${
      after
        ? sql`(event_entity.sort_date, event_entity.event_id, event_entity.part)
          > (${after.sortDate}, ${after.eventId}, ${after.role})`
        : sql`TRUE`
    }
  ORDER BY event_entity.sort_date, event_entity.event_id, event_entity.part LIMIT ${limit}`

/** How many participations an entity has in events that a filter lets through. */
export const participationCount = (entityId: string, filter: EventFilter) => sql<{ count: number }>`
  SELECT count(*) AS count ${participationsOf(entityId, filter)}`

function participationsOf(entityId: string, filter: EventFilter): Sql {
  return sql`FROM event_entity CROSS JOIN event ON event.id = event_entity.event_id
    WHERE event_entity.entity_id = ${entityId} AND ${IS_PARTICIPATION} AND ${eventCondition(filter)}`
}
