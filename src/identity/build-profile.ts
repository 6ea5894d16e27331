import type { EventReportFact } from '../graph/facts.ts'
import type { Folding } from '../text/fold.ts'
import { type EventFamily, type EventKind, familyOf, type Role } from '../vocabulary.ts'
import type { Places } from './places.ts'

/** Reports up to this many days wide are precise. */
export const PRECISE_DAYS = 3
/** Dated reports wider than this join only copies. */
export const VAGUE_DAYS = 31
/** Shorter sentences are no sign of a copy. */
const COPY_WORDS = 8

const LEADING_ROLES: ReadonlySet<string> = new Set<Role>(['ORGANIZER', 'CO_ORGANIZER', 'VISITOR'])

export type Precision = 'PRECISE' | 'VAGUE' | 'UNDATED'

/** What of a report its identity rests on, made once so that many pairs can be compared. */
export interface Profile {
  readonly reportId: string
  readonly documentId: string
  readonly family: EventFamily
  readonly kind: EventKind
  readonly head: string
  readonly ordinal: number | null
  readonly theme: string | null
  /** Days since 1970; null unless both bounds are known. */
  readonly bounds: { readonly earliest: number; readonly latest: number } | null
  readonly precision: Precision
  readonly participants: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
  readonly visitors: ReadonlySet<string>
  /** Listed cities it was held in, by which two events are told apart. */
  readonly cities: ReadonlySet<string>
  /** Cities, sites and places that are not listed. */
  readonly narrowPlaces: ReadonlySet<string>
  readonly widePlaces: ReadonlySet<string>
  /** Entity ids, and folded words of topics. */
  readonly topics: ReadonlySet<string>
  /** Equal in copies of one sentence; null where the sentence is too short to tell. */
  readonly copyKey: string | null
}

/** The profile of a report; arguments that were only concluded from the lexicon tell nothing and are left out. */
export function buildProfile(report: EventReportFact, places: Places, folding: Folding): Profile {
  const named = report.arguments.filter(({ basis }) => basis !== 'INFERRED' && basis !== 'BACKGROUND')
  const idsAs = (test: (as: string) => boolean) =>
    new Set(named.filter(({ as }) => test(as)).map(({ entityId }) => entityId))
  const placeIds = [...idsAs(as => as === 'PLACE')]
  const topicWords = report.topics.map(({ text }) => `"${folding.full(text).trim()}`)
  const bounds = boundsOf(report)
  return {
    reportId: report.id,
    documentId: report.documentId,
    family: familyOf(report.kind),
    kind: report.kind,
    head: report.head,
    ordinal: report.ordinal,
    theme: report.theme === null ? null : folding.full(report.theme).trim(),
    bounds,
    precision: precisionOf(bounds),
    participants: idsAs(as => as !== 'PLACE' && as !== 'TOPIC'),
    leads: idsAs(as => LEADING_ROLES.has(as)),
    visitors: idsAs(as => as === 'VISITOR'),
    cities: places.citiesOf(placeIds),
    narrowPlaces: new Set(placeIds.filter(id => !places.isWide(id))),
    widePlaces: new Set(placeIds.filter(id => places.isWide(id))),
    topics: new Set([...idsAs(as => as === 'TOPIC'), ...topicWords]),
    copyKey: copyKeyOf(report),
  }
}

function boundsOf({ date }: EventReportFact): Profile['bounds'] {
  if (date === null || date.earliest === null || date.latest === null) return null
  return { earliest: dayOf(date.earliest), latest: dayOf(date.latest) }
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000
}

function precisionOf(bounds: Profile['bounds']): Precision {
  if (bounds === null) return 'UNDATED'
  const days = bounds.latest - bounds.earliest + 1
  if (days <= PRECISE_DAYS) return 'PRECISE'
  return days <= VAGUE_DAYS ? 'VAGUE' : 'UNDATED'
}

function copyKeyOf(report: EventReportFact): string | null {
  if (report.sentenceWords < COPY_WORDS) return null
  const { sentenceKey, triggerOffset, index, date } = report
  return [sentenceKey, triggerOffset, index, date?.earliest ?? '', date?.latest ?? ''].join('|')
}
