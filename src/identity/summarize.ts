import type { DateValue } from '../extract/extraction.ts'
import { compareText } from '../graph/compare-text.ts'
import type { EventReportFact, Topic } from '../graph/facts.ts'
import type { Event, EventEntityEdge } from '../graph/projection.ts'
import type { Folding } from '../text/fold.ts'
import { BASES, type EventStatus, familyOf, ROLES } from '../vocabulary.ts'
import { findConflicts } from './find-conflicts.ts'
import { mostFrequent } from './most-frequent.ts'

/** The id of the event that some reports, in their order, tell of: that of the first. */
export function eventIdOf(reports: readonly EventReportFact[]): string {
  const [first] = reports
  if (first === undefined) throw new Error('An event without a report has no id')
  return `ev-${first.id.replace(/^rep-/, '')}`
}

/** One event as a fold over its reports, which are at least one and in their order. */
export function summarize(
  reports: readonly EventReportFact[],
  possiblySameAs: readonly string[],
  folding: Folding,
): Event {
  const kind = mostFrequent(reports.map(report => report.kind)) ?? 'OTHER'
  const date = narrowestDate(reports)
  return {
    id: eventIdOf(reports),
    kind,
    family: familyOf(kind),
    ploverType: mostFrequent(reports.map(report => report.ploverType)),
    status: latestStatus(reports),
    date,
    sortDate: date?.earliest ?? '9999-12-31',
    ordinal: mostFrequent(reports.map(report => report.ordinal)),
    claimedCount: mostFrequent(reports.map(report => report.claimedCount)),
    theme: mostFrequent(reports.map(report => report.theme)),
    topics: uniteTopics(reports, folding),
    conflicts: findConflicts(reports),
    reportCount: reports.length,
    documentCount: new Set(reports.map(report => report.documentId)).size,
    sourceCount: new Set(reports.map(report => report.sentenceKey)).size,
    reportIds: reports.map(report => report.id),
    participations: ROLES.flatMap(role => edgesAs(reports, role).map(edge => ({ ...edge, role }))).sort(
      (a, b) => compareEdges(a, b) || compareText(a.role, b.role),
    ),
    places: edgesAs(reports, 'PLACE').sort(compareEdges),
    about: edgesAs(reports, 'TOPIC').sort(compareEdges),
    possiblySameAs,
  }
}

/** What was published last; of several reports of that day what most say, then the first. */
function latestStatus(reports: readonly EventReportFact[]): EventStatus {
  const last = reports.reduce(
    (day, { publishedOn }) => (publishedOn !== null && publishedOn > day ? publishedOn : day),
    '',
  )
  const latest = last === '' ? reports : reports.filter(({ publishedOn }) => publishedOn === last)
  return mostFrequent(latest.map(report => report.status)) ?? 'HELD'
}

function narrowestDate(reports: readonly EventReportFact[]): DateValue | null {
  const dates = reports.flatMap(({ date }) => (date === null ? [] : [date]))
  const [first] = dates
  return first === undefined
    ? null
    : dates.reduce((best, date) => (widthOf(date) < widthOf(best) ? date : best))
}

function widthOf({ earliest, latest }: DateValue): number {
  if (earliest === null && latest === null) return Number.MAX_VALUE
  if (earliest === null || latest === null) return Number.MAX_SAFE_INTEGER
  return Date.parse(latest) - Date.parse(earliest)
}

function uniteTopics(reports: readonly EventReportFact[], folding: Folding): readonly Topic[] {
  const byWords = new Map<string, Topic>()
  for (const topic of reports.flatMap(report => report.topics)) {
    const key = folding.full(topic.text).trim()
    const known = byWords.get(key)
    const entityIds = [...new Set([...(known?.entityIds ?? []), ...topic.entityIds])]
    byWords.set(key, { ...(known ?? topic), entityIds })
  }
  return [...byWords.values()]
}

function edgesAs(reports: readonly EventReportFact[], as: string): EventEntityEdge[] {
  const byEntity = new Map<string, EventEntityEdge>()
  for (const argument of reports.flatMap(report => report.arguments)) {
    if (argument.as !== as) continue
    const { entityId, basis } = argument
    const known = byEntity.get(entityId)
    const strongest =
      known === undefined || BASES.indexOf(basis) < BASES.indexOf(known.basis) ? basis : known.basis
    byEntity.set(entityId, { entityId, basis: strongest, evidenceCount: (known?.evidenceCount ?? 0) + 1 })
  }
  return [...byEntity.values()]
}

function compareEdges(a: EventEntityEdge, b: EventEntityEdge): number {
  return b.evidenceCount - a.evidenceCount || compareText(a.entityId, b.entityId)
}
