import { createHash } from 'node:crypto'
import { UndirectedGraph } from 'graphology'
import { compareText } from '../graph/compare-text.ts'
import { forceAtlas2, louvain } from './graphology.ts'

/** An edge as far as a picture is concerned. */
export interface DrawnEdge {
  readonly sourceId: string
  readonly targetId: string
  readonly weight: number
}

/** Where a node stands, which nodes it hangs together with, and how many edges it has. */
export interface Placement {
  /** From -100 to 100. */
  readonly x: number
  readonly y: number
  /** From 0, the largest community first. */
  readonly community: number
  readonly degree: number
}

/** The half width of a picture. */
const EXTENT = 100

/**
 * The placement of each node: ForceAtlas2 from start positions made of the ids, and Louvain communities with a seeded
 * random, so that the same nodes and edges give the same picture every time.
 */
export function layOut(
  nodeIds: readonly string[],
  edges: readonly DrawnEdge[],
): ReadonlyMap<string, Placement> {
  const degrees = countEdges(edges)
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>()
  for (const id of nodeIds.toSorted(compareText)) graph.addNode(id, startOf(id))
  for (const { sourceId, targetId, weight } of edges.toSorted(byEnds))
    if (sourceId !== targetId)
      graph.updateEdge(sourceId, targetId, ({ weight: before = 0 }) => ({ weight: before + weight }))
  place(graph)
  const communities = findCommunities(graph)
  const reach = Math.max(1e-9, ...graph.mapNodes((_, { x, y }) => Math.max(Math.abs(x), Math.abs(y))))
  const scaled = (value: number) => Math.round((value / reach) * EXTENT * 100) / 100
  return new Map(
    graph.mapNodes((id, { x, y }) => [
      id,
      { x: scaled(x), y: scaled(y), community: communities.get(id) ?? 0, degree: degrees.get(id) ?? 0 },
    ]),
  )
}

type Drawing = UndirectedGraph<{ x: number; y: number }, { weight: number }>

function place(graph: Drawing): void {
  const { order } = graph
  if (order < 2) return
  forceAtlas2.assign(graph, {
    iterations: order <= 200 ? 300 : order <= 500 ? 150 : order <= 1_000 ? 60 : 35,
    getEdgeWeight: 'weight',
    // A coarser approximation looks alike and takes less than half of the time.
    settings: { ...forceAtlas2.inferSettings(order), barnesHutOptimize: order > 300, barnesHutTheta: 1.2 },
  })
  const middle = (axis: 'x' | 'y') =>
    graph.reduceNodes((sum: number, _, position) => sum + position[axis], 0) / order
  const [x, y] = [middle('x'), middle('y')]
  graph.updateEachNodeAttributes((_, position) => ({ x: position.x - x, y: position.y - y }))
}

/** Communities by node, numbered by size, then by their first id. */
function findCommunities(graph: Drawing): ReadonlyMap<string, number> {
  const found: Readonly<Record<string, number>> =
    graph.size === 0
      ? Object.fromEntries(graph.nodes().map((id, index) => [id, index]))
      : louvain(graph, { rng: createRandom(1), getEdgeWeight: 'weight' })
  const members = new Map<number, string[]>()
  for (const id of graph.nodes()) {
    const community = found[id] ?? 0
    members.set(community, [...(members.get(community) ?? []), id])
  }
  const ranked = [...members.values()].sort(
    (a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''),
  )
  return new Map(ranked.flatMap((ids, number) => ids.map(id => [id, number] as const)))
}

function countEdges(edges: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const edge of edges)
    for (const id of [edge.sourceId, edge.targetId]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

/** A point of the unit square around the origin, the same for the same id. */
function startOf(id: string): { x: number; y: number } {
  const hash = createHash('sha256').update(id).digest()
  return { x: hash.readUInt32BE(0) / 2 ** 31 - 1, y: hash.readUInt32BE(4) / 2 ** 31 - 1 }
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function byEnds(a: DrawnEdge, b: DrawnEdge): number {
  return compareText(a.sourceId, b.sourceId) || compareText(a.targetId, b.targetId) || a.weight - b.weight
}
