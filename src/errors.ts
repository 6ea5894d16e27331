/** The one list of error codes a caller can meet; each message names the value and says what would be right. */
export const ERROR_CODES = [
  'ARGUMENT_INVALID',
  'CURSOR_INVALID',
  'DATE_INVALID',
  'DOCUMENT_EMPTY',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TEXT',
  'DOCUMENT_NOT_UTF8',
  'DOCUMENT_TOO_LARGE',
  'ENTITY_NOT_FOUND',
  'FILE_NOT_READABLE',
  'FORBIDDEN',
  'INTERNAL',
  'JSON_INVALID',
  'LIMIT_EXCEEDED',
  'PORT_IN_USE',
  'QUERY_INVALID',
  'QUERY_TOO_DEEP',
  'STORE_AWAY',
  'STORE_REFUSED',
  'UNAUTHORIZED',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Further particulars of an error, in GraphQL its `extensions`. */
export interface ErrorParticulars {
  readonly argument?: string
  readonly value?: unknown
  readonly limit?: number
}

/** An error that is the caller's to mend or to wait out; its message is one sentence fit to be shown. */
export class IsnadError extends Error {
  readonly code: ErrorCode
  readonly particulars: ErrorParticulars

  constructor(code: ErrorCode, message: string, particulars: ErrorParticulars = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'IsnadError'
    this.code = code
    this.particulars = particulars
  }
}
