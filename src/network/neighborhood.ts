import { IsnadError } from '../errors.ts'
import type { EventFilter } from '../graph/event-filter.ts'
import type { AdjacentEdge, GraphStore } from '../store/graph-store.ts'
import { ARGUMENT_KINDS } from '../vocabulary.ts'
import { checkEntities } from './check-entities.ts'
import type { EventFilterInput } from './filter-input.ts'
import { checkLists } from './filter-limits.ts'
import { readCount } from './read-count.ts'
import { type FilterSurroundings, readEventFilter } from './read-filters.ts'
import { relationEdges } from './relation-edges.ts'
import { buildSubgraph, isEvent, type Subgraph, type SubgraphEdge } from './subgraph.ts'
import { SUBGRAPH_LIMITS } from './subgraph-limits.ts'
import { whatCounts } from './what-counts.ts'

/** What is asked for around some nodes. */
export interface NeighborhoodQuestion {
  readonly ids: readonly string[]
  readonly depth?: number | null
  readonly where?: EventFilterInput | null
  readonly limit?: number | null
}

type NeighborhoodStore = Pick<
  GraphStore,
  'version' | 'entities' | 'events' | 'adjacent' | 'eventIdsOfReports' | 'relationsFrom'
>

/** The entities and events around some of them, up to a number of steps and of nodes. Throws IsnadError. */
export async function findNeighborhood(
  { ids, depth, where, limit }: NeighborhoodQuestion,
  store: NeighborhoodStore,
  surroundings: FilterSurroundings,
): Promise<Subgraph> {
  const steps = readCount(depth, 'depth', SUBGRAPH_LIMITS.depth)
  const most = readCount(limit, 'limit', SUBGRAPH_LIMITS.nodes)
  const input = whatCounts(where ?? {})
  const filter = await readEventFilter(input, surroundings)
  const graphVersion = await store.version()
  const walk = new Walk(store, filter, most)
  walk.begin(await readSeeds(ids, store, surroundings))
  for (let step = 1; step <= steps; step += 1) await walk.step(step === 1 ? most : SUBGRAPH_LIMITS.hub)
  const edges = await walk.edges()
  return buildSubgraph({
    nodeIds: walk.nodeIds(),
    edges: [...edges, ...(await relationEdges(walk.nodeIds(), store))],
    truncated: walk.truncated(),
    filter: input,
    graphVersion,
  })
}

/** The entities and events asked for that are in the graph. */
async function readSeeds(
  ids: readonly string[],
  store: NeighborhoodStore,
  { isListed }: FilterSurroundings,
): Promise<readonly string[]> {
  checkLists({ ids }, 'neighborhood')
  const told = ids.filter(id => /^(ev|rep)-/.test(id))
  const events = await store.eventIdsOfReports(told.map(id => id.replace(/^ev-/, 'rep-')))
  const unknown = told.find((_, at) => (events[at] ?? null) === null)
  if (unknown !== undefined)
    throw new IsnadError('ARGUMENT_INVALID', `"${unknown}" in ids is the id of no event`, {
      argument: 'ids',
      value: unknown,
    })
  const named = ids.filter(id => !told.includes(id))
  await checkEntities(named, 'ids', isListed, store)
  const entities = await store.entities(named)
  return [...entities.flatMap(entity => entity?.id ?? []), ...events.flatMap(id => id ?? [])]
}

/** A walk from node to node, breadth first; of what cannot all be taken, the first edges of each node come first. */
class Walk {
  private readonly store: NeighborhoodStore
  private readonly filter: EventFilter
  private readonly most: number
  private readonly taken = new Set<string>()
  private readonly left = new Set<string>()
  private readonly found = new Map<string, AdjacentEdge>()
  private frontier: readonly string[] = []
  private cut = 0

  constructor(store: NeighborhoodStore, filter: EventFilter, most: number) {
    this.store = store
    this.filter = filter
    this.most = most
  }

  begin(ids: readonly string[]): void {
    this.frontier = [...new Set(ids)].filter(id => this.take(id))
  }

  async step(edgesEach: number): Promise<void> {
    const edges = await this.read(this.frontier, edgesEach)
    const ends = edges.map(edge => (edge.askedId === edge.eventId ? edge.entityId : edge.eventId))
    this.frontier = [...new Set(ends)].filter(id => !this.taken.has(id)).filter(id => this.take(id))
  }

  /** The edges between the nodes taken, those of the last events included. */
  async edges(): Promise<readonly Omit<SubgraphEdge, 'id'>[]> {
    await this.read(this.frontier.filter(isEvent), SUBGRAPH_LIMITS.hub)
    return [...this.found.values()]
      .filter(edge => this.taken.has(edge.entityId) && this.taken.has(edge.eventId))
      .map(toSubgraphEdge)
  }

  nodeIds(): readonly string[] {
    return [...this.taken]
  }

  truncated() {
    return [
      { reason: 'HUB', dropped: this.cut },
      { reason: 'LIMIT', dropped: this.left.size },
    ] as const
  }

  private take(id: string): boolean {
    if (this.taken.size < this.most) this.taken.add(id)
    else this.left.add(id)
    return this.taken.has(id)
  }

  private async read(ids: readonly string[], edgesEach: number): Promise<readonly AdjacentEdge[]> {
    const read = (side: 'ENTITY' | 'EVENT', some: readonly string[]) =>
      this.store.adjacent(side, some, { parts: ARGUMENT_KINDS, filter: this.filter, limit: edgesEach })
    const edges = [
      ...(await read(
        'ENTITY',
        ids.filter(id => !isEvent(id)),
      )),
      ...(await read('EVENT', ids.filter(isEvent))),
    ]
    for (const edge of edges) {
      if (edge.place === edgesEach) this.cut += edge.total - edgesEach
      this.found.set(`${edge.eventId} ${edge.as} ${edge.entityId}`, edge)
    }
    const order = new Map(ids.map((id, at) => [id, at]))
    return edges.sort(
      (a, b) => a.place - b.place || (order.get(a.askedId) ?? 0) - (order.get(b.askedId) ?? 0),
    )
  }
}

function toSubgraphEdge(edge: AdjacentEdge): Omit<SubgraphEdge, 'id'> {
  const { entityId, eventId, as, basis, earliest, latest, evidenceCount } = edge
  const own = { weight: evidenceCount, basis, earliest, latest, evidenceCount }
  if (as === 'PLACE') return { sourceId: eventId, targetId: entityId, type: 'HELD_IN', role: null, ...own }
  if (as === 'TOPIC') return { sourceId: eventId, targetId: entityId, type: 'ABOUT', role: null, ...own }
  return { sourceId: entityId, targetId: eventId, type: 'PARTICIPATED_IN', role: as, ...own }
}
