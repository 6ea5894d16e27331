import type { Ingest } from '../ingest/create-ingest.ts'
import type { Network } from '../network/create-network.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { createDeadline, type Deadline } from './limits.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What the API asks of `ingest/`. */
export type Ingestion = Pick<Ingest, 'ingestDocument' | 'retract' | 'setDocumentDate'>

/** What reads the texts: hash of the lexicon, version of the rules. */
export interface ReadingVersions {
  readonly lexicon: string
  readonly rules: string
}

/** What resolvers work with. */
export interface Surroundings {
  readonly store: GraphStore
  readonly network: Network
  readonly ingest: Ingestion
  readonly versions: ReadingVersions
}

/** The surroundings of one request. */
export interface Context extends Omit<Surroundings, 'ingest'> {
  readonly loaders: Loaders
  readonly deadline: Deadline
  /** Throws UNAUTHORIZED or FORBIDDEN where the request may not change the graph. */
  requirePermission(): void
  /** Runs a change, however long it takes; what was loaded before is forgotten. */
  write<Result>(change: (ingest: Ingestion) => Promise<Result>): Promise<Result>
}

/** The context of one request. */
export function createContext(
  { store, network, ingest, versions }: Surroundings,
  requirePermission: () => void,
): Context {
  const deadline = createDeadline()
  const loaders = createLoaders(store, deadline)
  return {
    store,
    network,
    versions,
    loaders,
    deadline,
    requirePermission,
    write: async change => {
      const result = await change(ingest)
      for (const loader of Object.values(loaders)) loader.clearAll()
      deadline.restart()
      return result
    },
  }
}
