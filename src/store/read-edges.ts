import type { EventFilter } from '../graph/event-filter.ts'
import { compareReports } from '../graph/report-order.ts'
import type {
  EvidenceKey,
  EvidenceRow,
  MentionRow,
  Page,
  PageRequest,
  ParticipationRow,
  RelationRow,
} from './graph-store.ts'
import { groupBy } from './group-by.ts'
import { buildRelationKeys, type RelationFilter, withEvidence } from './relation-rows.ts'
import type {
  EdgeEvidence,
  ParticipationPosition,
  PlacedParticipation,
  Position,
  StoreReads,
  StoreSearches,
} from './store-transaction.ts'

/** The NAMES facts behind each edge, by report order. */
export async function readEvidence(
  searches: StoreSearches,
  keys: readonly EvidenceKey[],
): Promise<readonly (readonly EvidenceRow[])[]> {
  const found = await searches.evidence(keys)
  const byEdge = groupBy(found, row => row.edge)
  return keys.map((key, edge) =>
    (byEdge.get(edge) ?? [])
      .toSorted((a, b) => compareReports(a.report, b.report))
      .flatMap(row => toEvidenceRow(key, row)),
  )
}

function toEvidenceRow(key: EvidenceKey, { report }: EdgeEvidence): readonly EvidenceRow[] {
  return report.arguments
    .filter(argument => argument.entityId === key.entityId && argument.as === key.as)
    .map(argument => ({ key, report, argument }))
}

/** A page of an entity's participations; a position's id is the event and the role. */
export async function readParticipations(
  searches: StoreSearches,
  entityId: string,
  filter: EventFilter,
  page: PageRequest,
): Promise<Page<ParticipationRow>> {
  const after = page.after && toParticipationPosition(page.after)
  const rows = await searches.participations(entityId, filter, page.limit + 1, after)
  return {
    rows: rows.slice(0, page.limit).map(row => ({
      row: toParticipationRow(row),
      sortKey: row.sortDate,
      id: `${row.eventId} ${row.role}`,
    })),
    hasMore: rows.length > page.limit,
  }
}

function toParticipationPosition({ sortKey, id }: Position): ParticipationPosition {
  const [eventId = '', role = ''] = id.split(' ')
  return { sortDate: String(sortKey), eventId, role }
}

function toParticipationRow({
  eventId,
  entityId,
  role,
  basis,
  evidenceCount,
}: PlacedParticipation): ParticipationRow {
  return { eventId, participation: { entityId, role, basis, evidenceCount } }
}

/** A page of an entity's mentions; a position is the document and the start. */
export async function readMentions(
  searches: StoreSearches,
  entityId: string,
  page: PageRequest,
): Promise<Page<MentionRow>> {
  const rows = await searches.mentions(entityId, { ...page, limit: page.limit + 1 })
  return {
    rows: rows.slice(0, page.limit).map(row => ({ row, sortKey: row.documentId, id: String(row.start) })),
    hasMore: rows.length > page.limit,
  }
}

/** A page of an entity's relations with their evidence. */
export async function readRelations(
  reads: StoreReads & StoreSearches,
  entityId: string,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<RelationRow>> {
  const all = await readRelationKeys(reads, entityId, filter)
  const start = page.after ? all.findIndex(key => isAfter(key, page.after)) : 0
  const shown = start < 0 ? [] : all.slice(start, start + page.limit)
  const ties = shown.flatMap(key => key.row.tie ?? [])
  const rows = withEvidence(
    shown.map(key => key.row),
    await reads.relationReportsOn(ties),
  )
  return {
    rows: rows.flatMap((row, index) => {
      const key = shown[index]
      return key ? [{ row, sortKey: key.sortKey, id: key.id }] : []
    }),
    hasMore: start >= 0 && all.length > start + page.limit,
  }
}

/** All relations of an entity that a filter lets through, in order, without evidence. */
export async function readRelationKeys(
  searches: StoreSearches,
  entityId: string,
  filter: RelationFilter,
): Promise<ReturnType<typeof buildRelationKeys>> {
  const background = await searches.backgroundAround(entityId)
  return buildRelationKeys(entityId, background, await searches.tiesAround(entityId), filter)
}

function isAfter(row: Position, after: Position | undefined): boolean {
  if (after === undefined || row.sortKey > after.sortKey) return true
  return row.sortKey === after.sortKey && row.id > after.id
}
