import type { Page, PageRequest } from '../store/graph-store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type Deadline, readFirst } from './limits.ts'

/** The arguments of every connection. */
export interface PagingArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** A list that can be read page by page. */
export interface PagedList<Row, Node> {
  /** Name of the list with its order: a cursor is good for lists of one name. */
  readonly name: string
  readonly read: (request: PageRequest) => Promise<Page<Row>>
  readonly count: () => Promise<number>
  readonly node: (row: Row) => Node
}

/** A page as the schema's connections show it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** Counted only when asked for. */
  readonly totalCount: () => Promise<number>
}

/** One page of a list, unless the deadline is over. Throws LIMIT_EXCEEDED, ARGUMENT_INVALID or CURSOR_INVALID. */
export async function connect<Row, Node>(
  deadline: Deadline,
  { first, after }: PagingArguments,
  { name, read, count, node }: PagedList<Row, Node>,
): Promise<Connection<Node>> {
  const limit = readFirst(first)
  const position = typeof after === 'string' ? { after: readCursor(name, after) } : {}
  deadline.check()
  const page = await read({ limit, ...position })
  const edges = page.rows.map(row => ({ cursor: writeCursor(name, row), node: node(row.row) }))
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: 'after' in position,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  }
}
