import { expect, test } from 'vitest'
import type { EventReportFact, Judgement } from '../../src/graph/facts.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { buildReport, type ReportWords } from './build-report.ts'
import { testLexicon } from './test-lexicon.ts'

const identity = createIdentity(testLexicon)

/** The documents of each event's reports, events by their first document. */
function documentsByEvent(reports: readonly EventReportFact[], judgements: readonly Judgement[] = []) {
  return identity
    .identify(reports, judgements)
    .map(event => event.reportIds.map(id => id.split('-')[1]).join(' '))
    .sort()
}

const summit: ReportWords = {
  kind: 'SUMMIT',
  head: 'summit',
  ordinal: 27,
  days: '2016-07-25',
  names: ['ORGANIZER ent-league', 'PLACE ent-port'],
}

test('two reports that share ordinal, organiser and city are one event', () => {
  expect(documentsByEvent([buildReport('a', summit), buildReport('b', summit)])).toEqual(['a b'])
})

test('one kind of evidence is not enough', () => {
  const onlyPeople = { days: '2016-07-25', names: ['PARTICIPANT ent-minister', 'PARTICIPANT ent-envoy'] }
  const reports = [
    buildReport('a', { ...onlyPeople, head: 'talks', kind: 'NEGOTIATION' }),
    buildReport('b', onlyPeople),
  ]
  expect(documentsByEvent(reports)).toEqual(['a', 'b'])
})

test('a summit is known by its city and day', () => {
  const words: ReportWords = { kind: 'SUMMIT', head: 'summit', days: '2016-07-25', names: ['PLACE ent-port'] }
  expect(documentsByEvent([buildReport('a', words), buildReport('b', words)])).toEqual(['a b'])
})

test('two meetings in one city on one day are two events', () => {
  const words: ReportWords = { days: '2016-07-25', names: ['PLACE ent-port'] }
  expect(documentsByEvent([buildReport('a', words), buildReport('b', words)])).toEqual(['a', 'b'])
})

test('a minister who meets two people on one day is in two meetings', () => {
  const meeting = (guest: string): ReportWords => ({
    days: '2017-03-07',
    names: ['PARTICIPANT ent-minister', `PARTICIPANT ${guest}`, 'PLACE ent-port'],
  })
  const reports = [buildReport('a', meeting('ent-envoy')), buildReport('b', meeting('ent-guest'))]
  expect(documentsByEvent(reports)).toEqual(['a', 'b'])
})

test('a hub counts only beside two other kinds of evidence', () => {
  const session: ReportWords = { days: '2016-12-08', names: ['ORGANIZER ent-union'] }
  const withTopic = { ...session, names: ['ORGANIZER ent-union', 'TOPIC ent-away'] }
  expect(documentsByEvent([buildReport('a', session), buildReport('b', session)])).toEqual(['a', 'b'])
  expect(documentsByEvent([buildReport('a', withTopic), buildReport('b', withTopic)])).toEqual(['a b'])
})

test('a place that was only concluded is no evidence', () => {
  const words: ReportWords = { kind: 'SUMMIT', days: '2016-07-25', names: ['PLACE ent-port INFERRED'] }
  expect(documentsByEvent([buildReport('a', words), buildReport('b', words)])).toEqual(['a', 'b'])
})

test.each<[string, ReportWords]>([
  ['another family', { kind: 'VISIT' }],
  ['another day', { days: '2016-07-27' }],
  ['another ordinal', { ordinal: 28, theme: 'hope', names: summit.names ?? [] }],
  ['another city', { names: ['ORGANIZER ent-league', 'PLACE ent-hill'] }],
])('reports differ by %s', (_, change) => {
  const [a, b] = [
    { ...summit, theme: 'hope' },
    { ...summit, theme: 'hope', ...change },
  ]
  expect(documentsByEvent([buildReport('a', a), buildReport('b', b)])).toEqual(['a', 'b'])
})

test('a quarter, a palace and their city are one place', () => {
  const at = (place: string) => ({ ...summit, names: ['ORGANIZER ent-league', `PLACE ${place}`] })
  const reports = ['ent-old-town', 'ent-palace', 'ent-port'].map((place, index) =>
    buildReport(String(index), at(place)),
  )
  expect(documentsByEvent(reports)).toEqual(['0 1 2'])
})

const visit: ReportWords = { kind: 'VISIT', head: 'visit', days: '2017-06-04/2017-06-05' }

test('two visitors of one country on the same days make two visits', () => {
  const of = (visitor: string) => ({
    ...visit,
    names: [`VISITOR ${visitor}`, 'PLACE ent-home', 'HOST ent-guest'],
  })
  const reports = [buildReport('a', of('ent-minister')), buildReport('b', of('ent-envoy'))]
  expect(documentsByEvent(reports)).toEqual(['a', 'b'])
})

