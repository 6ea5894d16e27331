import { compareText } from '../graph/compare-text.ts'
import { EXPORTED_EDGES } from './export-edges.ts'
import { compareEdges } from './export-lines.ts'
import { EXPORTED_NODES, judgementNodes } from './export-nodes.ts'
import type { ExportLine } from './graph-store.ts'
import type { NodeKind, StoreReads, StoreSearches } from './store-transaction.ts'

/** Runs reads on one connection or transaction. */
export type RunReads = <Result>(
  work: (reads: StoreReads & StoreSearches) => Promise<Result>,
) => Promise<Result>

/** The kinds in the order of their prefixes (doc- ent- ev- jud- rel- rep-), so that all nodes come by id. */
const KINDS = ['Document', 'Entity', 'Event', 'Judgement', 'RelationReport', 'EventReport'] as const

/** All nodes by id, then all edges by (type, from, to, the rest), read in batches. */
export async function* scanGraph(run: RunReads): AsyncGenerator<ExportLine> {
  for (const kind of KINDS) {
    if (kind === 'Judgement') yield* await run(judgementNodes)
    else yield* scanNodes(run, kind)
  }
  for (const edge of EXPORTED_EDGES) {
    for await (const ids of idBatches(run, edge.from)) {
      const lines = await run(reads => edge.read(reads, ids))
      yield* lines.toSorted(compareEdges)
    }
  }
}

async function* scanNodes(run: RunReads, kind: NodeKind): AsyncGenerator<ExportLine> {
  for await (const ids of idBatches(run, kind)) {
    const lines = await run(reads => EXPORTED_NODES[kind](reads, ids))
    yield* lines.toSorted((a, b) => compareText(a.node.id, b.node.id))
  }
}

async function* idBatches(run: RunReads, kind: NodeKind): AsyncGenerator<readonly string[]> {
  // Documents hold whole texts.
  const limit = kind === 'Document' ? 50 : 500
  for (let after = ''; ; ) {
    const ids = await run(reads => reads.idsAfter(kind, after, limit))
    if (ids.length > 0) yield ids
    const last = ids.at(-1)
    if (last === undefined || ids.length < limit) return
    after = last
  }
}
