import { compareText } from '../graph/compare-text.ts'
import type { DocumentFacts } from '../graph/facts.ts'
import { compareReports } from '../graph/report-order.ts'
import { groupBy } from './group-by.ts'
import type { StoreReads } from './store-transaction.ts'

/** All facts of those of the documents that are there, in the order `sortFacts` gives. */
export async function readFacts(
  reads: StoreReads,
  documentIds: readonly string[],
): Promise<readonly DocumentFacts[]> {
  const documents = await reads.documents(documentIds)
  const mentions = groupBy(await reads.mentionsOf(documentIds), mention => mention.documentId)
  const allReports = await reads.reportsOf(documentIds)
  const reports = groupBy(allReports, report => report.documentId)
  const allWithin = await reads.withinOf(allReports.map(report => report.id))
  const within = groupBy(allWithin, fact => fact.documentId)
  const relations = groupBy(await reads.relationReportsOf(documentIds), report => report.documentId)
  return documents.map(document =>
    sortFacts({
      document,
      mentions: mentions.get(document.id) ?? [],
      reports: reports.get(document.id) ?? [],
      within: within.get(document.id) ?? [],
      relations: relations.get(document.id) ?? [],
    }),
  )
}

/** The same facts in one order: mentions by entity, reports by report order, arguments by (as, entity), the rest by key. */
export function sortFacts(facts: DocumentFacts): DocumentFacts {
  return {
    document: facts.document,
    mentions: facts.mentions.toSorted((a, b) => compareText(a.entityId, b.entityId)),
    reports: facts.reports.toSorted(compareReports).map(report => ({
      ...report,
      arguments: report.arguments.toSorted((a, b) =>
        compareText(`${a.as} ${a.entityId}`, `${b.as} ${b.entityId}`),
      ),
    })),
    within: facts.within.toSorted((a, b) =>
      compareText(`${a.fromId} ${a.toId} ${a.relation}`, `${b.fromId} ${b.toId} ${b.relation}`),
    ),
    relations: facts.relations.toSorted((a, b) => compareText(a.id, b.id)),
  }
}
