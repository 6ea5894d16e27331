import { compareText } from '../graph/compare-text.ts'
import { BACKGROUND_RELATIONS, type BackgroundRelation } from '../vocabulary.ts'
import { type EdgeLine, edgeLine } from './export-lines.ts'
import type { NodeKind, StoreReads } from './store-transaction.ts'

/** One type of edge: the kind of node it leaves, and how the edges that leave some of these are read. */
export interface ExportedEdge {
  readonly type: string
  readonly from: NodeKind
  readonly read: (reads: StoreReads, fromIds: readonly string[]) => Promise<readonly EdgeLine[]>
}

const EDGES: readonly ExportedEdge[] = [
  { type: 'MENTIONS', from: 'Document', read: readMentions },
  { type: 'NAMES', from: 'EventReport', read: readNames },
  { type: 'WITHIN', from: 'EventReport', read: readWithin },
  { type: 'REPORTS', from: 'EventReport', read: readReports },
  { type: 'REPRESENTATIVE', from: 'RelationReport', read: readRelationEnd('REPRESENTATIVE', 'entityId') },
  { type: 'REPRESENTED', from: 'RelationReport', read: readRelationEnd('REPRESENTED', 'targetId') },
  { type: 'HELD_IN', from: 'Event', read: readEventEdge('HELD_IN', 'places') },
  { type: 'ABOUT', from: 'Event', read: readEventEdge('ABOUT', 'about') },
  { type: 'PART_OF', from: 'Event', read: readLink('PART_OF') },
  { type: 'RESULTED_IN', from: 'Event', read: readLink('RESULTED_IN') },
  { type: 'PARTICIPATED_IN', from: 'Entity', read: readParticipations },
  { type: 'REPRESENTS', from: 'Entity', read: readRepresents },
  ...BACKGROUND_RELATIONS.map(readBackground),
]

/** All types of edge, by type. */
export const EXPORTED_EDGES = EDGES.toSorted((a, b) => compareText(a.type, b.type))

async function readMentions(reads: StoreReads, ids: readonly string[]): Promise<readonly EdgeLine[]> {
  return (await reads.mentionsOf(ids)).map(({ documentId, entityId, type, ...own }) =>
    edgeLine('MENTIONS', documentId, entityId, { ...own, entityType: type }),
  )
}

async function readNames(reads: StoreReads, ids: readonly string[]): Promise<readonly EdgeLine[]> {
  return (await reads.reports(ids)).flatMap(report =>
    report.arguments.map(({ entityId, ...own }) => edgeLine('NAMES', report.id, entityId, own)),
  )
}

async function readWithin(reads: StoreReads, ids: readonly string[]): Promise<readonly EdgeLine[]> {
  const from = new Set(ids)
  return (await reads.withinOf(ids))
    .filter(fact => from.has(fact.fromId))
    .map(({ fromId, toId, ...own }) => edgeLine('WITHIN', fromId, toId, own))
}

async function readReports(reads: StoreReads, ids: readonly string[]): Promise<readonly EdgeLine[]> {
  return (await reads.eventIdsOf(ids)).map(({ reportId, eventId }) =>
    edgeLine('REPORTS', reportId, eventId, {}),
  )
}

function readRelationEnd(type: string, end: 'entityId' | 'targetId'): ExportedEdge['read'] {
  return async (reads, ids) =>
    (await reads.relationReports(ids)).map(report => edgeLine(type, report.id, report[end], {}))
}

function readEventEdge(type: string, edges: 'places' | 'about'): ExportedEdge['read'] {
  return async (reads, ids) =>
    (await reads.events(ids)).flatMap(event =>
      event[edges].map(({ entityId, ...own }) => edgeLine(type, event.id, entityId, own)),
    )
}

function readLink(type: string): ExportedEdge['read'] {
  return async (reads, ids) => {
    const from = new Set(ids)
    return (await reads.linksOf(ids))
      .filter(link => link.type === type && from.has(link.fromId))
      .map(({ fromId, toId, ...own }) => edgeLine(type, fromId, toId, own))
  }
}

async function readParticipations(reads: StoreReads, ids: readonly string[]): Promise<readonly EdgeLine[]> {
  return (await reads.participationsFrom(ids)).map(({ entityId, eventId, role, basis, evidenceCount }) =>
    edgeLine('PARTICIPATED_IN', entityId, eventId, { role, basis, evidenceCount }),
  )
}

async function readRepresents(reads: StoreReads, ids: readonly string[]): Promise<readonly EdgeLine[]> {
  return (await reads.representsFrom(ids)).map(({ entityId, targetId, ...own }) =>
    edgeLine('REPRESENTS', entityId, targetId, own),
  )
}

function readBackground(type: BackgroundRelation): ExportedEdge {
  return {
    type,
    from: 'Entity',
    read: async (reads, ids) =>
      (await reads.backgroundFrom(ids))
        .filter(edge => edge.type === type)
        .map(edge => edgeLine(type, edge.fromId, edge.toId, { basis: 'BACKGROUND' })),
  }
}