test('a minister and his country visit together', () => {
  const of = (visitor: string) => ({
    ...visit,
    names: [`VISITOR ${visitor}`, 'PLACE ent-port', 'HOST ent-guest'],
    theme: 'friendship',
  })
  const reports = [buildReport('a', of('ent-minister')), buildReport('b', of('ent-away'))]
  expect(documentsByEvent(reports)).toEqual(['a b'])
})

test('reports of one document are never one event, also over a third', () => {
  const reports = [
    buildReport('a', summit),
    buildReport('a', { ...summit, trigger: { start: 50, end: 57, text: 'meeting' } }),
    buildReport('b', summit),
  ]
  expect(documentsByEvent(reports)).toEqual(['a', 'a b'])
})

const copied: ReportWords = { sentenceKey: 'copied', sentenceWords: 8, triggerOffset: 2 }

test('copies of one sentence are one event without any date', () => {
  expect(documentsByEvent([buildReport('a', copied), buildReport('b', copied)])).toEqual(['a b'])
})

test.each<[string, ReportWords]>([
  ['the sentence is short', { sentenceWords: 7 }],
  ['the trigger stands elsewhere', { triggerOffset: 3 }],
  ['the day is another', { days: '2016-07-25' }],
  ['it is the second of one trigger', { index: 1 }],
])('a sentence is no copy where %s', (_, change) => {
  const reports = [buildReport('a', copied), buildReport('b', { ...copied, ...change })]
  expect(documentsByEvent(reports)).toEqual(['a', 'b'])
})

test('a sentence that two documents hold twice makes two events', () => {
  const again = { ...copied, trigger: { start: 50, end: 57, text: 'meeting' } }
  const reports = [
    buildReport('a', copied),
    buildReport('a', again),
    buildReport('b', copied),
    buildReport('b', again),
  ]
  expect(documentsByEvent(reports)).toEqual(['a b', 'a b'])
})

const inJuly: ReportWords = { ...summit, ordinal: null, days: '2016-07-01/2016-07-31', theme: 'hope' }

test('a vague report joins the one precise event it fits', () => {
  const reports = [buildReport('a', { ...summit, theme: 'hope' }), buildReport('b', inJuly)]
  expect(documentsByEvent(reports)).toEqual(['a b'])
})

test('a vague report that fits two events equally stays alone and names both', () => {
  const on = (days: string) => ({ ...summit, ordinal: null, days, theme: 'hope' })
  const events = identity.identify(
    [buildReport('a', on('2016-07-05')), buildReport('b', on('2016-07-25')), buildReport('c', inJuly)],
    [],
  )
  expect(events.map(event => [event.id, event.possiblySameAs])).toEqual([
    ['ev-a-0-0', []],
    ['ev-b-0-0', []],
    ['ev-c-0-0', ['ev-a-0-0', 'ev-b-0-0']],
  ])
})

test('a vague report joins the event it fits better', () => {
  const early = { ...summit, ordinal: null, days: '2016-07-05', theme: 'hope' }
  const reports = [
    buildReport('a', early),
    buildReport('b', { ...summit, theme: 'hope' }),
    buildReport('c', { ...inJuly, ordinal: 27 }),
  ]
  expect(documentsByEvent(reports)).toEqual(['a', 'b c'])
})

test('vague reports of one window are one event, of two windows two', () => {
  const week = { ...inJuly, days: '2016-07-11/2016-07-17' }
  const reports = [buildReport('a', inJuly), buildReport('b', inJuly), buildReport('c', week)]
  expect(documentsByEvent(reports)).toEqual(['a b', 'c'])
})

test('undated reports and those of a quarter join only copies', () => {
  const quarter = { ...inJuly, days: '2016-07-01/2016-09-30' }
  const { days: _, ...undated } = inJuly
  const reports = [
    buildReport('a', quarter),
    buildReport('b', quarter),
    buildReport('c', undated),
    buildReport('d', undated),
  ]
  expect(documentsByEvent(reports)).toEqual(['a', 'b', 'c', 'd'])
})

test('a judgement unites what has nothing in common', () => {
  const reports = [buildReport('a', summit), buildReport('b')]
  const same: Judgement = { a: 'rep-a-0-0', b: 'rep-b-0-0', verdict: 'SAME' }
  expect(documentsByEvent(reports, [same])).toEqual(['a b'])
})

test('a judgement keeps copies apart, also over a third', () => {
  const reports = [buildReport('a', copied), buildReport('b', copied), buildReport('c', copied)]
  const different: Judgement = { a: 'rep-a-0-0', b: 'rep-b-0-0', verdict: 'DIFFERENT' }
  expect(documentsByEvent(reports, [different])).toEqual(['a c', 'b'])
})

test('a judgement on a report that is not there sleeps', () => {
  const sleeping: Judgement = { a: 'rep-a-0-0', b: 'rep-z-0-0', verdict: 'SAME' }
  expect(documentsByEvent([buildReport('a', summit)], [sleeping])).toEqual(['a'])
})
