import type { Config } from '../config.ts'
import { createIngest, type Ingest, type IngestParts } from '../ingest/create-ingest.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { createNeo4jStore } from '../store/neo4j/create-neo4j-store.ts'
import { createSqliteStore } from '../store/sqlite/create-sqlite-store.ts'
import { openReading, type Reading } from './open-reading.ts'

/** A graph with everything that reads into it. */
export interface Graph extends Reading {
  readonly store: GraphStore
  readonly ingest: Ingest
}

/** The lexicon, identity, reader and store of a configuration, wired together; the store is not opened yet. */
export function connectGraph(config: Config, ownRead?: IngestParts['read']): Graph {
  const reading = openReading(config)
  const { lexicon, identity } = reading
  const store =
    config.neo4j === null
      ? createSqliteStore({ dataDirectory: config.dataDirectory })
      : createNeo4jStore(config.neo4j)
  const ingest = createIngest({ store, identity, lexicon, read: ownRead ?? reading.read })
  return { ...reading, store, ingest }
}

/** Runs some work on an opened graph and closes it, also when the work fails. */
export async function withGraph<Result>(
  graph: Graph,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  await graph.store.open()
  try {
    return await work(graph)
  } finally {
    await graph.store.close()
  }
}
