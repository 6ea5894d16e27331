import { IsnadError } from '../errors.ts'
import type { LexiconRelation } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { RollUp } from '../vocabulary.ts'
import { FILTER_LIMITS } from './filter-limits.ts'

/** From actors to the same actors and all whose deeds count for them, each once. Throws LIMIT_EXCEEDED. */
export type ActorsBelow = (
  ids: readonly string[],
  rollUps: readonly RollUp[],
  argument: string,
) => Promise<readonly string[]>

/**
 * The way back of `readLineage`: organs at any depth, then members, then who represents one of these. Organs and
 * members are the lexicon's, as what lies `within` is; representatives are those that the graph's texts tell of.
 */
export function createActorsBelow(
  relations: readonly LexiconRelation[],
  store: Pick<GraphStore, 'representativesOf'>,
): ActorsBelow {
  const organsOf = childrenBy('ORGAN_OF', relations)
  const membersOf = childrenBy('MEMBER_OF', relations)
  return async (ids, rollUps, argument) => {
    const actors = new Set(ids)
    // A set takes in what is added while it is walked, so this reaches every depth and ends on a circle.
    if (rollUps.includes('ORGANS'))
      for (const id of actors) for (const organ of organsOf.get(id) ?? []) actors.add(organ)
    if (rollUps.includes('MEMBERS'))
      for (const id of [...actors]) for (const member of membersOf.get(id) ?? []) actors.add(member)
    if (!rollUps.includes('REPRESENTATIVES')) return [...actors]
    const representatives = await store.representativesOf([...actors], FILTER_LIMITS.representatives + 1)
    checkNumber(representatives.length, argument)
    return [...new Set([...actors, ...representatives])]
  }
}

function childrenBy(
  type: LexiconRelation['type'],
  relations: readonly LexiconRelation[],
): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>()
  for (const { fromId, toId } of relations.filter(relation => relation.type === type))
    children.set(toId, [...(children.get(toId) ?? []), fromId])
  return children
}

function checkNumber(representatives: number, argument: string): void {
  const limit = FILTER_LIMITS.representatives
  if (representatives > limit)
    throw new IsnadError(
      'LIMIT_EXCEEDED',
      `${argument}.anyOf is represented by more than ${limit} persons and groups; name fewer entities, or filter by countries`,
      { argument: `${argument}.anyOf`, limit },
    )
}
