import type { EventFilter } from '../../graph/event-filter.ts'
import type { ParticipationPosition, PlacedParticipation } from '../store-transaction.ts'
import { type Cypher, cypher } from './cypher.ts'
import { eventCondition } from './event-filter.ts'

const COLUMNS = cypher`participation.entityId AS entityId, participation.eventId AS eventId,
  participation.role AS role, participation.basis AS basis, participation.evidenceCount AS evidenceCount,
  participation.sortDate AS sortDate`

/** Participations of the entities. */
export const participationsFrom = (entityIds: readonly string[]) => cypher<PlacedParticipation>`
  MATCH (entity:Entity)-[participation:PARTICIPATED_IN]->(:Event) WHERE entity.id IN ${entityIds}
  RETURN ${COLUMNS}`

/** Some of an entity's participations by (sort date, event, role): a read of the edge's own index, whatever the degree. */
export const participationPage = (
  entityId: string,
  filter: EventFilter,
  limit: number,
  after: ParticipationPosition | undefined,
) => cypher<PlacedParticipation>`
  ${participationsOf(entityId, filter, after?.sortDate ?? '')}
    AND ${
      after
        ? cypher`(participation.sortDate > ${after.sortDate} OR participation.eventId > ${after.eventId}
          OR (participation.eventId = ${after.eventId} AND participation.role > ${after.role}))`
        : cypher`true`
    }
  RETURN ${COLUMNS} ORDER BY sortDate, eventId, role LIMIT ${limit}`

/** How many participations an entity has in events that a filter lets through. */
export const participationCount = (entityId: string, filter: EventFilter) => cypher<{ count: number }>`
  ${participationsOf(entityId, filter, '')}
  RETURN count(participation) AS count`

function participationsOf(entityId: string, filter: EventFilter, sortDate: string): Cypher {
  return cypher`MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
    WHERE participation.entityId = ${entityId} AND participation.sortDate >= ${sortDate}
      AND participation.eventId IS NOT NULL AND ${eventCondition(filter)}`
}
