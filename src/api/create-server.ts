import type { AddressInfo } from 'node:net'
import fastifyApollo from '@as-integrations/fastify'
import { type FastifyError, type FastifyInstance, fastify } from 'fastify'
import type { Logger } from 'pino'
import { IsnadError } from '../errors.ts'
import { addExports } from './add-exports.ts'
import { addPages } from './add-pages.ts'
import { createContext, type Surroundings } from './context.ts'
import { createApollo } from './create-apollo.ts'
import { describeError } from './errors.ts'
import { LIMITS } from './limits.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { requirePermission, type WritePolicy } from './permission.ts'
import { readSchema } from './read-schema.ts'
import { requestError } from './request-error.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/** How a server is reached and by whom it may be changed. */
export interface ServerConfig extends WritePolicy {
  /** 0 takes a free one. */
  readonly port: number
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean
}

/** All that a server needs. */
export interface ServerParts extends Surroundings {
  readonly config: ServerConfig
  readonly logger: Logger
}

/** A server that is not listening yet. */
export interface Server {
  /** Binds the port and answers with the address of GraphQL. Throws PORT_IN_USE, or ARGUMENT_INVALID for an address that cannot be bound. */
  listen(): Promise<{ readonly url: string }>
  /** Ends after the requests that are being answered. */
  close(): Promise<void>
}

/** The HTTP server: GraphQL and the pages beside it. The store stays open when it closes. */
export async function createServer({ config, logger, ...surroundings }: ServerParts): Promise<Server> {
  const metrics = createMetrics()
  const schema = readSchema()
  const server = fastify({ bodyLimit: LIMITS.bodyBytes, requestTimeout: 120_000 })
  const apollo = createApollo(schema, config.introspection, metrics, logger)
  await apollo.start()
  // Only JSON is read: a page of another site can send text without asking first.
  server.removeContentTypeParser('text/plain')
  addAnswers(server, metrics, logger)
  addPages(server, { store: surroundings.store, metrics, schema: config.introspection ? schema : null })
  addExports(server, { store: surroundings.store, network: surroundings.network, schema })
  await server.register(fastifyApollo(apollo), {
    method: ['GET', 'POST'],
    context: async ({ headers }) => createContext(surroundings, () => requirePermission(headers, config)),
  })
  return {
    listen: () => listen(server, config),
    close: async () => {
      await server.close()
      await apollo.stop()
    },
  }
}

/** What every answer has: headers, a count, and a sentence where something failed. */
function addAnswers(server: FastifyInstance, metrics: Metrics, logger: Logger): void {
  server.addHook('onRequest', async (_, reply) => {
    reply.headers(SECURITY_HEADERS)
  })
  server.addHook('onResponse', async ({ routeOptions }, { statusCode }) => {
    metrics.countRequest(routeOptions.url ?? 'none', statusCode)
  })
  server.setErrorHandler((cause: FastifyError | IsnadError, _, reply) => {
    const { status, error } = requestError(cause)
    if (status >= 500) logger.error({ err: cause }, 'request failed')
    metrics.countError(error.code)
    return reply.code(status).send({ errors: [describeError(error)] })
  })
  server.setNotFoundHandler((_, reply) => reply.code(404).send({ message: 'There is no such page; see /' }))
}

async function listen(
  server: FastifyInstance,
  { host, port }: ServerConfig,
): Promise<{ readonly url: string }> {
  try {
    await server.listen({ host, port })
  } catch (cause) {
    throw listenError(cause, host, port)
  }
  const bound = server.addresses().find((address): address is AddressInfo => typeof address === 'object')
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound?.port ?? port}/graphql` }
}

function listenError(cause: unknown, host: string, port: number): IsnadError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return code === 'EADDRINUSE'
    ? new IsnadError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is in use; give another with --port, or 0 for a free one`,
        { argument: 'port', value: port },
        cause,
      )
    : new IsnadError(
        'ARGUMENT_INVALID',
        `Cannot listen on ${host}, port ${port} (${code}); give an address of this machine and a port it may open`,
        { argument: 'host', value: host },
        cause,
      )
}
