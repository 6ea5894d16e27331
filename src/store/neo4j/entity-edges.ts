import type { BackgroundEdge, Represents } from '../../graph/projection.ts'
import type { Tie } from '../store-transaction.ts'
import { cypher } from './cypher.ts'

const BACKGROUND = cypher`[edge:ORGAN_OF|MEMBER_OF|LOCATED_IN|CAPITAL_OF|SEATED_IN]`
const BACKGROUND_COLUMNS = cypher`startNode(edge).id AS fromId, endNode(edge).id AS toId, type(edge) AS type`

/** Background edges that leave the entities. */
export const backgroundFrom = (entityIds: readonly string[]) => cypher<BackgroundEdge>`
  MATCH (entity:Entity)-${BACKGROUND}->(:Entity) WHERE entity.id IN ${entityIds}
  RETURN ${BACKGROUND_COLUMNS}`

/** Background edges that leave or reach one entity. */
export const backgroundAround = (entityId: string) => cypher<BackgroundEdge>`
  MATCH (:Entity {id: ${entityId}})-${BACKGROUND}-(:Entity)
  RETURN ${BACKGROUND_COLUMNS}`

/** Writes background edges. */
export const createBackground = (edges: readonly BackgroundEdge[]) => cypher`
  UNWIND ${edges.map(edge => ({ ...edge }))} AS row
  MATCH (from:Entity {id: row.fromId})
  MATCH (to:Entity {id: row.toId})
  CREATE (from)-[:$(row.type) {basis: 'BACKGROUND'}]->(to)`

/** Deletes background edges. */
export const deleteBackground = (edges: readonly BackgroundEdge[]) => cypher`
  UNWIND ${edges.map(edge => ({ ...edge }))} AS row
  MATCH (:Entity {id: row.fromId})-${BACKGROUND}->(:Entity {id: row.toId}) WHERE type(edge) = row.type
  DELETE edge`

/** REPRESENTS edges that leave the entities. */
export const representsFrom = (entityIds: readonly string[]) => cypher<Represents>`
  MATCH (entity:Entity)-[edge:REPRESENTS]->(target:Entity) WHERE entity.id IN ${entityIds}
  RETURN entity.id AS entityId, target.id AS targetId, edge.office AS office,
    edge.evidenceCount AS evidenceCount, edge.earliest AS earliest, edge.latest AS latest`

/** Who represents one of the entities. */
export const representativesOf = (entityIds: readonly string[], limit: number) => cypher<{ id: string }>`
  MATCH (entity:Entity)-[:REPRESENTS]->(target:Entity) WHERE target.id IN ${entityIds}
  RETURN DISTINCT entity.id AS id ORDER BY id LIMIT ${limit}`

/** Ties of which one entity is an end. */
export const tiesAround = (entityId: string) => cypher<Tie>`
  MATCH (:Entity {id: ${entityId}})-[edge:REPRESENTS]-(:Entity)
  RETURN DISTINCT startNode(edge).id AS entityId, endNode(edge).id AS targetId, edge.office AS office`

/** Writes REPRESENTS edges, over what was there. */
export const writeRepresents = (edges: readonly Represents[]) => cypher`
  UNWIND ${edges.map(({ entityId, targetId, ...own }) => ({ entityId, targetId, properties: own }))} AS row
  MATCH (entity:Entity {id: row.entityId})
  MATCH (target:Entity {id: row.targetId})
  MERGE (entity)-[edge:REPRESENTS {office: row.properties.office}]->(target) SET edge = row.properties`

/** Deletes REPRESENTS edges. */
export const deleteRepresents = (ties: readonly Tie[]) => cypher`
  UNWIND ${ties.map(({ entityId, targetId, office }) => ({ entityId, targetId, office }))} AS row
  MATCH (:Entity {id: row.entityId})-[edge:REPRESENTS {office: row.office}]->(:Entity {id: row.targetId})
  DELETE edge`
