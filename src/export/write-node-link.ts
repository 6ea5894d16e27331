import type { GraphView } from './create-graph-view.ts'
import { writeJsonList } from './write-json-list.ts'

/** The keys that readers of node-link JSON look for edges under. */
export const EDGES_KEYS = ['links', 'edges'] as const
export type EdgesKey = (typeof EDGES_KEYS)[number]

/** A graph as node-link JSON, as networkx and d3 read it: a directed multigraph, values that are not there left out. */
export async function* writeNodeLink(view: GraphView, edgesKey: EdgesKey = 'links'): AsyncIterable<string> {
  yield '{"directed":true,"multigraph":true,"graph":{},"nodes":['
  yield* writeJsonList(mapRows(view.nodes(), withoutNulls))
  yield `],\n"${edgesKey}":[`
  yield* writeJsonList(mapRows(view.edges(), ({ id, ...row }) => ({ key: id, ...withoutNulls(row) })))
  yield ']}\n'
}

async function* mapRows<Row, Result>(
  rows: AsyncIterable<Row>,
  change: (row: Row) => Result,
): AsyncIterable<Result> {
  for await (const row of rows) yield change(row)
}

function withoutNulls(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}
