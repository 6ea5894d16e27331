import type { FastifyError } from 'fastify'
import { type ErrorCode, IsnadError } from '../errors.ts'
import { LIMITS } from './limits.ts'

/** Of errors that are not the caller's to mend. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  INTERNAL: 500,
  STORE_AWAY: 503,
  STORE_REFUSED: 503,
}

/** What is wrong with a request beside GraphQL, or one that never became a query: its body is no JSON, too large or of another type, or its address is none. */
export function requestError(error: FastifyError | IsnadError): {
  readonly status: number
  readonly error: IsnadError
} {
  if (error instanceof IsnadError) return { status: STATUSES[error.code] ?? 400, error }
  const status = error.statusCode ?? 500
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        status,
        error: new IsnadError('LIMIT_EXCEEDED', `The body has more than ${LIMITS.bodyBytes} bytes`, {
          argument: 'body',
          limit: LIMITS.bodyBytes,
        }),
      }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        status,
        error: new IsnadError(
          'QUERY_INVALID',
          'Send the query as JSON, with content-type: application/json',
          {
            argument: 'content-type',
          },
        ),
      }
    case 'ERR_INVALID_URL':
      return {
        status: 400,
        error: new IsnadError(
          'QUERY_INVALID',
          'The address or the Host header of the request is no address',
          {
            argument: 'host',
          },
        ),
      }
    default:
      return {
        status,
        error:
          status < 500
            ? new IsnadError('JSON_INVALID', 'The body of the request is no JSON', { argument: 'body' })
            : new IsnadError('INTERNAL', 'The server made a mistake; its log tells which', {}, error),
      }
  }
}
