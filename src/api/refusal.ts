// By its file, here and in the other files that use graphql's classes: a bundler would take the package's second
// copy, and Apollo does not know the types and errors of another copy.
import { GraphQLError } from 'graphql/index.js'
import type { IsnadError } from '../errors.ts'

/** A request that is refused before it is run, with the HTTP status of the answer (400: the caller's to mend). */
export function refusal(error: IsnadError, status = 400): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status } } })
}
