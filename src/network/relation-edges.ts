import type { GraphStore } from '../store/graph-store.ts'
import { isEvent, type SubgraphEdge } from './subgraph.ts'

/** The edges that are no participation between some nodes: relations of entities, parts and outcomes of events. */
export async function relationEdges(
  nodeIds: readonly string[],
  store: Pick<GraphStore, 'events' | 'relationsFrom'>,
): Promise<readonly Omit<SubgraphEdge, 'id'>[]> {
  const nodes = new Set(nodeIds)
  const { background, represents } = await store.relationsFrom(nodeIds.filter(id => !isEvent(id)))
  const events = await store.events(nodeIds.filter(isEvent))
  const links = events.flatMap(event => event?.links.filter(link => link.fromId === event.id) ?? [])
  const plain = { role: null, weight: 1, earliest: null, latest: null, evidenceCount: null }
  const byEnds = new Map<string, Omit<SubgraphEdge, 'id'>>()
  const add = (edge: Omit<SubgraphEdge, 'id'>) => {
    if (!nodes.has(edge.sourceId) || !nodes.has(edge.targetId)) return
    const key = `${edge.type} ${edge.sourceId} ${edge.targetId}`
    const before = byEnds.get(key)
    byEnds.set(key, before ? united(before, edge) : edge)
  }
  for (const { fromId, toId, type } of background)
    add({ ...plain, sourceId: fromId, targetId: toId, type, basis: 'BACKGROUND' })
  for (const { entityId, targetId, evidenceCount, earliest, latest } of represents)
    add({
      ...plain,
      sourceId: entityId,
      targetId,
      type: 'REPRESENTS',
      basis: 'STATED',
      weight: evidenceCount,
      evidenceCount,
      earliest,
      latest,
    })
  for (const { fromId, toId, type } of links)
    add({ ...plain, sourceId: fromId, targetId: toId, type, basis: null })
  return [...byEnds.values()]
}

/** Several offices of one person are one edge of a picture. */
function united(a: Omit<SubgraphEdge, 'id'>, b: Omit<SubgraphEdge, 'id'>): Omit<SubgraphEdge, 'id'> {
  if (a.type !== 'REPRESENTS') return a
  const evidenceCount = (a.evidenceCount ?? 0) + (b.evidenceCount ?? 0)
  return {
    ...a,
    weight: evidenceCount,
    evidenceCount,
    earliest: firstDay(a.earliest, b.earliest),
    latest: lastDay(a.latest, b.latest),
  }
}

/** The earlier of two days; a day of one that is unknown. */
export function firstDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The later of two days; a day of one that is unknown. */
export function lastDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
