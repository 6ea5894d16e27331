import { createHash } from 'node:crypto'
import { compareText } from '../graph/compare-text.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Basis, Role, SubgraphEdgeType, TruncationReason } from '../vocabulary.ts'
import type { EventFilterInput } from './filter-input.ts'
import { layOut, type Placement } from './lay-out.ts'
import { withoutNulls } from './without-nulls.ts'

/** An entity or event of a picture. */
export interface SubgraphNode extends Placement {
  readonly id: string
  readonly kind: 'ENTITY' | 'EVENT'
}

/** An edge of a picture; days are the bounds of what stands behind it. */
export interface SubgraphEdge {
  /** `edge-`, from type, ends and role. */
  readonly id: string
  readonly sourceId: string
  readonly targetId: string
  readonly type: SubgraphEdgeType
  readonly role: Role | null
  readonly weight: number
  readonly basis: Basis | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly evidenceCount: number | null
}

/** How much was left out, and why. */
export interface Truncation {
  readonly reason: TruncationReason
  readonly dropped: number
}

/** A part of the graph as a picture: nodes by degree descending, then id, edges by weight descending, then id. */
export interface Subgraph {
  readonly nodes: readonly SubgraphNode[]
  readonly edges: readonly SubgraphEdge[]
  readonly truncated: readonly Truncation[]
  /** The filter used, in JSON, as a caller would write it. */
  readonly filter: string
  readonly graphVersion: number
}

/** What a picture is made from. */
export interface SubgraphParts {
  readonly nodeIds: readonly string[]
  readonly edges: readonly Omit<SubgraphEdge, 'id'>[]
  readonly truncated: readonly Truncation[]
  readonly filter: EventFilterInput
  readonly graphVersion: number
}

/** The picture of nodes and of the edges between them. */
export function buildSubgraph({ nodeIds, edges, truncated, filter, graphVersion }: SubgraphParts): Subgraph {
  const placements = layOut(nodeIds, edges)
  return {
    nodes: [...placements]
      .map(([id, placement]) => ({
        ...placement,
        id,
        kind: isEvent(id) ? ('EVENT' as const) : ('ENTITY' as const),
      }))
      .sort((a, b) => b.degree - a.degree || compareText(a.id, b.id)),
    edges: edges
      .map(edge => ({ ...edge, id: edgeId(edge) }))
      .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id)),
    truncated: truncated.filter(({ dropped }) => dropped > 0),
    filter: canonicalJson(withoutNulls(filter)),
    graphVersion,
  }
}

/** Whether an id is an event's. */
export function isEvent(id: string): boolean {
  return id.startsWith('ev-')
}

function edgeId({ type, sourceId, targetId, role }: Omit<SubgraphEdge, 'id'>): string {
  const hash = createHash('sha256').update(`${type} ${sourceId} ${targetId} ${role ?? ''}`)
  return `edge-${hash.digest('hex').slice(0, 24)}`
}
