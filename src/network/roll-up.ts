import type { GraphStore } from '../store/graph-store.ts'
import type { RollUp } from '../vocabulary.ts'

/** Whom an actor counts for, and which pairs are one house. */
export interface Lineage {
  /** The actors that stand for an entity, itself where nothing stands above it. */
  actorsOf(entityId: string): readonly string[]
  /** Whether one is an organ of the other, over any number of steps. */
  areOneHouse(a: string, b: string): boolean
}

type Parents = ReadonlyMap<string, readonly string[]>

/** Reads what stands above some entities and says whom they count for: representatives first, then members, then organs. */
export async function readLineage(
  entityIds: readonly string[],
  rollUps: readonly RollUp[],
  store: Pick<GraphStore, 'relationsFrom'>,
): Promise<Lineage> {
  const { organs, members, representatives } = await readParents(entityIds, store)
  const steps: ((id: string) => readonly string[])[] = []
  if (rollUps.includes('REPRESENTATIVES')) steps.push(id => representatives.get(id) ?? [id])
  if (rollUps.includes('MEMBERS')) steps.push(id => members.get(id) ?? [id])
  if (rollUps.includes('ORGANS')) steps.push(id => topsAbove(id, organs))
  return {
    actorsOf: id => [...new Set(steps.reduce((ids: readonly string[], step) => ids.flatMap(step), [id]))],
    areOneHouse: (a, b) => isAbove(a, b, organs) || isAbove(b, a, organs),
  }
}

async function readParents(
  entityIds: readonly string[],
  store: Pick<GraphStore, 'relationsFrom'>,
): Promise<{ organs: Parents; members: Parents; representatives: Parents }> {
  const organs = new Map<string, string[]>()
  const members = new Map<string, string[]>()
  const representatives = new Map<string, string[]>()
  const read = new Set<string>()
  for (let next = [...new Set(entityIds)]; next.length > 0; ) {
    for (const id of next) read.add(id)
    const { background, represents } = await store.relationsFrom(next)
    for (const { fromId, toId, type } of background) {
      if (type === 'ORGAN_OF') add(organs, fromId, toId)
      if (type === 'MEMBER_OF') add(members, fromId, toId)
    }
    for (const { entityId, targetId } of represents) add(representatives, entityId, targetId)
    const above = [organs, members, representatives].flatMap(parents =>
      next.flatMap(id => parents.get(id) ?? []),
    )
    next = [...new Set(above)].filter(id => !read.has(id))
  }
  return { organs, members, representatives }
}

function add(parents: Map<string, string[]>, id: string, parent: string): void {
  const known = parents.get(id) ?? []
  if (!known.includes(parent)) parents.set(id, [...known, parent].sort())
}

/** The entity itself and all above it. */
function lineOf(id: string, organs: Parents): ReadonlySet<string> {
  const line = new Set([id])
  // A set takes in what is added while it is walked, so this reaches the top and ends on a circle.
  for (const member of line) for (const parent of organs.get(member) ?? []) line.add(parent)
  return line
}

function topsAbove(id: string, organs: Parents): readonly string[] {
  const tops = [...lineOf(id, organs)].filter(member => !organs.has(member))
  return tops.length > 0 ? tops : [id]
}

function isAbove(a: string, b: string, organs: Parents): boolean {
  return a !== b && lineOf(b, organs).has(a)
}
