import type { ArgumentFact, EventReportFact } from '../../src/graph/facts.ts'
import type { ArgumentKind, Basis } from '../../src/vocabulary.ts'

/** Words for an argument: `ORGANIZER ent-league`, with a basis other than STATED behind it. */
function argument(words: string): ArgumentFact {
  const [as = '', entityId = '', basis = 'STATED'] = words.split(' ')
  return { entityId, as: as as ArgumentKind, basis: basis as Basis, rule: 'test', start: 0, end: 7 }
}

/** Days as `2016-07-25`, or two with a slash. */
function date(days: string): EventReportFact['date'] {
  const [earliest = '', latest = earliest] = days.split('/')
  return { earliest, latest, granularity: 'DAY', edtf: days, basis: 'ABSOLUTE', text: days }
}

export interface ReportWords extends Partial<Omit<EventReportFact, 'date' | 'arguments'>> {
  readonly days?: string
  readonly names?: readonly string[]
}

/** A report of a meeting in document `doc-<document>`, with what is given in its place. */
export function buildReport(document: string, words: ReportWords = {}): EventReportFact {
  const { days, names = [], ...fields } = words
  const start = fields.trigger?.start ?? 0
  const index = fields.index ?? 0
  return {
    id: `rep-${document}-${start}-${index}`,
    documentId: `doc-${document}`,
    publishedOn: null,
    kind: 'MEETING',
    ploverType: 'CONSULT',
    status: 'HELD',
    date: days === undefined ? null : date(days),
    ordinal: null,
    claimedCount: null,
    theme: null,
    topics: [],
    trigger: { start, end: start + 7, text: 'meeting' },
    index,
    sentence: { start: 0, end: 20, text: 'a sentence of its own' },
    head: 'meeting',
    sentenceKey: `sentence-${document}`,
    sentenceWords: 5,
    triggerOffset: 0,
    arguments: names.map(argument),
    ...fields,
  }
}
