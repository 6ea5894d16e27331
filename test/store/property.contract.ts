import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DocumentFacts, Judgement } from '../../src/graph/facts.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import type { Change, GraphStore } from '../../src/store/graph-store.ts'
import { testLexicon } from '../identity/test-lexicon.ts'
import { buildFacts, type GivenReport } from './facts.ts'
import { scan } from './graph-store.contract.ts'

/** Runs the work on a store whose graph is empty. */
export type WithEmptyStore = <Result>(work: (store: GraphStore) => Promise<Result>) => Promise<Result>

const identity = createIdentity(testLexicon)

/** Whatever its history, a graph is the one that its surviving facts give in one batch. */
export function describeHistories(name: string, withEmptyStore: WithEmptyStore, numRuns: number): void {
  it(`${name} keeps the graph a function of its facts`, async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ changes, shuffle }) => {
        const lived = await withEmptyStore(async store => {
          for (const change of changes) await store.change(change, identity)
          return scan(store)
        })
        const { facts, judgements } = survivors(changes)
        const inOneBatch = await withEmptyStore(async store => {
          await store.change({ add: shuffled(facts, shuffle), judge: judgements }, identity)
          return scan(store)
        })
        expect(lived).toEqual(inOneBatch)
      }),
      { numRuns },
    )
  })
}

/** The documents and judgements that are left after the changes. */
function survivors(changes: readonly Change[]) {
  const facts = new Map<string, DocumentFacts>()
  const judgements = new Map<string, Judgement>()
  for (const { add = [], remove = [], judge = [] } of changes) {
    for (const id of remove) facts.delete(id)
    for (const given of add) if (!facts.has(given.document.id)) facts.set(given.document.id, given)
    for (const { a, b, verdict } of judge) {
      if (verdict === null) judgements.delete(`${a} ${b}`)
      else judgements.set(`${a} ${b}`, { a, b, verdict })
    }
  }
  return { facts: [...facts.values()], judgements: [...judgements.values()] }
}

function shuffled<Row>(rows: readonly Row[], order: readonly number[]): readonly Row[] {
  return rows
    .map((row, index) => ({ row, rank: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row)
}

const DOCUMENTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const days = fc.constantFrom(
  {},
  { day: '2016-07-05' },
  { day: '2016-07-05' },
  { day: '2016-07-05', lastDay: '2016-07-07' },
  { day: '2016-07-06' },
  { day: '2016-07-01', lastDay: '2016-07-31' },
  { day: '2016-07-04', lastDay: '2016-07-10' },
  { day: '2016-06-28', lastDay: '2016-07-06' },
)
const name = fc.record({
  as: fc.constantFrom(
    'ORGANIZER' as const,
    'PARTICIPANT' as const,
    'VISITOR' as const,
    'PLACE' as const,
    'TOPIC' as const,
  ),
  entityId: fc.constantFrom(
    'ent-union',
    'ent-league',
    'ent-council',
    'ent-home',
    'ent-port',
    'ent-palace',
    'ent-minister',
    'ent-free',
  ),
  basis: fc.constantFrom('STATED' as const, 'INFERRED' as const),
})
const report: fc.Arbitrary<GivenReport> = fc
  .record({
    kind: fc.constantFrom('MEETING' as const, 'SUMMIT' as const, 'SUMMIT' as const, 'STATEMENT' as const),
    status: fc.constantFrom('HELD' as const, 'ANNOUNCED' as const),
    ordinal: fc.constantFrom(null, null, 27, 28),
    theme: fc.constantFrom(null, 'hope'),
    head: fc.constantFrom('summit', 'meeting'),
    sentenceKey: fc.constantFrom('one', 'two', 'three'),
    sentenceWords: fc.constantFrom(5, 9),
    names: fc.uniqueArray(name, { maxLength: 4, selector: ({ as, entityId }) => `${as} ${entityId}` }),
    days,
  })
  .map(({ days: given, ...own }) => ({ ...own, ...given }))
const within = fc.record({
  part: fc.nat(2),
  whole: fc.nat(2),
  relation: fc.constantFrom('IN_SERIES' as const, 'SUB_EVENT' as const, 'OUTCOME' as const),
  ordinal: fc.nat(3),
})
const document = fc
  .record({
    id: fc.constantFrom(...DOCUMENTS),
    publishedOn: fc.constantFrom(null, '2016-07-01', '2016-08-01'),
    reports: fc.array(report, { minLength: 1, maxLength: 3 }),
    within: fc.uniqueArray(within, {
      maxLength: 2,
      selector: ({ part, whole, relation }) => `${part} ${whole} ${relation}`,
    }),
    spelling: fc.constantFrom('Free', 'Freie', 'Libre'),
    office: fc.constantFrom(null, 'minister', 'envoy'),
  })
  .map(({ spelling, office, within: pairs, ...own }) =>
    buildFacts({
      ...own,
      mentions: [{ entityId: 'ent-free', type: 'GROUP', name: spelling, key: spelling.toLowerCase() }],
      within: pairs.filter(
        ({ part, whole }) => part !== whole && part < own.reports.length && whole < own.reports.length,
      ),
      relations: office ? [{ entityId: 'ent-minister', targetId: 'ent-home', office }] : [],
    }),
  )
const reportId = fc
  .tuple(fc.constantFrom(...DOCUMENTS), fc.constantFrom('0', '0', '1'))
  .map(([id, number]) => `rep-${id}-${number}`)
const judgement = fc
  .tuple(reportId, reportId, fc.constantFrom('SAME' as const, 'DIFFERENT' as const, null))
  .filter(([one, other]) => one !== other)
  .map(([one, other, verdict]) =>
    one < other ? { a: one, b: other, verdict } : { a: other, b: one, verdict },
  )
const change: fc.Arbitrary<Change> = fc.record({
  add: fc.uniqueArray(document, { maxLength: 4, selector: facts => facts.document.id }),
  remove: fc.uniqueArray(
    fc.constantFrom(...DOCUMENTS).map(id => `doc-${id}`),
    { maxLength: 2 },
  ),
  judge: fc.uniqueArray(judgement, { maxLength: 1, selector: ({ a, b }) => `${a} ${b}` }),
})
const history = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 8 }),
  shuffle: fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
})
