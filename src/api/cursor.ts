import { IsnadError } from '../errors.ts'
import type { PageRequest, PageRow } from '../store/graph-store.ts'

/** The sort key and id of the last row seen. */
export type Position = NonNullable<PageRequest['after']>

/** An opaque cursor: the row's place, and the list it belongs to, in base64url. */
export function writeCursor(list: string, { sortKey, id }: PageRow<unknown>): string {
  return Buffer.from(JSON.stringify([list, sortKey, id])).toString('base64url')
}

/** The place a cursor stands for. Throws CURSOR_INVALID unless it was written for a list of that name. */
export function readCursor(list: string, cursor: string): Position {
  const [of, sortKey, id] = decode(cursor)
  if (of === list && (typeof sortKey === 'string' || Number.isFinite(sortKey)) && typeof id === 'string')
    return { sortKey: typeof sortKey === 'string' ? sortKey : Number(sortKey), id }
  throw new IsnadError(
    'CURSOR_INVALID',
    'after is no cursor of this list; give the endCursor of the page before, with the same orderBy',
    { argument: 'after', value: cursor },
  )
}

function decode(cursor: string): readonly unknown[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(decoded) ? decoded : []
  } catch {
    return []
  }
}
