import type { EventFilter } from '../../graph/event-filter.ts'
import type { EventOrder, PageRequest } from '../graph-store.ts'
import type { Position } from '../store-transaction.ts'
import { allOf, type Cypher, cypher } from './cypher.ts'
import { type EdgeCondition, edgeConditions, edgeExists, ownCondition } from './event-filter.ts'

/** How many events each group of entities is in, by the group's place among those given. */
export const groupSizes = (groups: readonly (readonly string[])[]) => cypher<{
  group: number
  events: number
}>`
  UNWIND ${groups.map((ids, group) => ({ ids, group }))} AS row
  MATCH (entity:Entity) WHERE entity.id IN row.ids
  RETURN row.group AS group, sum(entity.eventCount) AS events`

/** Positions of events in one of three orders; the statement starts from the edge condition `first`, if there is one. */
export function eventPositions(
  filter: EventFilter,
  first: EdgeCondition | undefined,
  order: EventOrder,
  page: PageRequest,
): Cypher<Position> {
  const { key, serves, after, direction } = ORDERS[order]
  const position = page.after ? after(page.after) : serves
  return cypher<Position>`
    ${matchEvents(filter, first, position)}
    RETURN ${key} AS sortKey, event.id AS id ORDER BY sortKey ${direction}, id LIMIT ${page.limit}`
}

/** How many events a filter lets through. */
export const eventCount = (filter: EventFilter, first: EdgeCondition | undefined) => cypher<{
  count: number
}>`
  ${matchEvents(filter, first, cypher`true`)}
  RETURN count(event) AS count`

function matchEvents(filter: EventFilter, first: EdgeCondition | undefined, position: Cypher): Cypher {
  const conditions = edgeConditions(filter)
  if (!first) {
    const all = allOf([position, ...conditions.map(edgeExists), ownCondition(filter)])
    return cypher`MATCH (event:Event) WHERE ${all}`
  }
  const others = conditions.filter(condition => condition.pattern !== first.pattern).map(edgeExists)
  return cypher`
    MATCH ${first.pattern} WHERE ${first.condition}
    WITH DISTINCT event WHERE ${allOf([position, ...others, ownCondition(filter)])}`
}

const ORDERS = {
  DATE_ASC: {
    key: cypher`event.sortDate`,
    serves: cypher`event.sortDate >= '' AND event.id IS NOT NULL`,
    after: ({ sortKey, id }: Position) =>
      cypher`event.sortDate >= ${sortKey} AND event.id IS NOT NULL
        AND (event.sortDate > ${sortKey} OR event.id > ${id})`,
    direction: cypher`ASC`,
  },
  DATE_DESC: {
    key: cypher`event.latestFirstDate`,
    serves: cypher`event.latestFirstDate >= ''`,
    after: ({ sortKey, id }: Position) =>
      cypher`event.latestFirstDate <= ${sortKey} AND (event.latestFirstDate < ${sortKey} OR event.id > ${id})`,
    direction: cypher`DESC`,
  },
  REPORTS: {
    key: cypher`event.reportCount`,
    serves: cypher`event.reportCount >= 0`,
    after: ({ sortKey, id }: Position) =>
      cypher`event.reportCount <= ${sortKey} AND (event.reportCount < ${sortKey} OR event.id > ${id})`,
    direction: cypher`DESC`,
  },
} as const
