import { compareText } from '../graph/compare-text.ts'
import type { EventFilter } from '../graph/event-filter.ts'
import { batches } from '../store/batches.ts'
import type { AdjacentEdge, GraphStore } from '../store/graph-store.ts'
import { groupBy } from '../store/group-by.ts'
import { BASES, type Basis, ROLES, type Role, type RollUp, type Weighting } from '../vocabulary.ts'
import type { EventFilterInput } from './filter-input.ts'
import { readCount } from './read-count.ts'
import { type FilterSurroundings, readEventFilter } from './read-filters.ts'
import { firstDay, lastDay } from './relation-edges.ts'
import { type Lineage, readLineage } from './roll-up.ts'
import { buildSubgraph, type Subgraph, type SubgraphEdge, type Truncation } from './subgraph.ts'
import { SUBGRAPH_LIMITS } from './subgraph-limits.ts'
import { whatCounts } from './what-counts.ts'

/** Which actors are tied, and how strongly. */
export interface CoParticipationQuestion {
  readonly where?: EventFilterInput | null
  readonly fromRoles?: readonly Role[] | null
  readonly toRoles?: readonly Role[] | null
  readonly rollUp?: readonly RollUp[] | null
  readonly weighting?: Weighting | null
  readonly minWeight?: number | null
  readonly limit?: number | null
}

type CoParticipationStore = Pick<
  GraphStore,
  'version' | 'entities' | 'eventIds' | 'countEvents' | 'adjacent' | 'relationsFrom'
>

type Tie = Omit<SubgraphEdge, 'id' | 'evidenceCount'> & { readonly evidenceCount: number }

/**
 * Actors tied by the events they took part in together. A tie weighs one an event (EVENTS), or 1/(n-1) an event of n
 * actors, so that what an actor does with others adds up to its number of events (NEWMAN; Newman 2001). With roles on
 * either side ties run from the one to the other. Throws IsnadError.
 */
export async function findCoParticipation(
  question: CoParticipationQuestion,
  store: CoParticipationStore,
  surroundings: FilterSurroundings,
): Promise<Subgraph> {
  const most = readCount(question.limit, 'limit', SUBGRAPH_LIMITS.nodes)
  const input = whatCounts(question.where ?? {})
  const filter = await readEventFilter(input, surroundings)
  const graphVersion = await store.version()
  const { edges, truncated } = await readEdges(filter, question, store)
  const lineage = await readLineage(
    edges.map(edge => edge.entityId),
    question.rollUp ?? [],
    store,
  )
  const ties = findTies(edges, question, lineage).filter(tie => tie.weight >= (question.minWeight ?? 0))
  const ranked = rankActors(ties)
  const shown = new Set(ranked.slice(0, most))
  return buildSubgraph({
    nodeIds: [...shown],
    edges: ties.filter(tie => shown.has(tie.sourceId) && shown.has(tie.targetId)),
    truncated: [...truncated, { reason: 'LIMIT', dropped: ranked.length - shown.size }],
    filter: input,
    graphVersion,
  })
}

/** Who took part in the most reported events that the filter lets through. */
async function readEdges(
  filter: EventFilter,
  { fromRoles, toRoles }: CoParticipationQuestion,
  store: CoParticipationStore,
): Promise<{ readonly edges: readonly AdjacentEdge[]; readonly truncated: readonly Truncation[] }> {
  const parts = fromRoles && toRoles ? [...new Set([...fromRoles, ...toRoles])] : ROLES
  const eventIds = await store.eventIds(filter, SUBGRAPH_LIMITS.events)
  const missing = (await store.countEvents(filter)) - eventIds.length
  const edges: AdjacentEdge[] = []
  for (const ids of batches(eventIds))
    edges.push(...(await store.adjacent('EVENT', ids, { parts, filter, limit: SUBGRAPH_LIMITS.hub })))
  const cut = edges
    .filter(edge => edge.place === SUBGRAPH_LIMITS.hub)
    .reduce((sum, edge) => sum + edge.total - SUBGRAPH_LIMITS.hub, 0)
  return {
    edges,
    truncated: [
      { reason: 'EVENTS', dropped: Math.max(0, missing) },
      { reason: 'HUB', dropped: cut },
    ],
  }
}

function findTies(
  edges: readonly AdjacentEdge[],
  { fromRoles, toRoles, weighting }: CoParticipationQuestion,
  { actorsOf, areOneHouse }: Lineage,
): readonly Tie[] {
  const isDirected = Boolean(fromRoles ?? toRoles)
  const ties = new Map<string, Tie>()
  for (const members of groupBy(edges, edge => edge.eventId).values()) {
    const from = actorsAs(members, fromRoles, actorsOf)
    const to = actorsAs(members, toRoles, actorsOf)
    const actors = new Set([...from.keys(), ...to.keys()])
    const weight = weighting === 'NEWMAN' ? 1 / (actors.size - 1) : 1
    const { earliest = null, latest = null } = members[0] ?? {}
    for (const [source, sourceBasis] of from)
      for (const [target, targetBasis] of to) {
        if (isDirected ? source === target : source >= target) continue
        if (areOneHouse(source, target)) continue
        const basis = weaker(sourceBasis, targetBasis)
        const key = `${source} ${target}`
        const tie = { sourceId: source, targetId: target, weight, basis, earliest, latest }
        const before = ties.get(key)
        ties.set(key, joined(before, { ...tie, type: 'CO_PARTICIPATED', role: null, evidenceCount: 1 }))
      }
  }
  return [...ties.values()].map(tie => ({ ...tie, weight: Math.round(tie.weight * 1e6) / 1e6 }))
}

/** The actors of one event in some of the roles, each with the strongest basis it took part on. */
function actorsAs(
  members: readonly AdjacentEdge[],
  roles: readonly Role[] | null | undefined,
  actorsOf: Lineage['actorsOf'],
): ReadonlyMap<string, Basis> {
  const actors = new Map<string, Basis>()
  for (const { entityId, as, basis } of members) {
    if (roles && !roles.some(role => role === as)) continue
    for (const actor of actorsOf(entityId)) actors.set(actor, stronger(actors.get(actor) ?? basis, basis))
  }
  return actors
}

function joined(before: Tie | undefined, tie: Tie): Tie {
  if (before === undefined) return tie
  return {
    ...before,
    weight: before.weight + tie.weight,
    basis: before.basis && tie.basis && stronger(before.basis, tie.basis),
    earliest: firstDay(before.earliest, tie.earliest),
    latest: lastDay(before.latest, tie.latest),
    evidenceCount: before.evidenceCount + tie.evidenceCount,
  }
}

/** Actors by the sum of their ties descending, then id. */
function rankActors(ties: readonly Tie[]): readonly string[] {
  const strengths = new Map<string, number>()
  for (const { sourceId, targetId, weight } of ties)
    for (const id of [sourceId, targetId]) strengths.set(id, (strengths.get(id) ?? 0) + weight)
  return [...strengths].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([id]) => id)
}

function stronger(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) <= BASES.indexOf(b) ? a : b
}

function weaker(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) >= BASES.indexOf(b) ? a : b
}
