import type { Counts } from '../graph-store.ts'
import type { NodeKind } from '../store-transaction.ts'
import { type Cypher, cypher } from './cypher.ts'

/** Takes the write lock of the graph: the first statement of every write. */
export const lockGraph = () => cypher`MATCH (graph:Graph {id: 'graph'}) SET graph.lock = true`

/** The version of the graph. */
export const graphVersion = () => cypher<{ version: number }>`
  MATCH (graph:Graph {id: 'graph'}) RETURN graph.version AS version`

/** Raises the version by one. */
export const raiseVersion = () => cypher<{ version: number }>`
  MATCH (graph:Graph {id: 'graph'}) SET graph.version = graph.version + 1 RETURN graph.version AS version`

/** How much is in the graph. */
export const graphCounts = () => cypher<Counts>`
  RETURN COUNT { (:Document) } AS documents, COUNT { (:Entity) } AS entities,
    COUNT { (:Event) } AS events, COUNT { (:EventReport) } AS reports`

const NODES = {
  Document: cypher`(node:Document)`,
  Entity: cypher`(node:Entity)`,
  Event: cypher`(node:Event)`,
  EventReport: cypher`(node:EventReport)`,
  RelationReport: cypher`(node:RelationReport)`,
} as const satisfies Record<NodeKind, Cypher>

/** The next ids of a kind. */
export const idsAfter = (kind: NodeKind, after: string, limit: number) => cypher<{ id: string }>`
  MATCH ${NODES[kind]} WHERE node.id > ${after}
  RETURN node.id AS id ORDER BY id LIMIT ${limit}`
