import type { Adjacency, AdjacentEdge } from '../graph-store.ts'
import { type Cypher, cypher } from './cypher.ts'
import { eventCondition } from './event-filter.ts'

/** The first edges of each entity (by its events' reports descending, event, part) or event (by evidence descending, entity, part). */
export const adjacentEdges = (
  side: 'ENTITY' | 'EVENT',
  ids: readonly string[],
  { parts, filter, limit }: Adjacency,
) => cypher<AdjacentEdge>`
  UNWIND ${ids} AS askedId
  CALL (askedId) {
    MATCH ${PATTERNS[side]}
    WITH event, actor, tie,
      CASE type(tie) WHEN 'HELD_IN' THEN 'PLACE' WHEN 'ABOUT' THEN 'TOPIC' ELSE tie.role END AS part
    WHERE part IN ${parts} AND ${filter.bases ? cypher`tie.basis IN ${filter.bases}` : cypher`true`}
      AND ${side === 'ENTITY' ? eventCondition(filter) : cypher`true`}
    WITH event, actor, tie, part ORDER BY ${ORDERS[side]}, part
    WITH collect({entityId: actor.id, eventId: event.id, as: part, basis: tie.basis,
      evidenceCount: tie.evidenceCount, earliest: event.earliest, latest: event.latest}) AS edges
    RETURN edges[0..${limit}] AS kept, size(edges) AS total
  }
  UNWIND range(0, size(kept) - 1) AS index
  WITH askedId, kept[index] AS edge, index + 1 AS place, total
  RETURN askedId, edge.entityId AS entityId, edge.eventId AS eventId, edge.as AS as, edge.basis AS basis,
    edge.evidenceCount AS evidenceCount, edge.earliest AS earliest, edge.latest AS latest, place, total
  ORDER BY askedId, place`

const PATTERNS: Readonly<Record<'ENTITY' | 'EVENT', Cypher>> = {
  ENTITY: cypher`(actor:Entity {id: askedId})-[tie:PARTICIPATED_IN|HELD_IN|ABOUT]-(event:Event)`,
  EVENT: cypher`(event:Event {id: askedId})-[tie:PARTICIPATED_IN|HELD_IN|ABOUT]-(actor:Entity)`,
}

const ORDERS: Readonly<Record<'ENTITY' | 'EVENT', Cypher>> = {
  ENTITY: cypher`event.reportCount DESC, event.id`,
  EVENT: cypher`tie.evidenceCount DESC, actor.id`,
}
