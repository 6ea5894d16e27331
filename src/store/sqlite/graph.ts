import type { Counts } from '../graph-store.ts'
import type { NodeKind } from '../store-transaction.ts'
import { type Sql, sql } from './sql.ts'

/** The version of the graph. */
export const graphVersion = () => sql<{ version: number }>`SELECT version FROM graph`

/** Raises the version by one. */
export const raiseVersion = () => sql`UPDATE graph SET version = version + 1`

/** How much is in the graph. */
export const graphCounts = () => sql<Counts>`
  SELECT (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM entity) AS entities,
    (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM report) AS reports`

const TABLES = {
  Document: sql`document`,
  Entity: sql`entity`,
  Event: sql`event`,
  EventReport: sql`report`,
  RelationReport: sql`relation_report`,
} as const satisfies Record<NodeKind, Sql>

/** The next ids of a kind. */
export const idsAfter = (kind: NodeKind, after: string, limit: number) => sql<{ id: string }>`
  SELECT id FROM ${TABLES[kind]} WHERE id > ${after} ORDER BY id LIMIT ${limit}`
