import type { ExtractedEvent, Extraction, SourceDocument } from '../../src/extract/extraction.ts'
import { RETROSPECT } from '../api/extractions.ts'

/** A name with a control character, an end of text direction, markup, quotes, a line end and the beginning of a formula. */
export const HOSTILE_NAME =
  '=HYPERLINK("http://x")\u0007\u202e\u0645\u0631\u062d\u0628\u0627\u202c <img onerror=alert(1)>&amp;\n,]]>'
const OTHER_NAME = 'Council'
/** More participants than a list of events reads at once. */
export const CROWD = 60

export const HOSTILE: SourceDocument = {
  ...RETROSPECT,
  text: `${HOSTILE_NAME} ${OTHER_NAME} met ${Array.from({ length: CROWD }, (_, at) => `Guest${at}.`).join(' ')}`,
  publishedOn: '2015-11-02',
  url: 'https://example.org/?a=1&b="2"',
}

/** What the hostile text says: a meeting of all whom it names. */
export function readHostile(source: SourceDocument): Extraction {
  const { text } = source
  const names = [HOSTILE_NAME, OTHER_NAME, ...Array.from({ length: CROWD }, (_, at) => `Guest${at}.`)]
  const people = names.map((name, at) => ({
    id: `ent-${at.toString(16).padStart(16, '0')}`,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    name,
  }))
  const start = text.indexOf('met')
  const event: ExtractedEvent = {
    id: 'e1',
    kind: 'MEETING',
    ploverType: null,
    status: 'HELD',
    triggers: [{ start, end: start + 3, text: 'met', main: true }],
    who: people.map(({ id, start, end }) => ({
      entity: id,
      role: 'PARTICIPANT',
      explicit: true,
      basis: 'STATED',
      start,
      end,
      rule: 'test',
    })),
    where: [],
    when: {
      earliest: '2015-12-20',
      latest: '2016-01-10',
      granularity: 'PART',
      edtf: '[2015-12-20..2016-01-10]',
      basis: 'RELATIVE',
      text: 'met',
      time: null,
    },
    topics: [],
    ordinal: null,
    claimedCount: null,
    theme: '@SUM(A1)',
    within: [],
    canonical: null,
  }
  return {
    document: { ...source, id: 'local', textHash: '', coverage: 'FULL', readBy: 'tests' },
    entities: people.map(({ id, start, end, name }) => ({
      id,
      type: 'PERSON',
      nameAr: null,
      nameEn: null,
      wikidata: null,
      mentions: [{ start, end, text: name, form: 'NAME' }],
    })),
    times: [],
    events: [event],
    relations: [],
    diagnostics: [],
  }
}
