import { IsnadError } from '../errors.ts'

/** How much one request may ask for; the schema's description of Query tells the same numbers. */
export const LIMITS = {
  /** Nodes in a page when `first` is left out, and at most. */
  defaultFirst: 20,
  first: 100,
  /** Ids in `nodes`. */
  ids: 100,
  /** Levels of fields. */
  depth: 15,
  /** Lexical tokens of a query, so that no number of aliases or fragments is dear to check. */
  tokens: 4_000,
  /** Objects a query asks for: the product of `first` on the way down; a list without `first` counts as `plainList`. */
  objects: 100_000,
  plainList: 10,
  /** After so long nothing more is read for a query. */
  milliseconds: 30_000,
  /** Body of a request in bytes: a text of 20,000,000 bytes written all in `\uXXXX` escapes. */
  bodyBytes: 64_000_000,
} as const

/** The page size asked for. Throws ARGUMENT_INVALID below zero, LIMIT_EXCEEDED above the limit. */
export function readFirst(first: number | null | undefined): number {
  const size = first ?? LIMITS.defaultFirst
  if (size < 0)
    throw new IsnadError('ARGUMENT_INVALID', `first is ${size}; it must be between 0 and ${LIMITS.first}`, {
      argument: 'first',
      value: size,
      limit: LIMITS.first,
    })
  if (size > LIMITS.first)
    throw new IsnadError(
      'LIMIT_EXCEEDED',
      `first is ${size}; a page has at most ${LIMITS.first} nodes, read on with after`,
      { argument: 'first', value: size, limit: LIMITS.first },
    )
  return size
}

/** The ids asked for. Throws LIMIT_EXCEEDED when they are too many. */
export function readIds(ids: readonly string[]): readonly string[] {
  if (ids.length > LIMITS.ids)
    throw new IsnadError(
      'LIMIT_EXCEEDED',
      `ids has ${ids.length} members; at most ${LIMITS.ids} are answered`,
      {
        argument: 'ids',
        value: ids.length,
        limit: LIMITS.ids,
      },
    )
  return ids
}

/** How long a request may still read. */
export interface Deadline {
  /** Throws LIMIT_EXCEEDED once the time is over. */
  check(): void
  /** Gives the whole time again. */
  restart(): void
}

/** A deadline from now on. */
export function createDeadline(milliseconds: number = LIMITS.milliseconds): Deadline {
  let end = performance.now() + milliseconds
  return {
    check: () => {
      if (performance.now() > end)
        throw new IsnadError(
          'LIMIT_EXCEEDED',
          `The query took longer than ${milliseconds / 1000} seconds; ask for less at a time`,
          { argument: 'query', limit: milliseconds },
        )
    },
    restart: () => {
      end = performance.now() + milliseconds
    },
  }
}
