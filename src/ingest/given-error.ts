import { IsnadError } from '../errors.ts'

/** That a given extraction does not hold together; the sentence says in what. */
export function givenError(what: string): IsnadError {
  return new IsnadError('JSON_INVALID', `${what}.`, { argument: 'extracted' })
}
