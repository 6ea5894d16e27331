import type { BackgroundEdge, Represents } from '../../graph/projection.ts'
import type { Tie } from '../store-transaction.ts'
import { listOf, sql } from './sql.ts'

/** Background edges that leave the entities. */
export const backgroundFrom = (entityIds: readonly string[]) => sql<BackgroundEdge>`
  SELECT from_id AS fromId, to_id AS toId, type FROM background WHERE from_id IN ${listOf(entityIds)}`

/** Background edges that leave or reach one entity. */
export const backgroundAround = (entityId: string) => sql<BackgroundEdge>`
  SELECT from_id AS fromId, to_id AS toId, type FROM background WHERE from_id = ${entityId}
  UNION ALL
  SELECT from_id, to_id, type FROM background WHERE to_id = ${entityId}`

/** Writes one background edge. */
export const insertBackground = (edge: BackgroundEdge) => sql`
  INSERT INTO background (from_id, type, to_id) VALUES (${edge.fromId}, ${edge.type}, ${edge.toId})`

/** Deletes one background edge. */
export const deleteBackground = (edge: BackgroundEdge) => sql`
  DELETE FROM background WHERE from_id = ${edge.fromId} AND type = ${edge.type} AND to_id = ${edge.toId}`

/** REPRESENTS edges that leave the entities. */
export const representsFrom = (entityIds: readonly string[]) => sql<Represents>`
  SELECT entity_id AS entityId, target_id AS targetId, office, evidence_count AS evidenceCount, earliest, latest
  FROM represents WHERE entity_id IN ${listOf(entityIds)}`

/** Who represents one of the entities. */
export const representativesOf = (entityIds: readonly string[], limit: number) => sql<{ id: string }>`
  SELECT DISTINCT entity_id AS id FROM represents WHERE target_id IN ${listOf(entityIds)}
  ORDER BY entity_id LIMIT ${limit}`

/** Ties of which one entity is an end. */
export const tiesAround = (entityId: string) => sql<Tie>`
  SELECT entity_id AS entityId, target_id AS targetId, office FROM represents WHERE entity_id = ${entityId}
  UNION
  SELECT entity_id, target_id, office FROM represents WHERE target_id = ${entityId}`

/** Writes one REPRESENTS edge, over what was there. */
export const writeRepresents = (edge: Represents) => sql`
  INSERT INTO represents (entity_id, target_id, office, evidence_count, earliest, latest)
  VALUES (${edge.entityId}, ${edge.targetId}, ${edge.office}, ${edge.evidenceCount}, ${edge.earliest}, ${edge.latest})
  ON CONFLICT DO UPDATE SET
    evidence_count = excluded.evidence_count, earliest = excluded.earliest, latest = excluded.latest`

/** Deletes one REPRESENTS edge. */
export const deleteRepresents = (tie: Tie) => sql`
  DELETE FROM represents
  WHERE entity_id = ${tie.entityId} AND target_id = ${tie.targetId} AND office = ${tie.office}`
