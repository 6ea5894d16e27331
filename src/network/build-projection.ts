import type { DocumentFacts, Judgement } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import { buildLinks } from '../store/build-links.ts'
import { buildRepresents } from '../store/build-represents.ts'
import { edgeLine, nodeLine } from '../store/export-lines.ts'
import type { ExportLine } from '../store/graph-store.ts'
import { ENTITY_RELATIONS } from '../vocabulary.ts'

/** The edges and nodes a graph has only because of its facts, besides its entities. */
export const PROJECTED_TYPES: ReadonlySet<string> = new Set([
  'PARTICIPATED_IN',
  'HELD_IN',
  'ABOUT',
  'REPORTS',
  'PART_OF',
  'RESULTED_IN',
  ...ENTITY_RELATIONS,
])

/** All facts of a graph. */
export interface GraphFacts {
  readonly documents: readonly Omit<DocumentFacts, 'document'>[]
  readonly judgements: readonly Judgement[]
}

/** The lines of events and projected edges that one run over all facts gives, and the ids of the entities that have support. */
export function buildProjection(
  { documents, judgements }: GraphFacts,
  identity: Identity,
): { readonly lines: readonly ExportLine[]; readonly entityIds: ReadonlySet<string> } {
  const reports = documents.flatMap(facts => facts.reports)
  const events = identity.identify(reports, judgements)
  const eventIds = new Map(events.flatMap(event => event.reportIds.map(id => [id, event.id])))
  const links = buildLinks(
    documents.flatMap(facts => facts.within),
    new Map(reports.map(report => [report.id, report])),
    eventIds,
  )
  const represents = buildRepresents(documents.flatMap(facts => facts.relations))
  const entityIds = supportedEntities(documents, identity)
  const lines: ExportLine[] = []
  for (const event of events) {
    const { kind, reportIds, participations, places, about, sortDate, ...own } = event
    lines.push(nodeLine(event.id, 'Event', { ...own, eventKind: kind }))
    for (const id of reportIds) lines.push(edgeLine('REPORTS', id, event.id, {}))
    for (const { entityId, ...edge } of participations)
      lines.push(edgeLine('PARTICIPATED_IN', entityId, event.id, edge))
    for (const { entityId, ...edge } of places) lines.push(edgeLine('HELD_IN', event.id, entityId, edge))
    for (const { entityId, ...edge } of about) lines.push(edgeLine('ABOUT', event.id, entityId, edge))
  }
  for (const { type, fromId, toId, ...own } of links)
    lines.push(edgeLine(type, fromId, toId, { ...own, type }))
  for (const { entityId, targetId, ...own } of represents)
    lines.push(edgeLine('REPRESENTS', entityId, targetId, own))
  for (const id of entityIds)
    for (const { type, fromId, toId } of identity.backgroundOf(id))
      lines.push(edgeLine(type, fromId, toId, { basis: 'BACKGROUND' }))
  return { lines, entityIds }
}

/** What a text names, and what background edges lead up to from it. */
function supportedEntities(documents: GraphFacts['documents'], identity: Identity): ReadonlySet<string> {
  const supported = new Set<string>()
  for (const { mentions, reports, relations } of documents) {
    for (const { entityId } of mentions) supported.add(entityId)
    for (const { entityId } of reports.flatMap(report => report.arguments)) supported.add(entityId)
    for (const { entityId, targetId } of relations) supported.add(entityId).add(targetId)
  }
  // A set that grows while it is walked is walked to its end.
  for (const id of supported) for (const { toId } of identity.backgroundOf(id)) supported.add(toId)
  return supported
}
