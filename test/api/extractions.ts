import { readFileSync } from 'node:fs'
import type {
  DateValue,
  ExtractedEvent,
  Extraction,
  SourceDocument,
  Span,
} from '../../src/extract/extraction.ts'
import type { EntityType } from '../../src/vocabulary.ts'

/** A text of these tests. */
export function readText(name: string): string {
  return readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8').trimEnd()
}

export const CONFERENCE: SourceDocument = {
  text: readText('conference'),
  title: null,
  publisher: 'Agency One',
  url: 'https://example.org/1',
  language: 'ar',
  publishedOn: '2015-10-30',
  publishedOnBasis: 'GIVEN',
  externalId: 'one',
}

export const RETROSPECT: SourceDocument = {
  ...CONFERENCE,
  text: readText('retrospect'),
  publisher: 'Agency Two',
  url: null,
  publishedOn: '2015-11-02',
  externalId: null,
}

export const RECEPTION: SourceDocument = {
  ...RETROSPECT,
  text: readText('reception'),
  publisher: null,
  publishedOn: null,
  publishedOnBasis: 'UNKNOWN',
}

/** Ingested by the tests of whose deeds count for whom. */
export const COUNCIL: SourceDocument = { ...CONFERENCE, text: readText('council'), externalId: null }

/** Ingested by the tests of mutations. */
export const NEWCOMER: SourceDocument = { ...RECEPTION, text: 'Arab League' }

/** What the texts of these tests say, as a reader would tell it; nothing of any other text. */
export function extract(source: SourceDocument): Extraction {
  const says = new Map([
    [CONFERENCE.text, conference],
    [RETROSPECT.text, retrospect],
    [RECEPTION.text, reception],
    [COUNCIL.text, council],
    [NEWCOMER.text, newcomer],
  ]).get(source.text)
  return {
    document: { ...source, id: 'local', textHash: '', coverage: 'FULL', readBy: 'tests' },
    entities: [],
    times: [],
    events: [],
    relations: [],
    diagnostics: [],
    ...says?.(source.text),
  }
}

type Saying = Partial<Extraction>

function conference(text: string): Saying {
  const [held, announced] = [event(text, 'e1', 'مؤتمرا'), event(text, 'e4', 'اجتماعها')]
  return {
    entities: [
      entity(text, 'ent-oic', 'ORGANIZATION', 'منظمة التعاون الإسلامي'),
      entity(text, 'ent-las', 'ORGANIZATION', 'جامعة الدول العربية'),
      entity(text, 'ent-jerusalem', 'CITY', 'القدس'),
      entity(text, 'ent-geneva', 'CITY', 'جنيف'),
      entity(text, 'ent-jakarta', 'CITY', 'جاكرتا'),
    ],
    events: [
      {
        ...held,
        kind: 'CONFERENCE',
        ploverType: 'CONSULT',
        who: [
          who(text, 'ent-oic', 'ORGANIZER', 'منظمة التعاون الإسلامي'),
          who(text, 'ent-las', 'PARTICIPANT', 'جامعة الدول العربية'),
        ],
        where: [where(text, 'ent-geneva', 'جنيف')],
        when: day('2015-10-12', '12 أكتوبر 2015'),
        topics: [{ ...span(text, 'القدس'), text: 'القدس', entities: ['ent-jerusalem'] }],
      },
      {
        ...event(text, 'e2', 'بيانا'),
        kind: 'STATEMENT',
        who: [
          {
            ...who(text, 'ent-oic', 'ORGANIZER', 'بيانا'),
            basis: 'ELIDED',
            explicit: false,
            rule: 'carried-subject',
          },
        ],
        within: [{ event: 'e1', relation: 'OUTCOME' }],
      },
      {
        ...event(text, 'e3', 'قرار'),
        kind: 'RESOLUTION',
        status: 'NEGATED',
        within: [{ event: 'e1', relation: 'OUTCOME' }],
      },
      {
        ...announced,
        status: 'ANNOUNCED',
        ordinal: 4,
        who: [{ ...who(text, 'ent-oic', 'ORGANIZER', 'المنظمة'), basis: 'ANAPHORIC' }],
        where: [where(text, 'ent-jakarta', 'جاكرتا')],
        when: {
          earliest: '2015-11-02',
          latest: '2015-11-04',
          granularity: 'PART',
          edtf: '[2015-11-02..2015-11-04]',
          basis: 'RELATIVE',
          text: 'مطلع الأسبوع المقبل',
          time: null,
        },
      },
    ],
  }
}

