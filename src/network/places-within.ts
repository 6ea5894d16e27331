import type { LexiconRelation } from '../lexicon/lexicon.ts'

/** Relations that lead from a part up to its whole. */
const UPWARD: ReadonlySet<string> = new Set(['LOCATED_IN', 'ORGAN_OF'])

/** From ids to the same ids and those of all that lies within them or is an organ of them, each once: what `within` means in a filter. */
export function placesWithin(
  relations: readonly LexiconRelation[],
): (ids: readonly string[]) => readonly string[] {
  const partsOf = new Map<string, string[]>()
  for (const { fromId, toId, type } of relations)
    if (UPWARD.has(type)) partsOf.set(toId, [...(partsOf.get(toId) ?? []), fromId])
  return ids => {
    const found = new Set(ids)
    // A set takes in what is added while it is walked, so this reaches every depth and ends on a circle.
    for (const id of found) for (const part of partsOf.get(id) ?? []) found.add(part)
    return [...found]
  }
}
