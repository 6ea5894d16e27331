import { createHash } from 'node:crypto'
import { compareText } from '../graph/compare-text.ts'
import type { RelationReportFact } from '../graph/facts.ts'
import type { BackgroundEdge } from '../graph/projection.ts'
import type { EntityRelation } from '../vocabulary.ts'
import { tieKey } from './build-represents.ts'
import type { PageRow, RelationDirection, RelationRow } from './graph-store.ts'
import { groupBy } from './group-by.ts'
import type { Tie } from './store-transaction.ts'

/** A relation of an entity before its evidence is read; `tie` where texts tell of it. */
export interface RelationKey {
  readonly row: RelationRow
  readonly tie: Tie | null
}

/** Which relations of an entity. */
export interface RelationFilter {
  readonly types?: readonly EntityRelation[]
  readonly direction?: RelationDirection
}

/** The relations of an entity that a filter lets through, by (type, direction, other id, office). */
export function buildRelationKeys(
  entityId: string,
  background: readonly BackgroundEdge[],
  ties: readonly Tie[],
  filter: RelationFilter,
): readonly PageRow<RelationKey>[] {
  const keys = [
    ...background.map(edge => buildKey(entityId, edge.type, edge.fromId, edge.toId, null)),
    ...ties.map(tie => buildKey(entityId, 'REPRESENTS', tie.entityId, tie.targetId, tie)),
  ]
  return keys
    .filter(({ row: { row } }) => filter.types?.includes(row.type) ?? true)
    .filter(({ row: { row } }) => filter.direction === undefined || row.direction === filter.direction)
    .sort((a, b) => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id))
}

/** The rows with the evidence that the relation reports are, by (document, start). */
export function withEvidence(
  keys: readonly RelationKey[],
  reports: readonly RelationReportFact[],
): readonly RelationRow[] {
  const byTie = groupBy(
    reports.toSorted((a, b) => compareText(a.documentId, b.documentId) || a.start - b.start),
    tieKey,
  )
  return keys.map(({ row, tie }) => ({
    ...row,
    evidence: (tie ? (byTie.get(tieKey(tie)) ?? []) : []).map(({ documentId, start, end, rule }) => ({
      documentId,
      start,
      end,
      rule,
    })),
  }))
}

function buildKey(
  entityId: string,
  type: RelationRow['type'],
  fromId: string,
  toId: string,
  tie: Tie | null,
): PageRow<RelationKey> & { readonly sortKey: string } {
  const direction = fromId === entityId ? 'OUT' : 'IN'
  const otherId = direction === 'OUT' ? toId : fromId
  const office = tie?.office ?? null
  const basis = tie ? 'STATED' : 'BACKGROUND'
  const hash = createHash('sha256').update(`${type} ${fromId} ${toId} ${office ?? ''}`)
  const id = `edge-${hash.digest('hex').slice(0, 24)}`
  const row = { id, type, direction, entityId, otherId, basis, office, evidence: [] } as const
  return { row: { row, tie }, sortKey: `${type} ${direction} ${otherId} ${office ?? ''}`, id }
}
