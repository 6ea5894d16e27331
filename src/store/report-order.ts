import type { EventReportFact } from '../graph/facts.ts'
import { compareCodeUnits } from './canonical-json.ts'

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
  return compareCodeUnits(reportSortKey(a), reportSortKey(b)) || compareCodeUnits(a.id, b.id)
}
