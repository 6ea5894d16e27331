import { compareText } from './compare-text.ts'
import type { EventReportFact } from './facts.ts'

/** The day that stands for an unknown one where it sorts last. */
export const NO_DAY = '9999-12-31'

/** One string that sorts as reports do: publishedOn (unknown last), document, trigger start, index. */
export function reportSortKey(report: EventReportFact): string {
  const start = String(report.trigger.start).padStart(9, '0')
  const index = String(report.index).padStart(4, '0')
  return `${report.publishedOn ?? NO_DAY} ${report.documentId} ${start} ${index}`
}

/** Order of two reports, by `reportSortKey`, then id. */
export function compareReports(a: EventReportFact, b: EventReportFact): number {
  return compareText(reportSortKey(a), reportSortKey(b)) || compareText(a.id, b.id)
}
