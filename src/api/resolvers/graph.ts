import type { Counts } from '../../store/graph-store.ts'
import type { Context } from '../context.ts'

/** The graph as a whole; its counts are read together. */
export const graphResolvers = {
  Query: {
    graph: (_: unknown, __: unknown, { store }: Context) => store.counts(),
  },
  Graph: {
    version: (_: unknown, __: unknown, { store }: Context) => store.version(),
    lexiconVersion: (_: unknown, __: unknown, { versions }: Context) => versions.lexicon,
    rulesVersion: (_: unknown, __: unknown, { versions }: Context) => versions.rules,
    store: (_: unknown, __: unknown, { store }: Context) => store.kind,
    documentCount: ({ documents }: Counts) => documents,
    entityCount: ({ entities }: Counts) => entities,
    eventCount: ({ events }: Counts) => events,
  },
}
