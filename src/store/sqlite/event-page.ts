import type { EventFilter } from '../../graph/event-filter.ts'
import type { EventOrder, PageRequest } from '../graph-store.ts'
import type { Position } from '../store-transaction.ts'
import { eventCondition } from './event-filter.ts'
import { type Sql, sql } from './sql.ts'

/** Positions of events in one of three orders. */
export function eventPositions(filter: EventFilter, order: EventOrder, page: PageRequest): Sql<Position> {
  const { key, after, sorted } = ORDERS[order]
  return sql<Position>`
    SELECT ${key} AS sortKey, id FROM event
    WHERE ${eventCondition(filter)} AND ${page.after ? after(page.after) : sql`TRUE`}
    ORDER BY ${sorted} LIMIT ${page.limit}`
}

/** How many events a filter lets through. */
export const eventCount = (filter: EventFilter) => sql<{ count: number }>`
  SELECT count(*) AS count FROM event WHERE ${eventCondition(filter)}`

const ORDERS = {
  DATE_ASC: {
    key: sql`sort_date`,
    after: ({ sortKey, id }: Position) => sql`(sort_date, id) > (${sortKey}, ${id})`,
    sorted: sql`sort_date, id`,
  },
  DATE_DESC: {
    key: sql`latest_first_date`,
    after: ({ sortKey, id }: Position) =>
      sql`latest_first_date <= ${sortKey} AND (latest_first_date < ${sortKey} OR id > ${id})`,
    sorted: sql`latest_first_date DESC, id`,
  },
  REPORTS: {
    key: sql`report_count`,
    after: ({ sortKey, id }: Position) =>
      sql`report_count <= ${sortKey} AND (report_count < ${sortKey} OR id > ${id})`,
    sorted: sql`report_count DESC, id`,
  },
} as const
