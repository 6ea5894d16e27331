import type { EventFilter } from '../../graph/event-filter.ts'
import { type EdgeCondition, edgeConditions } from './event-filter.ts'

/** The condition on entities asked for by id that the fewest events can fulfil: the one to start from. */
export async function findRarest(
  filter: EventFilter,
  readSizes: (
    groups: readonly (readonly string[])[],
  ) => Promise<readonly { readonly group: number; readonly events: number }[]>,
): Promise<EdgeCondition | undefined> {
  const conditions = edgeConditions(filter).filter(condition => condition.entityIds !== undefined)
  if (conditions.length < 2) return conditions[0]
  const sizes = await readSizes(conditions.map(condition => condition.entityIds ?? []))
  const sizeOf = new Map(sizes.map(size => [size.group, size.events]))
  const ranked = conditions.map((condition, group) => ({ condition, events: sizeOf.get(group) ?? 0 }))
  return ranked.toSorted((a, b) => a.events - b.events)[0]?.condition
}
