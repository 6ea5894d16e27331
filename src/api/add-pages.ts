import type { FastifyInstance } from 'fastify'
import type { GraphStore } from '../store/graph-store.ts'
import { addWebPages } from './add-web-pages.ts'
import type { Metrics } from './metrics.ts'

/** What the pages beside GraphQL show. */
export interface PageSources {
  readonly store: GraphStore
  readonly metrics: Metrics
  /** Null where the schema is not to be shown. */
  readonly schema: string | null
}

/** The routes beside GraphQL: network view, playground, schema, health, readiness and metrics. */
export function addPages(server: FastifyInstance, { store, metrics, schema }: PageSources): void {
  addWebPages(server)
  server.get('/schema.graphql', (_, reply) =>
    schema === null
      ? reply.code(404).type('text/plain; charset=utf-8').send('This server does not show its schema.\n')
      : reply.type('text/plain; charset=utf-8').send(schema),
  )
  server.get('/health', () => ({ status: 'up' }))
  server.get('/ready', async (_, reply) => {
    const ready = await store.isReady()
    return reply.code(ready ? 200 : 503).send({ ready, store: store.kind })
  })
  server.get('/metrics', async (_, reply) => {
    const version = await store.version().catch(() => null)
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.render(version))
  })
}
