import { compareText } from '../graph/compare-text.ts'
import type { BackgroundEdge } from '../graph/projection.ts'

/** The lexicon's edges, walked both ways. */
export interface Background {
  /** Edges that leave an entity, by target and type. */
  leaving(entityId: string): readonly BackgroundEdge[]
  /** Entities from which edges lead up to it over any number of steps, itself excluded, by id. */
  below(entityId: string): readonly string[]
}

/** An index over background edges; a row that stands twice counts once. */
export function createBackground(edges: readonly BackgroundEdge[]): Background {
  const byKey = new Map(
    edges.map(({ fromId, toId, type }) => [`${fromId} ${toId} ${type}`, { fromId, toId, type }]),
  )
  const out = new Map<string, BackgroundEdge[]>()
  const into = new Map<string, string[]>()
  for (const [, edge] of [...byKey].sort(([a], [b]) => compareText(a, b))) {
    out.set(edge.fromId, [...(out.get(edge.fromId) ?? []), edge])
    into.set(edge.toId, [...(into.get(edge.toId) ?? []), edge.fromId])
  }
  return {
    leaving: entityId => out.get(entityId) ?? [],
    below: entityId => {
      const reached = new Set(into.get(entityId))
      // A set that grows while it is walked is walked to its end.
      for (const id of reached) for (const lower of into.get(id) ?? []) reached.add(lower)
      reached.delete(entityId)
      return [...reached].sort(compareText)
    },
  }
}
