import { IsnadError } from '../errors.ts'

/** A whole number from 1 to a limit, or the default. Throws ARGUMENT_INVALID below one, LIMIT_EXCEEDED above the limit. */
export function readCount(
  given: number | null | undefined,
  argument: string,
  { usual, most }: { readonly usual: number; readonly most: number },
): number {
  const count = given ?? usual
  if (count >= 1 && count <= most) return count
  throw new IsnadError(
    count < 1 ? 'ARGUMENT_INVALID' : 'LIMIT_EXCEEDED',
    `${argument} is ${count}; it must be between 1 and ${most}`,
    { argument, value: count, limit: most },
  )
}
