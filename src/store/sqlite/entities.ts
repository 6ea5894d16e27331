import type { Entity } from '../../graph/projection.ts'
import type { EntityFilter, EntityOrder, PageRequest } from '../graph-store.ts'
import type { Position } from '../store-transaction.ts'
import { entityCondition } from './entity-filter.ts'
import type { BodyRow } from './parse-body.ts'
import { listOf, type Sql, sql } from './sql.ts'

/** Entities by id. */
export const entitiesById = (ids: readonly string[]) => sql<BodyRow>`
  SELECT body FROM entity WHERE id IN ${listOf(ids)}`

/** What is left of the facts and edges of each entity. */
export const entityUses = (ids: readonly string[]) => sql<{
  entityId: string
  documents: number
  events: number
  named: number
}>`
  SELECT value AS entityId,
    (SELECT count(*) FROM mention WHERE entity_id = value) AS documents,
    (SELECT count(DISTINCT event_id) FROM event_entity WHERE entity_id = value) AS events,
    EXISTS (SELECT 1 FROM mention WHERE entity_id = value)
      OR EXISTS (SELECT 1 FROM names WHERE entity_id = value)
      OR EXISTS (SELECT 1 FROM relation_report WHERE entity_id = value)
      OR EXISTS (SELECT 1 FROM relation_report WHERE target_id = value) AS named
  FROM json_each(${JSON.stringify(ids)})`

/** Positions of entities by a count descending, then id. */
export function entityPositions(filter: EntityFilter, order: EntityOrder, page: PageRequest): Sql<Position> {
  const count = order === 'DOCUMENTS' ? sql`document_count` : sql`event_count`
  const after = page.after
    ? sql`${count} <= ${page.after.sortKey} AND (${count} < ${page.after.sortKey} OR id > ${page.after.id})`
    : sql`TRUE`
  return sql<Position>`
    SELECT ${count} AS sortKey, id FROM entity
    WHERE ${entityCondition(filter)} AND ${after}
    ORDER BY ${count} DESC, id LIMIT ${page.limit}`
}

/** How many entities a filter lets through. */
export const entityCount = (filter: EntityFilter) => sql<{ count: number }>`
  SELECT count(*) AS count FROM entity WHERE ${entityCondition(filter)}`

/** Writes one entity, over what was there under its id. */
export const writeEntity = (entity: Entity) => sql`
  INSERT INTO entity (id, type, iso_code, document_count, event_count, body)
  VALUES (${entity.id}, ${entity.type}, ${entity.isoCode}, ${entity.documentCount}, ${entity.eventCount},
    ${JSON.stringify(entity)})
  ON CONFLICT (id) DO UPDATE SET
    type = excluded.type, iso_code = excluded.iso_code, document_count = excluded.document_count,
    event_count = excluded.event_count, body = excluded.body`

/** Deletes entities and, by cascade, the background edges that leave them. */
export const deleteEntities = (ids: readonly string[]) => sql`
  DELETE FROM entity WHERE id IN ${listOf(ids)}`
