import { expect, test } from 'vitest'
import type { EventReportFact } from '../../src/graph/facts.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { buildReport, type ReportWords } from './build-report.ts'
import { testLexicon } from './test-lexicon.ts'

const identity = createIdentity(testLexicon)

/** The one event that judgements make of reports in documents a, b, c … */
function eventOf(...words: readonly ReportWords[]) {
  const reports = words.map((given, index) => buildReport('abcdef'[index] ?? '', given))
  const judgements = reports.slice(1).map(({ id }, index) => ({
    a: reports[index]?.id ?? '',
    b: id,
    verdict: 'SAME' as const,
  }))
  const [event, ...others] = identity.identify(reports, judgements)
  if (event === undefined || others.length > 0) throw new Error('The reports are not one event')
  return event
}

test('an event is founded by its first report, by day of publication, unknown last', () => {
  const event = eventOf({}, { publishedOn: '2016-07-25' }, { publishedOn: '2016-07-03' })
  expect([event.id, event.reportIds]).toEqual(['ev-c-0-0', ['rep-c-0-0', 'rep-b-0-0', 'rep-a-0-0']])
})

test('what was published last says what became of it', () => {
  const event = eventOf(
    { publishedOn: '2017-05-31', status: 'POSTPONED' },
    { publishedOn: '2017-05-30', status: 'ANNOUNCED' },
    { status: 'HELD' },
  )
  expect(event.status).toBe('POSTPONED')
  expect(event.conflicts).toEqual([
    {
      field: 'status',
      values: [
        { value: 'ANNOUNCED', reports: ['rep-b-0-0'] },
        { value: 'HELD', reports: ['rep-c-0-0'] },
        { value: 'POSTPONED', reports: ['rep-a-0-0'] },
      ],
    },
  ])
})

test('the narrowest window is the date', () => {
  const event = eventOf({ days: '2016-07-01/2016-07-31' }, { days: '2016-07-25' }, {})
  expect([event.date?.edtf, event.sortDate]).toEqual(['2016-07-25', '2016-07-25'])
})

test('an event without a date sorts last', () => {
  expect(eventOf({}).sortDate).toBe('9999-12-31')
})

test.each<[keyof EventReportFact, readonly (string | number | null)[], string | number | null]>([
  ['kind', ['MEETING', 'SUMMIT', 'SUMMIT'], 'SUMMIT'],
  ['ordinal', [null, 27, 28], 27],
  ['claimedCount', [22, 21, 21], 21],
  ['theme', [null, null, 'hope'], 'hope'],
  ['ploverType', [null, null, null], null],
])('%s is what most reports say, then the first', (field, values, expected) => {
  const event = eventOf(...values.map(value => ({ [field]: value })))
  expect(event).toHaveProperty(field, expected)
})

test('evidence of an edge counts its arguments and keeps the strongest basis', () => {
  const event = eventOf(
    { names: ['PARTICIPANT ent-envoy', 'ORGANIZER ent-league ELIDED', 'PLACE ent-port INFERRED'] },
    { names: ['ORGANIZER ent-league ANAPHORIC', 'PLACE ent-port', 'TOPIC ent-home'] },
  )
  expect(event).toMatchObject({
    participations: [
      { entityId: 'ent-league', role: 'ORGANIZER', basis: 'ANAPHORIC', evidenceCount: 2 },
      { entityId: 'ent-envoy', role: 'PARTICIPANT', basis: 'STATED', evidenceCount: 1 },
    ],
    places: [{ entityId: 'ent-port', basis: 'STATED', evidenceCount: 2 }],
    about: [{ entityId: 'ent-home', basis: 'STATED', evidenceCount: 1 }],
  })
})

test('a syndicated copy is a report and a document but no source', () => {
  const event = eventOf({ sentenceKey: 'one' }, { sentenceKey: 'one' }, { sentenceKey: 'two' })
  expect([event.reportCount, event.documentCount, event.sourceCount]).toEqual([3, 3, 2])
})

test('topics are united by their folded words, with the entities of all', () => {
  const topic = (text: string, ...entityIds: string[]) => ({ text, entityIds, start: 0, end: text.length })
  const event = eventOf(
    { topics: [topic('قضية فلسطين', 'ent-home')] },
    { topics: [topic('قضيه فلسطين', 'ent-away'), topic('الأمن')] },
  )
  expect(event.topics).toEqual([topic('قضية فلسطين', 'ent-home', 'ent-away'), topic('الأمن')])
})
