import type { EventLink } from '../../graph/projection.ts'
import { listOf, sql } from './sql.ts'

/** Links with either end among the events. */
export const linksOf = (eventIds: readonly string[]) => sql<EventLink>`
  SELECT type, from_id AS fromId, to_id AS toId, relation, ordinal FROM event_link
  WHERE from_id IN ${listOf(eventIds)}
  UNION
  SELECT type, from_id, to_id, relation, ordinal FROM event_link WHERE to_id IN ${listOf(eventIds)}`

/** Deletes one link. */
export const deleteLink = (link: EventLink) => sql`
  DELETE FROM event_link WHERE type = ${link.type} AND from_id = ${link.fromId} AND to_id = ${link.toId}
    AND relation = ${link.relation}`

/** Writes one link, over what was there. */
export const writeLink = (link: EventLink) => sql`
  INSERT INTO event_link (type, from_id, to_id, relation, ordinal)
  VALUES (${link.type}, ${link.fromId}, ${link.toId}, ${link.relation}, ${link.ordinal})
  ON CONFLICT DO UPDATE SET ordinal = excluded.ordinal`
