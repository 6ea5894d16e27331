import type { EventLink } from '../../graph/projection.ts'
import { cypher } from './cypher.ts'

/** Links with either end among the events. */
export const linksOf = (eventIds: readonly string[]) => cypher<EventLink>`
  MATCH (event:Event)-[link:PART_OF|RESULTED_IN]-(:Event) WHERE event.id IN ${eventIds}
  WITH DISTINCT link
  RETURN type(link) AS type, startNode(link).id AS fromId, endNode(link).id AS toId,
    link.relation AS relation, link.ordinal AS ordinal`

/** Deletes links. */
export const deleteLinks = (links: readonly EventLink[]) => cypher`
  UNWIND ${links.map(link => ({ ...link }))} AS row
  MATCH (:Event {id: row.fromId})-[link:PART_OF|RESULTED_IN {relation: row.relation}]->(:Event {id: row.toId})
  WHERE type(link) = row.type
  DELETE link`

/** Writes links, over what was there. */
export const writeLinks = (links: readonly EventLink[]) => cypher`
  UNWIND ${links.map(link => ({ ...link }))} AS row
  MATCH (from:Event {id: row.fromId})
  MATCH (to:Event {id: row.toId})
  MERGE (from)-[link:$(row.type) {relation: row.relation}]->(to) SET link.ordinal = row.ordinal`