function retrospect(text: string): Saying {
  return {
    entities: [
      entity(text, 'ent-oic', 'ORGANIZATION', 'منظمة التعاون الإسلامي'),
      entity(text, 'ent-las', 'ORGANIZATION', 'جامعة الدول العربية'),
      entity(text, 'ent-jerusalem', 'CITY', 'القدس'),
      entity(text, 'ent-geneva', 'CITY', 'جنيف'),
      entity(text, 'ent-un', 'ORGANIZATION', 'الأمم المتحدة'),
    ],
    events: [
      {
        ...event(text, 'e1', 'مؤتمر القدس'),
        kind: 'CONFERENCE',
        ploverType: 'CONSULT',
        theme: 'مؤتمر القدس',
        who: [
          who(text, 'ent-oic', 'PARTICIPANT', 'منظمة التعاون الإسلامي'),
          who(text, 'ent-las', 'PARTICIPANT', 'جامعة الدول العربية'),
          who(text, 'ent-un', 'PARTICIPANT', 'الأمم المتحدة'),
        ],
        where: [where(text, 'ent-geneva', 'جنيف')],
        when: day('2015-10-12', '12 أكتوبر 2015'),
        topics: [{ ...span(text, 'القدس'), text: 'القدس', entities: ['ent-jerusalem'] }],
      },
    ],
  }
}

function reception(text: string): Saying {
  return {
    entities: [
      entity(text, 'ent-0123456789abcdef01234567', 'PERSON', 'سالم الحداد'),
      entity(text, 'ent-un', 'ORGANIZATION', 'الأمم المتحدة'),
    ],
    events: [
      {
        ...event(text, 'e1', 'استقبل'),
        who: [
          who(text, 'ent-0123456789abcdef01234567', 'HOST', 'سالم الحداد'),
          who(text, 'ent-un', 'PARTICIPANT', 'الأمم المتحدة'),
        ],
      },
    ],
    relations: [
      {
        ...span(text, 'وزير الخارجية التونسي'),
        type: 'REPRESENTS',
        entity: 'ent-0123456789abcdef01234567',
        target: 'ent-tunisia',
        office: 'وزير الخارجية',
        rule: 'office-demonym',
      },
    ],
    diagnostics: [{ ...span(text, '5 مارس'), code: 'DATE_WITHOUT_YEAR', rule: 'day-month' }],
  }
}

function council(text: string): Saying {
  const envoy = 'ent-abcdef0123456789abcdef01'
  return {
    entities: [
      entity(text, 'ent-unsc', 'BODY', 'مجلس الأمن'),
      entity(text, 'ent-un', 'ORGANIZATION', 'الأمم المتحدة'),
      entity(text, envoy, 'PERSON', 'نادر الكيلاني'),
      entity(text, 'ent-tunisia', 'COUNTRY', 'تونس'),
    ],
    events: [
      {
        ...event(text, 'e1', 'جلسة'),
        kind: 'SESSION',
        who: [who(text, 'ent-unsc', 'ORGANIZER', 'مجلس الأمن'), who(text, envoy, 'SPEAKER', 'نادر الكيلاني')],
        when: day('2016-01-05', '5 يناير 2016'),
      },
      {
        ...event(text, 'e2', 'زار'),
        kind: 'VISIT',
        who: [who(text, envoy, 'VISITOR', 'الكيلاني'), who(text, 'ent-tunisia', 'HOST', 'تونس')],
        when: day('2016-01-07', '7 يناير 2016'),
      },
    ],
    relations: [
      {
        ...span(text, 'مبعوث الأمم المتحدة'),
        type: 'REPRESENTS',
        entity: envoy,
        target: 'ent-un',
        office: 'مبعوث',
        rule: 'office-of',
      },
    ],
  }
}

function newcomer(text: string): Saying {
  return { entities: [entity(text, 'ent-las', 'ORGANIZATION', 'Arab League')] }
}

function span(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

function entity(text: string, id: string, type: EntityType, words: string) {
  const mention = { ...span(text, words), text: words, form: 'NAME' } as const
  return { id, type, nameAr: null, nameEn: null, wikidata: null, mentions: [mention] }
}

function who(text: string, entity: string, role: ExtractedEvent['who'][number]['role'], words: string) {
  return { ...span(text, words), entity, role, explicit: true, basis: 'STATED', rule: 'frame' } as const
}

function where(text: string, entity: string, words: string) {
  return { ...span(text, words), entity, explicit: true, basis: 'STATED' } as const
}

function day(iso: string, text: string): DateValue & { readonly time: null } {
  return { earliest: iso, latest: iso, granularity: 'DAY', edtf: iso, basis: 'ABSOLUTE', text, time: null }
}

function event(text: string, id: string, trigger: string): ExtractedEvent {
  return {
    id,
    kind: 'MEETING',
    ploverType: null,
    status: 'HELD',
    triggers: [{ ...span(text, trigger), text: trigger, main: true }],
    who: [],
    where: [],
    when: null,
    topics: [],
    ordinal: null,
    claimedCount: null,
    theme: null,
    within: [],
    canonical: null,
  }
}
