import { GraphQLError, type GraphQLFormattedError } from 'graphql/index.js'
import { type ErrorCode, type ErrorParticulars, IsnadError } from '../errors.ts'
import { LIMITS } from './limits.ts'

/** An error as a client meets it: a sentence, a code of the one list and its particulars. */
export interface PublicError {
  readonly message: string
  readonly extensions: { readonly code: ErrorCode; readonly [particular: string]: unknown }
}

/** Codes of Apollo and GraphQL that tell of a request that is not well formed. */
const QUERY_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** One error of an answer, mapped to the published codes; what is our own mistake goes to `report` and is told as INTERNAL. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (cause: unknown) => void,
): GraphQLFormattedError {
  const { locations, path } = formatted
  return {
    ...publicError(formatted, causeOf(error), report),
    ...(locations && { locations }),
    ...(path && { path }),
  }
}

/** The innermost error: GraphQL wraps what a resolver throws. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

function publicError(
  { message, extensions }: GraphQLFormattedError,
  cause: unknown,
  report: (cause: unknown) => void,
): PublicError {
  if (cause instanceof IsnadError) return describeError(cause)
  if (/more tha[nt] \d+ tokens/.test(message))
    return describe('LIMIT_EXCEEDED', `The query has more than ${LIMITS.tokens} tokens`, {
      argument: 'query',
      limit: LIMITS.tokens,
    })
  if (extensions?.validationErrorCode === 'INTROSPECTION_DISABLED')
    return describe('FORBIDDEN', 'This server does not show its schema: introspection is turned off')
  if (QUERY_CODES.has(extensions?.code)) return describe('QUERY_INVALID', message.trim())
  const argument = /^(?:Argument "|Variable "\$)([^"]+)"/.exec(message)?.[1]
  if (cause instanceof GraphQLError && argument !== undefined)
    return describe('ARGUMENT_INVALID', shorten(message), { argument })
  report(cause)
  return describe('INTERNAL', 'The server made a mistake; its log tells which')
}

/** An error of our own as a client meets it. */
export function describeError({ code, message, particulars }: IsnadError): PublicError {
  return describe(code, message, particulars)
}

function describe(code: ErrorCode, message: string, particulars: ErrorParticulars = {}): PublicError {
  const { value } = particulars
  return {
    message,
    extensions: { code, ...particulars, ...(typeof value === 'string' && { value: shorten(value) }) },
  }
}

/** A value may be a text of megabytes; its beginning says which it is. */
function shorten(value: string): string {
  return value.length > 300 ? `${value.slice(0, 299)}\u2026` : value
}
