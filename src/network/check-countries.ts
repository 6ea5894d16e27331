import { IsnadError } from '../errors.ts'

/** Throws ARGUMENT_INVALID on the first code that is not written as ISO 3166-1 alpha-2 writes it. */
export function checkCountries(codes: readonly string[], argument: string): void {
  const wrong = codes.find(code => !/^[A-Z]{2}$/.test(code))
  if (wrong !== undefined)
    throw new IsnadError('ARGUMENT_INVALID', `"${wrong}" in ${argument} is no country code like FR or EG`, {
      argument,
      value: wrong,
    })
}
