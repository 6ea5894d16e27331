import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventReportFact, Judgement } from '../../src/graph/facts.ts'
import type { Event } from '../../src/graph/projection.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { buildReport } from './build-report.ts'
import { testLexicon } from './test-lexicon.ts'

const identity = createIdentity(testLexicon)

/** A graph kept by recomputing only the regions a change touches, as a store does it. */
class RegionGraph {
  readonly reports = new Map<string, EventReportFact>()
  readonly judgements = new Map<string, Judgement>()
  readonly eventByReport = new Map<string, Event>()

  add(report: EventReportFact): void {
    this.reports.set(report.id, report)
    this.#recompute([report])
  }

  remove(report: EventReportFact): void {
    const touched = this.#near(report)
    this.reports.delete(report.id)
    this.eventByReport.delete(report.id)
    this.#recompute(touched)
  }

  judge(judgement: Judgement, given: boolean): void {
    const key = `${judgement.a} ${judgement.b}`
    if (given) this.judgements.set(key, judgement)
    else this.judgements.delete(key)
    this.#recompute([judgement.a, judgement.b].flatMap(id => this.reports.get(id) ?? []))
  }

  events(): readonly Event[] {
    const byId = new Map([...this.eventByReport.values()].map(event => [event.id, event]))
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #recompute(seeds: readonly EventReportFact[]): void {
    const region = new Map(seeds.map(report => [report.id, report]))
    for (const report of region.values()) for (const near of this.#near(report)) region.set(near.id, near)
    for (const event of identity.identify([...region.values()], [...this.judgements.values()]))
      for (const id of event.reportIds) this.eventByReport.set(id, event)
  }

  #near(report: EventReportFact): readonly EventReportFact[] {
    const keys = new Set(identity.keysOf(report))
    const judged = [...this.judgements.values()].flatMap(({ a, b }) =>
      a === report.id ? [b] : b === report.id ? [a] : [],
    )
    return [...this.reports.values()].filter(
      other =>
        judged.includes(other.id) ||
        (identity.keysOf(other).some(key => keys.has(key)) && identity.areNear(report, other)),
    )
  }
}

const days = fc.constantFrom(
  undefined,
  '2016-07-05',
  '2016-07-05/2016-07-07',
  '2016-07-07/2016-07-08',
  '2016-07-25',
  '2016-07-01/2016-07-31',
  '2016-07-04/2016-07-10',
  '2016-06-28/2016-07-06',
  '2016-07-01/2016-09-30',
)
const names = fc.uniqueArray(
  fc.constantFrom(
    'ORGANIZER ent-league',
    'ORGANIZER ent-union',
    'PARTICIPANT ent-minister',
    'PARTICIPANT ent-envoy',
    'PARTICIPANT ent-unlisted',
    'VISITOR ent-guest',
    'VISITOR ent-minister',
    'PLACE ent-port',
    'PLACE ent-hill',
    'PLACE ent-palace',
    'PLACE ent-home',
    'TOPIC ent-away',
    'TOPIC ent-home',
  ),
  { maxLength: 5 },
)
const reportWords = fc.record({
  document: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  start: fc.integer({ min: 0, max: 60 }),
  days,
  names,
  head: fc.constantFrom('meeting', 'summit'),
  kind: fc.constantFrom('MEETING' as const, 'SUMMIT' as const, 'SUMMIT' as const, 'VISIT' as const),
  ordinal: fc.constantFrom(null, null, 27, 28),
  theme: fc.constantFrom(null, null, 'hope'),
  sentenceKey: fc.constantFrom('one', 'two'),
  sentenceWords: fc.constantFrom(5, 9),
  triggerOffset: fc.constantFrom(1, 2),
  publishedOn: fc.constantFrom(null, '2016-07-01', '2016-08-01'),
})
const reportSet = fc
  .uniqueArray(reportWords, { maxLength: 14, selector: ({ document, start }) => `${document} ${start}` })
  .map(all =>
    all.map(({ document, start, days: given, ...words }) =>
      buildReport(document, {
        ...words,
        ...(given === undefined ? {} : { days: given }),
        trigger: { start, end: start + 7, text: 'meeting' },
      }),
    ),
  )
const judgementPicks = fc.array(
  fc.record({
    one: fc.nat(),
    other: fc.nat(),
    verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const),
  }),
  { maxLength: 4 },
)
const world = fc.tuple(reportSet, judgementPicks).map(([reports, picks]) => {
  const byKey = new Map<string, Judgement>()
  for (const { one, other, verdict } of picks) {
    const [a, b] = [
      reports[one % (reports.length || 1)]?.id,
      reports[other % (reports.length || 1)]?.id,
    ].sort()
    if (a !== undefined && b !== undefined && a !== b) byKey.set(`${a} ${b}`, { a, b, verdict })
  }
  return { reports, judgements: [...byKey.values()] }
})
type Step = { readonly report: EventReportFact } | { readonly judgement: Judgement }
const stepsOf = ({
  reports,
  judgements,
}: {
  reports: readonly EventReportFact[]
  judgements: readonly Judgement[]
}): Step[] => [...reports.map(report => ({ report })), ...judgements.map(judgement => ({ judgement }))]
const shuffledWorld = world.chain(given => {
  const steps = stepsOf(given)
  return fc.record({
    given: fc.constant(given),
    order: fc.shuffledSubarray(steps, { minLength: steps.length }),
    undone: fc.subarray(steps),
  })
})

test('recomputing only what a change touches equals one run over everything, in any order of arrival', () => {
  fc.assert(
    fc.property(shuffledWorld, ({ given, order, undone }) => {
      const graph = new RegionGraph()
      for (const step of order)
        if ('report' in step) graph.add(step.report)
        else graph.judge(step.judgement, true)
      expect(graph.events()).toEqual(identity.identify(given.reports, given.judgements))

      for (const step of undone)
        if ('report' in step) graph.remove(step.report)
        else graph.judge(step.judgement, false)
      const left = order.filter(step => !undone.includes(step))
      expect(graph.events()).toEqual(
        identity.identify(
          left.flatMap(step => ('report' in step ? [step.report] : [])),
          left.flatMap(step => ('judgement' in step ? [step.judgement] : [])),
        ),
      )
    }),
    { numRuns: 400 },
  )
})

test('reports that are near share an index key, and nearness is symmetric', () => {
  fc.assert(
    fc.property(world, ({ reports }) => {
      for (const a of reports)
        for (const b of reports) {
          if (a === b) continue
          expect(identity.areNear(a, b)).toBe(identity.areNear(b, a))
          if (identity.areNear(a, b))
            expect(identity.keysOf(a).filter(key => identity.keysOf(b).includes(key))).not.toEqual([])
        }
    }),
    { numRuns: 200 },
  )
})

test('every report is in exactly one event, named after its founding report', () => {
  fc.assert(
    fc.property(world, ({ reports, judgements }) => {
      const events = identity.identify(reports, judgements)
      expect(events.flatMap(event => event.reportIds).sort()).toEqual(reports.map(report => report.id).sort())
      for (const event of events) expect(event.id).toBe(event.reportIds[0]?.replace(/^rep-/, 'ev-'))
    }),
    { numRuns: 200 },
  )
})
