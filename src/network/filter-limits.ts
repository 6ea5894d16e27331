import { IsnadError } from '../errors.ts'

/** How large a filter may be, so that one question stays one bounded statement. */
export const FILTER_LIMITS = { members: 100, participants: 10, nesting: 3, words: 20 } as const

/** Throws LIMIT_EXCEEDED when some list of a filter is too long. */
export function checkLists(filter: object, argument: string): void {
  for (const [key, list] of Object.entries(filter)) {
    const limit = key === 'participants' ? FILTER_LIMITS.participants : FILTER_LIMITS.members
    if (Array.isArray(list) && list.length > limit)
      throw new IsnadError('LIMIT_EXCEEDED', `${argument}.${key} takes at most ${limit} members`, {
        argument: `${argument}.${key}`,
        value: list.length,
        limit,
      })
  }
}

/** Throws LIMIT_EXCEEDED when filters on parts and outcomes are nested too deep. */
export function checkNesting(depth: number, argument: string): void {
  if (depth > FILTER_LIMITS.nesting)
    throw new IsnadError(
      'LIMIT_EXCEEDED',
      `${argument} nests filters more than ${FILTER_LIMITS.nesting} deep`,
      {
        argument,
        value: depth,
        limit: FILTER_LIMITS.nesting,
      },
    )
}
