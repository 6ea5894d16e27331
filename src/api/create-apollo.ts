import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import { boundQuery } from './bound-query.ts'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { LIMITS } from './limits.ts'
import type { Metrics } from './metrics.ts'
import { resolvers } from './resolvers.ts'

/** The GraphQL engine with the schema, its resolvers, limits and published errors. */
export function createApollo(
  schema: string,
  introspection: boolean,
  metrics: Metrics,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: schema,
    resolvers,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // A POST must be JSON, which no page of another site can send unasked, and a GET cannot change anything.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    logger,
    plugins: [ApolloServerPluginLandingPageDisabled(), boundQuery],
    formatError: (formatted, error) => {
      const published = formatError(formatted, error, cause => logger.error({ err: cause }, 'query failed'))
      metrics.countError(String(published.extensions?.code))
      return published
    },
  })
}
