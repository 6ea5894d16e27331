import { IsnadError } from '../errors.ts'
import type { EventFilterInput } from './filter-input.ts'

/** How large a filter may be, so that one question stays one bounded statement. */
export const FILTER_LIMITS = {
  members: 100,
  participants: 10,
  joined: 10,
  nesting: 3,
  filters: 30,
  words: 20,
  representatives: 10_000,
} as const

const LIMIT_BY_KEY: ReadonlyMap<string, number> = new Map([
  ['participants', FILTER_LIMITS.participants],
  ['and', FILTER_LIMITS.joined],
  ['or', FILTER_LIMITS.joined],
])

/** Throws LIMIT_EXCEEDED when some list of a filter is too long. */
export function checkLists(filter: object, argument: string): void {
  for (const [key, list] of Object.entries(filter)) {
    const limit = LIMIT_BY_KEY.get(key) ?? FILTER_LIMITS.members
    if (Array.isArray(list) && list.length > limit)
      throw new IsnadError('LIMIT_EXCEEDED', `${argument}.${key} takes at most ${limit} members`, {
        argument: `${argument}.${key}`,
        value: list.length,
        limit,
      })
  }
}

/** Throws LIMIT_EXCEEDED when filters are nested too deep. */
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

/** Throws LIMIT_EXCEEDED when a filter and all filters in it are too many. */
export function checkFilters(filter: EventFilterInput, argument: string): void {
  const count = countFilters(filter)
  if (count > FILTER_LIMITS.filters)
    throw new IsnadError(
      'LIMIT_EXCEEDED',
      `${argument} holds ${count} filters one in another; at most ${FILTER_LIMITS.filters} are answered`,
      { argument, value: count, limit: FILTER_LIMITS.filters },
    )
}

function countFilters({ and, or, not, parts, outcomes }: EventFilterInput): number {
  const inner = [...(and ?? []), ...(or ?? []), not, parts?.some, parts?.none, outcomes?.some, outcomes?.none]
  return inner.reduce((sum: number, filter) => sum + (filter ? countFilters(filter) : 0), 1)
}
