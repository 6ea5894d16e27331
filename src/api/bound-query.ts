import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import {
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql/index.js'
import { IsnadError } from '../errors.ts'
import type { Context } from './context.ts'
import { LIMITS } from './limits.ts'
import { querySize } from './query-size.ts'
import { refusal } from './refusal.ts'

/** Refuses, before anything is run, queries that nest too deep or ask for too much, and mutations without permission. */
export const boundQuery: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async request => {
      if (request.operation?.operation === 'mutation') request.contextValue.requirePermission()
      checkSize(request)
    },
  }),
}

function checkSize(request: GraphQLRequestContextDidResolveOperation<Context>): void {
  const { schema, document, operation } = request
  if (operation === undefined) return
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
      .map(fragment => [fragment.name.value, fragment]),
  )
  const variables = { ...defaultsOf(operation), ...request.request.variables }
  const { depth, objects } = querySize({ schema, operation, fragments, variables })
  if (depth > LIMITS.depth)
    throw refusal(
      new IsnadError('QUERY_TOO_DEEP', `The query nests ${depth} levels deep; ${LIMITS.depth} are answered`, {
        argument: 'query',
        value: depth,
        limit: LIMITS.depth,
      }),
    )
  if (objects > LIMITS.objects)
    throw refusal(
      new IsnadError(
        'LIMIT_EXCEEDED',
        `The query asks for up to ${objects} objects; ${LIMITS.objects} are answered. Give smaller values of first`,
        { argument: 'query', value: objects, limit: LIMITS.objects },
      ),
    )
}

/** Variables that the operation itself gives a value. */
function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}
