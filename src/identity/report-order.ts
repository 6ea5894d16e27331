import type { EventReportFact } from '../graph/facts.ts'

/** The order of reports: by day of publication, unknown last, then document, trigger start and index. */
export function compareReports(a: EventReportFact, b: EventReportFact): number {
  return (
    compareText(a.publishedOn ?? '9999-12-31', b.publishedOn ?? '9999-12-31') ||
    compareText(a.documentId, b.documentId) ||
    a.trigger.start - b.trigger.start ||
    a.index - b.index ||
    compareText(a.id, b.id)
  )
}

/** By UTF-16 code units, as ids and ISO days sort alike everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
