import { compareText } from '../graph/compare-text.ts'
import type { EventReportFact } from '../graph/facts.ts'
import type { Conflict } from '../graph/projection.ts'

const FIELDS: readonly [string, (report: EventReportFact) => string | number | null][] = [
  ['kind', report => report.kind],
  ['ploverType', report => report.ploverType],
  ['status', report => report.status],
  [
    'date',
    ({ date }) => (date === null ? null : (date.edtf ?? `${date.earliest ?? ''}/${date.latest ?? ''}`)),
  ],
  ['ordinal', report => report.ordinal],
  ['claimedCount', report => report.claimedCount],
  ['theme', report => report.theme],
]

/** The fields for which reports of one event give more than one value; what a report leaves open is no value. */
export function findConflicts(reports: readonly EventReportFact[]): readonly Conflict[] {
  return FIELDS.flatMap(([field, read]) => {
    const byValue = new Map<string, string[]>()
    for (const report of reports) {
      const value = read(report)
      if (value === null) continue
      byValue.set(String(value), [...(byValue.get(String(value)) ?? []), report.id])
    }
    if (byValue.size < 2) return []
    const values = [...byValue]
      .map(([value, ids]) => ({ value, reports: ids }))
      .sort((a, b) => b.reports.length - a.reports.length || compareText(a.value, b.value))
    return [{ field, values }]
  })
}
