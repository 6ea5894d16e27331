import type { Entity } from '../../graph/projection.ts'
import type { EntityType } from '../../vocabulary.ts'
import type { EntityFilter, EntityOrder, PageRequest } from '../graph-store.ts'
import type { EntityUse, Position } from '../store-transaction.ts'
import { type Cypher, cypher } from './cypher.ts'
import { entityCondition } from './entity-filter.ts'

interface EntityColumns {
  readonly entity: Omit<Entity, 'names'> & { readonly names: string }
}

/** Entities by id; one that a fact of this transaction has just made is not there until it is described. */
export const entitiesById = (ids: readonly string[]) => cypher<EntityColumns>`
  MATCH (entity:Entity) WHERE entity.id IN ${ids} AND entity.type IS NOT NULL
  RETURN entity {.id, .type, .names, .wikidataId, .isoCode, .latitude, .longitude, .inLexicon, .documentCount,
    .eventCount} AS entity`

/** The entity of a row. */
export function toEntity({ entity }: EntityColumns): Entity {
  return { ...entity, names: JSON.parse(entity.names) }
}

/** What is left of the facts and edges of each entity that is there. */
export const entityUses = (ids: readonly string[]) => cypher<EntityUse>`
  MATCH (entity:Entity) WHERE entity.id IN ${ids}
  RETURN entity.id AS entityId,
    COUNT { (entity)<-[:MENTIONS]-() } AS documents,
    COUNT { MATCH (entity)-[:PARTICIPATED_IN|HELD_IN|ABOUT]-(event:Event) RETURN DISTINCT event } AS events,
    EXISTS { (entity)<-[:MENTIONS|NAMES|REPRESENTATIVE|REPRESENTED]-() } AS named`

const COUNTS = { DOCUMENTS: cypher`entity.documentCount`, EVENTS: cypher`entity.eventCount` } as const

/** Positions of entities by a count descending, then id. */
export function entityPositions(
  filter: EntityFilter,
  order: EntityOrder,
  page: PageRequest,
): Cypher<Position> {
  const count = COUNTS[order]
  const after = page.after
    ? cypher`${count} <= ${page.after.sortKey} AND (${count} < ${page.after.sortKey} OR entity.id > ${page.after.id})`
    : cypher`${count} >= 0`
  return cypher<Position>`
    MATCH (entity:Entity) WHERE ${after} AND ${entityCondition(filter)}
    RETURN ${count} AS sortKey, entity.id AS id ORDER BY sortKey DESC, id LIMIT ${page.limit}`
}

/** How many entities a filter lets through. */
export const entityCount = (filter: EntityFilter) => cypher<{ count: number }>`
  MATCH (entity:Entity) WHERE ${entityCondition(filter)} RETURN count(entity) AS count`

/** Makes the nodes that facts are about to point to. */
export const mergeEntities = (ids: readonly string[]) => cypher`
  UNWIND ${ids} AS id MERGE (:Entity {id: id})`

/** Writes entities with the label of their type, over what was there under their ids. */
export const writeEntities = (entities: readonly Entity[]) => cypher`
  UNWIND ${entities.map(toRow)} AS row
  MERGE (entity:Entity {id: row.properties.id})
  REMOVE entity:Organization:Body:Country:City:Region:Site:Person:Group
  SET entity = row.properties
  SET entity:$(row.label)`

/** Deletes entities with all their edges. */
export const deleteEntities = (ids: readonly string[]) => cypher`
  MATCH (entity:Entity) WHERE entity.id IN ${ids}
  DETACH DELETE entity`

function toRow(entity: Entity) {
  return {
    label: LABELS[entity.type],
    properties: { ...entity, names: JSON.stringify(entity.names) },
  }
}

const LABELS: Readonly<Record<EntityType, string>> = {
  ORGANIZATION: 'Organization',
  BODY: 'Body',
  COUNTRY: 'Country',
  CITY: 'City',
  REGION: 'Region',
  SITE: 'Site',
  PERSON: 'Person',
  GROUP: 'Group',
}
