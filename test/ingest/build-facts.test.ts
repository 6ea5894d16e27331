import { expect, test } from 'vitest'
import type { ExtractedEvent, Extraction } from '../../src/extract/extraction.ts'
import { buildFacts } from '../../src/ingest/build-facts.ts'
import { createFactBackground } from '../../src/ingest/fact-background.ts'
import { testLexicon } from '../identity/test-lexicon.ts'
import { createWordReader } from './word-reader.ts'

const background = createFactBackground(testLexicon)
const source = (text: string) => ({
  text,
  title: null,
  publisher: null,
  url: null,
  language: null,
  publishedOn: '2016-07-25',
  publishedOnBasis: 'GIVEN' as const,
  externalId: null,
})
const extract = (text: string): Extraction => createWordReader(testLexicon)(source(text))

/** The extraction with its first event changed. */
function withEvent(text: string, change: (event: ExtractedEvent) => Partial<ExtractedEvent>): Extraction {
  const extraction = extract(text)
  return {
    ...extraction,
    events: extraction.events.map((event, index) => (index === 0 ? { ...event, ...change(event) } : event)),
  }
}

test('a report has an id of document, trigger and index, its sentence and its day', () => {
  const { document, reports } = buildFacts(extract('Nothing. Council session in Hill. More.'), background)
  expect(document.id).toMatch(/^doc-[0-9a-f]{24}$/)
  expect(reports).toMatchObject([
    {
      id: `rep-${document.id.slice(4)}-17-0`,
      documentId: document.id,
      publishedOn: '2016-07-25',
      trigger: { start: 17, end: 24, text: 'session' },
      sentence: { start: 9, end: 33, text: 'Council session in Hill.' },
      sentenceWords: 4,
      triggerOffset: 1,
      head: 'session',
      date: { earliest: '2016-07-25', latest: '2016-07-25', text: 'today' },
    },
  ])
})

test('three events told by one word are told apart by their index', () => {
  const extraction = extract('Council session')
  const [event] = extraction.events
  const three = { ...extraction, events: ['a', 'b', 'c'].flatMap(id => (event ? [{ ...event, id }] : [])) }
  expect(buildFacts(three, background).reports.map(({ id, index }) => [id.slice(-4), index])).toEqual([
    ['-8-0', 0],
    ['-8-1', 1],
    ['-8-2', 2],
  ])
})

test('a mention keeps the fullest form as it is written, its spans by start', () => {
  const text = 'home and Home of all'
  const extraction = extract(text)
  const mentions = [
    { start: 9, end: 13, text: 'Home', form: 'NAME' as const },
    { start: 0, end: 4, text: 'home', form: 'NOMINAL' as const },
  ]
  const entity = {
    id: 'ent-home',
    type: 'COUNTRY' as const,
    nameAr: null,
    nameEn: null,
    wikidata: null,
    mentions,
  }
  expect(buildFacts({ ...extraction, entities: [entity] }, background).mentions).toEqual([
    {
      documentId: expect.any(String),
      entityId: 'ent-home',
      type: 'COUNTRY',
      name: 'Home',
      language: 'und',
      key: 'home',
      spans: [
        { start: 0, end: 4, form: 'NOMINAL' },
        { start: 9, end: 13, form: 'NAME' },
      ],
    },
  ])
})

test("a body's session without a place is put at its seat, quoted by its trigger", () => {
  const [report] = buildFacts(extract('Council session'), background).reports
  expect(report?.arguments).toEqual([
    { entityId: 'ent-council', as: 'ORGANIZER', basis: 'STATED', rule: 'test', start: 0, end: 7 },
    { entityId: 'ent-port', as: 'PLACE', basis: 'INFERRED', rule: 'seat-of-organizer', start: 8, end: 15 },
  ])
})

test.each([
  ['a place is told', 'Council session in Hill', 'ent-hill'],
  ['it is a meeting as anyone may hold', 'Council meeting', undefined],
  ['the organiser has no seat in the lexicon', 'League session', undefined],
])('no seat is concluded where %s', (_, text, place) => {
  const [report] = buildFacts(extract(text), background).reports
  expect(report?.arguments.find(({ as }) => as === 'PLACE')?.entityId).toBe(place)
})

test('no seat is concluded for a part of something held elsewhere', () => {
  const extraction = withEvent('Council session then Union meeting in Hill', () => ({
    where: [],
    within: [{ event: 'e1', relation: 'SUB_EVENT' as const }],
  }))
  const { reports, within } = buildFacts(extraction, background)
  expect(reports[0]?.arguments.some(({ as }) => as === 'PLACE')).toBe(false)
  expect(within).toEqual([
    {
      documentId: expect.any(String),
      fromId: reports[0]?.id,
      toId: reports[1]?.id,
      relation: 'SUB_EVENT',
      ordinal: null,
    },
  ])
})

test('an argument carried over is quoted by the trigger', () => {
  const extraction = withEvent('League session', event => ({
    who: event.who.map(who => ({ ...who, basis: 'ELIDED' as const })),
  }))
  const [argument] = buildFacts(extraction, background).reports[0]?.arguments ?? []
  expect(argument).toMatchObject({ basis: 'ELIDED', start: 7, end: 14 })
})

test('an entity named twice in one role is one argument, the stated one', () => {
  const extraction = withEvent('League session', event => ({
    who: event.who.flatMap(who => [{ ...who, basis: 'ELIDED' as const }, who]),
  }))
  expect(buildFacts(extraction, background).reports[0]?.arguments).toMatchObject([{ basis: 'STATED' }])
})

test('the entities of a topic are arguments, quoted by their own words', () => {
  const extraction = withEvent('League session on peace for Home', () => ({
    topics: [{ text: 'peace for Home', entities: ['ent-home'], start: 18, end: 32 }],
  }))
  const [report] = buildFacts(extraction, background).reports
  expect(report?.topics).toEqual([{ text: 'peace for Home', entityIds: ['ent-home'], start: 18, end: 32 }])
  expect(report?.arguments).toContainEqual({
    entityId: 'ent-home',
    as: 'TOPIC',
    basis: 'STATED',
    rule: 'topic',
    start: 28,
    end: 32,
  })
})

test('a document read again keeps the id it is given, and its reports with it', () => {
  const facts = buildFacts(extract('Council session'), background, 'doc-kept')
  expect([facts.document.id, facts.reports[0]?.id]).toEqual(['doc-kept', 'rep-kept-8-0'])
})

test('a copied sentence has the same key whatever its marks and blanks', () => {
  const key = (text: string) => buildFacts(extract(text), background).reports[0]?.sentenceKey
  expect(key('League session,  at last')).toBe(key('League "session" at last.'))
  expect(key('League session at first')).not.toBe(key('League session at last'))
})

test('an unknown day of publication has an unknown basis', () => {
  const extraction = createWordReader(testLexicon)({ ...source('League session'), publishedOn: null })
  expect(buildFacts(extraction, background).document.publishedOnBasis).toBe('UNKNOWN')
})
