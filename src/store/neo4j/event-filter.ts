import type { EventFilter, ParticipantFilter } from '../../graph/event-filter.ts'
import type { Basis } from '../../vocabulary.ts'
import { keptWord } from '../searched-text.ts'
import { allOf, anyOf, type Cypher, cypher, eventVariable } from './cypher.ts'
import { inCountries } from './entity-filter.ts'

/** An edge from a node `entity` to an event, by which a statement can find its events. */
export interface EdgeCondition {
  /** Entities that are asked for by id, if they are. */
  readonly entityIds: readonly string[] | undefined
  readonly pattern: Cypher
  readonly condition: Cypher
}

/** The condition on an event that a filter stands for, edges to entities included. */
export function eventCondition(filter: EventFilter, depth = 0): Cypher {
  return allOf([...edgeConditions(filter, depth).map(edgeExists), ownCondition(filter, depth)])
}

/** The condition on the event itself, its date, parts and outcomes. */
export function ownCondition(filter: EventFilter, depth = 0): Cypher {
  return allOf([
    ...propertyConditions(filter, eventVariable(depth)),
    ...dateConditions(filter, eventVariable(depth)),
    ...relatedConditions(filter, depth),
    ...wordConditions(filter, eventVariable(depth)),
    ...sourceConditions(filter, eventVariable(depth)),
    ...joinedConditions(filter, depth),
  ])
}

/** That there is such an edge. */
export function edgeExists({ pattern, condition }: EdgeCondition): Cypher {
  return cypher`EXISTS { MATCH ${pattern} WHERE ${condition} }`
}

/** One condition for each participant, the places and the topics; with bases alone, one on any edge. */
export function edgeConditions(filter: EventFilter, depth = 0): readonly EdgeCondition[] {
  const event = eventVariable(depth)
  const { bases, places, topics } = filter
  const conditions: EdgeCondition[] = (filter.participants ?? []).map(participant => ({
    entityIds: participant.anyOf,
    pattern: cypher`(entity:Entity)-[edge:PARTICIPATED_IN]->(${event}:Event)`,
    condition: allOf([...participation(participant), ...withBasis(bases)]),
  }))
  if (places) conditions.push(edgeTo(places, cypher`(entity:Entity)<-[edge:HELD_IN]-(${event}:Event)`, bases))
  if (topics) conditions.push(edgeTo(topics, cypher`(entity:Entity)<-[edge:ABOUT]-(${event}:Event)`, bases))
  if (conditions.length > 0 || !bases) return conditions
  const pattern = cypher`(entity:Entity)-[edge:PARTICIPATED_IN|HELD_IN|ABOUT]-(${event}:Event)`
  return [{ entityIds: undefined, pattern, condition: allOf(withBasis(bases)) }]
}

function edgeTo(
  entityIds: readonly string[],
  pattern: Cypher,
  bases: readonly Basis[] | undefined,
): EdgeCondition {
  return { entityIds, pattern, condition: allOf([cypher`entity.id IN ${entityIds}`, ...withBasis(bases)]) }
}

function withBasis(bases: readonly Basis[] | undefined): readonly Cypher[] {
  return bases ? [cypher`edge.basis IN ${bases}`] : []
}

function participation(filter: ParticipantFilter): readonly Cypher[] {
  const conditions: Cypher[] = []
  if (filter.anyOf) conditions.push(cypher`entity.id IN ${filter.anyOf}`)
  if (filter.roles) conditions.push(cypher`edge.role IN ${filter.roles}`)
  if (filter.types) conditions.push(cypher`entity.type IN ${filter.types}`)
  if (filter.countries) conditions.push(inCountries(filter.countries))
  return conditions
}

function relatedConditions({ parts, outcomes }: EventFilter, depth: number): readonly Cypher[] {
  const event = eventVariable(depth)
  const related = eventVariable(depth + 1)
  const part = (filter: EventFilter) =>
    cypher`EXISTS { MATCH (${related}:Event)-[:PART_OF]->(${event}) WHERE ${eventCondition(filter, depth + 1)} }`
  const outcome = (filter: EventFilter) =>
    cypher`EXISTS { MATCH (${event})-[:RESULTED_IN]->(${related}:Event) WHERE ${eventCondition(filter, depth + 1)} }`
  const conditions: Cypher[] = []
  if (parts?.some) conditions.push(part(parts.some))
  if (parts?.none) conditions.push(cypher`NOT ${part(parts.none)}`)
  if (outcomes?.some) conditions.push(outcome(outcomes.some))
  if (outcomes?.none) conditions.push(cypher`NOT ${outcome(outcomes.none)}`)
  return conditions
}

