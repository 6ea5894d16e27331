import { compareText } from '../graph/compare-text.ts'
import { type NodeLine, nodeLine } from './export-lines.ts'
import type { NodeKind, StoreReads, StoreSearches } from './store-transaction.ts'

type NodeReader = (reads: StoreReads, ids: readonly string[]) => Promise<readonly NodeLine[]>

/** The lines of each kind of node; what stands in edges is left out, and an event's kind is its `eventKind`. */
export const EXPORTED_NODES: Readonly<Record<NodeKind, NodeReader>> = {
  Document: async (reads, ids) =>
    (await reads.documents(ids)).map(document => nodeLine(document.id, 'Document', document)),
  Entity: async (reads, ids) =>
    (await reads.entities(ids)).map(entity => nodeLine(entity.id, 'Entity', entity)),
  Event: async (reads, ids) =>
    (await reads.events(ids)).map(event => {
      const { kind, reportIds, participations, places, about, sortDate, ...own } = event
      return nodeLine(event.id, 'Event', { ...own, eventKind: kind })
    }),
  EventReport: async (reads, ids) =>
    (await reads.reports(ids)).map(report => {
      const { kind, arguments: names, ...own } = report
      return nodeLine(report.id, 'EventReport', { ...own, eventKind: kind })
    }),
  RelationReport: async (reads, ids) =>
    (await reads.relationReports(ids)).map(report => {
      const { entityId, targetId, ...own } = report
      return nodeLine(report.id, 'RelationReport', own)
    }),
}

/** The lines of the judgements that are awake, by id. */
export async function judgementNodes(searches: StoreSearches): Promise<readonly NodeLine[]> {
  const judgements = await searches.wakingJudgements()
  return judgements
    .map(judgement => nodeLine(`jud-${judgement.a}-${judgement.b}`, 'Judgement', judgement))
    .sort((a, b) => compareText(a.node.id, b.node.id))
}
