import type {
  ArgumentFact,
  DocumentFact,
  DocumentFacts,
  EventReportFact,
  MentionFact,
  RelationReportFact,
  WithinFact,
} from '../../src/graph/facts.ts'

/** A document by number, with facts that name what is given; everything else has one plain value. */
export interface GivenDocument {
  readonly id: string
  readonly publishedOn?: string | null
  readonly publisher?: string | null
  readonly text?: string
  readonly mentions?: readonly Partial<MentionFact>[]
  readonly reports?: readonly GivenReport[]
  /** Part, whole and relation, the reports by their index in `reports`. */
  readonly within?: readonly (Pick<WithinFact, 'relation'> & {
    part: number
    whole: number
    ordinal?: number
  })[]
  readonly relations?: readonly Partial<RelationReportFact>[]
}

export interface GivenReport extends Omit<Partial<EventReportFact>, 'arguments' | 'date'> {
  readonly day?: string | null
  readonly lastDay?: string
  readonly names?: readonly (Partial<ArgumentFact> & Pick<ArgumentFact, 'as' | 'entityId'>)[]
}

export function buildFacts(given: GivenDocument): DocumentFacts {
  const document = buildDocument(given)
  const reports = (given.reports ?? []).map((report, number) => buildReport(document, report, number))
  const idOf = (number: number) => reports[number]?.id ?? ''
  return {
    document,
    mentions: (given.mentions ?? []).map(mention => ({
      documentId: document.id,
      entityId: 'ent-un',
      type: 'ORGANIZATION',
      name: 'UN',
      language: 'en',
      key: 'un',
      spans: [{ start: 0, end: 2, form: 'NAME' }],
      ...mention,
    })),
    reports,
    within: (given.within ?? []).map(({ part, whole, relation, ordinal }) => ({
      documentId: document.id,
      fromId: idOf(part),
      toId: idOf(whole),
      relation,
      ordinal: ordinal ?? null,
    })),
    relations: (given.relations ?? []).map((relation, number) => ({
      id: `rel-${document.id}-${number}`,
      documentId: document.id,
      publishedOn: document.publishedOn,
      type: 'REPRESENTS',
      entityId: 'ent-minister',
      targetId: 'ent-egypt',
      office: 'minister',
      rule: 'office-of',
      start: 10 + number,
      end: 20 + number,
      ...relation,
    })),
  }
}

function buildDocument(given: GivenDocument): DocumentFact {
  return {
    id: `doc-${given.id}`,
    textHash: '0'.repeat(64),
    externalId: given.id,
    title: null,
    text: given.text ?? `Text ${given.id}`,
    language: 'ar',
    publisher: given.publisher ?? null,
    url: null,
    publishedOn: given.publishedOn ?? null,
    publishedOnBasis: given.publishedOn ? 'GIVEN' : 'UNKNOWN',
    coverage: 'FULL',
    readBy: 'test',
    diagnostics: [{ code: 'DATE_NOT_READ', rule: 'none', start: 1, end: 3 }],
  }
}

function buildReport(document: DocumentFact, given: GivenReport, number: number): EventReportFact {
  const { day, lastDay, names, ...own } = given
  return {
    id: `rep-${document.id.slice(4)}-${number}`,
    documentId: document.id,
    publishedOn: document.publishedOn,
    kind: 'MEETING',
    ploverType: null,
    status: 'HELD',
    date: day
      ? {
          earliest: day,
          latest: lastDay ?? day,
          granularity: lastDay ? 'PART' : 'DAY',
          edtf: day,
          basis: 'ABSOLUTE',
          text: 'day',
        }
      : null,
    ordinal: null,
    claimedCount: null,
    theme: null,
    topics: [],
    trigger: { start: 5 + number * 100, end: 9 + number * 100, text: 'meet' },
    index: 0,
    sentence: { start: number * 100, end: 90 + number * 100, text: `Sentence ${number}` },
    head: 'meeting',
    sentenceKey: `${document.id} ${number}`,
    sentenceWords: 9,
    triggerOffset: 1,
    arguments: (names ?? []).map(name => ({ basis: 'STATED', start: 1, end: 2, rule: 'subject', ...name })),
    ...own,
  }
}