function propertyConditions(filter: EventFilter, event: Cypher): readonly Cypher[] {
  const conditions: Cypher[] = []
  if (filter.kinds) conditions.push(cypher`${event}.kind IN ${filter.kinds}`)
  if (filter.families) conditions.push(cypher`${event}.family IN ${filter.families}`)
  if (filter.statuses) conditions.push(cypher`${event}.status IN ${filter.statuses}`)
  if (filter.ploverTypes) conditions.push(cypher`${event}.ploverType IN ${filter.ploverTypes}`)
  if (filter.ordinal !== undefined) conditions.push(cypher`${event}.ordinal = ${filter.ordinal}`)
  if (filter.dateBases) conditions.push(cypher`${event}.dateBasis IN ${filter.dateBases}`)
  if (filter.minSources !== undefined) conditions.push(cypher`${event}.sourceCount >= ${filter.minSources}`)
  return conditions
}

/** On the words of its reports, of the names of its entities and of its title. */
function wordConditions({ text }: EventFilter, event: Cypher): readonly Cypher[] {
  return (text ?? []).map(({ word, kinds, year }) =>
    anyOf([
      cypher`(EXISTS { MATCH (${event})<-[:REPORTS]-(told:EventReport) WHERE told.searchWords CONTAINS ${keptWord(word)} }`,
      cypher`EXISTS { MATCH (${event})-[:PARTICIPATED_IN|HELD_IN|ABOUT]-(:Entity)<-[:NAME_OF]-(:Name)-[:HAS_WORD]->(:NameWord {word: ${word}}) }`,
      ...(year === null
        ? []
        : [cypher`(${event}.earliest >= ${`${year}-01-01`} AND ${event}.latest <= ${`${year}-12-31`})`]),
      cypher`${event}.kind IN ${kinds})`,
    ]),
  )
}

/** On one document that tells of it. */
function sourceConditions(
  { publishers, documents, publishedFrom, publishedTo }: EventFilter,
  event: Cypher,
): readonly Cypher[] {
  const conditions: Cypher[] = []
  if (publishers) conditions.push(cypher`source.publisher IN ${publishers}`)
  if (documents) conditions.push(cypher`source.id IN ${documents}`)
  if (publishedFrom !== undefined) conditions.push(cypher`source.publishedOn >= ${publishedFrom}`)
  if (publishedTo !== undefined) conditions.push(cypher`source.publishedOn <= ${publishedTo}`)
  if (conditions.length === 0) return []
  return [
    cypher`EXISTS {
      MATCH (${event})<-[:REPORTS]-(told:EventReport)
      MATCH (source:Document {id: told.documentId}) WHERE ${allOf(conditions)} }`,
  ]
}

function joinedConditions({ and, or, not }: EventFilter, depth: number): readonly Cypher[] {
  const conditions = (and ?? []).map(filter => cypher`(${eventCondition(filter, depth)})`)
  if (or) conditions.push(cypher`(${anyOf(or.map(filter => cypher`(${eventCondition(filter, depth)})`))})`)
  if (not) conditions.push(cypher`NOT coalesce((${eventCondition(not, depth)}), false)`)
  return conditions
}

/** CERTAIN wants the bounds inside, and a missing bound is not; POSSIBLE takes a missing bound for open. */
function dateConditions({ earliest, latest, match, undated }: EventFilter, event: Cypher): readonly Cypher[] {
  if (earliest === undefined && latest === undefined) return []
  const bounds = [cypher`coalesce(${event}.earliest, ${event}.latest) IS NOT NULL`]
  if (match === 'POSSIBLE') {
    if (earliest !== undefined)
      bounds.push(cypher`(${event}.latest IS NULL OR ${event}.latest >= ${earliest})`)
    if (latest !== undefined)
      bounds.push(cypher`(${event}.earliest IS NULL OR ${event}.earliest <= ${latest})`)
  } else {
    if (earliest !== undefined) bounds.push(cypher`${event}.earliest >= ${earliest}`)
    if (latest !== undefined) bounds.push(cypher`${event}.latest <= ${latest}`)
  }
  const dated = allOf(bounds)
  return undated ? [cypher`((${dated}) OR coalesce(${event}.earliest, ${event}.latest) IS NULL)`] : [dated]
}
