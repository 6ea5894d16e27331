import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DocumentFacts } from '../../src/graph/facts.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { buildFacts } from '../../src/ingest/build-facts.ts'
import { createFactBackground } from '../../src/ingest/fact-background.ts'
import { findViolations } from '../../src/network/find-violations.ts'
import type { ExportLine, GraphStore } from '../../src/store/graph-store.ts'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { gather } from '../gather.ts'
import { testLexicon } from '../identity/test-lexicon.ts'
import { createWordReader } from '../ingest/word-reader.ts'

const identity = createIdentity(testLexicon)
let directory: string
let store: GraphStore

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'isnad-check-'))
  store = createSqliteStore({ dataDirectory: directory })
  await store.open()
})
afterEach(async () => {
  await store.close()
  rmSync(directory, { recursive: true })
})

function facts(text: string): DocumentFacts {
  const source = {
    text,
    title: null,
    publisher: null,
    url: null,
    language: 'en',
    publishedOn: '2016-07-25',
    publishedOnBasis: 'GIVEN' as const,
    externalId: null,
  }
  return buildFacts(createWordReader(testLexicon)(source), createFactBackground(testLexicon))
}

/** The store with its facts or lines seen through a change, as if the database had been damaged. */
function damaged(change: {
  readonly facts?: (facts: DocumentFacts) => DocumentFacts
  readonly lines?: (lines: readonly ExportLine[]) => readonly ExportLine[]
}): Parameters<typeof findViolations>[0] {
  return {
    documentPage: store.documentPage,
    judgements: store.judgements,
    factsOf: async ids =>
      (await store.factsOf(ids)).map(one => (one && change.facts ? change.facts(one) : one)),
    scan: async function* () {
      const lines = await gather(store.scan())
      yield* change.lines?.(lines) ?? lines
    },
  }
}

test('a graph has no violations after documents came, went and were judged', async () => {
  const added = [
    'Council session',
    'League meeting in Port',
    'League meeting in Port, again',
    'Union meeting',
  ].map(facts)
  await store.change({ add: added }, identity)
  await store.change({ remove: [added[3]?.document.id ?? ''] }, identity)
  const [a = '', b = ''] = [added[0], added[1]].map(one => one?.reports[0]?.id).sort()
  await store.change({ judge: [{ a, b, verdict: 'SAME' }] }, identity)
  expect(await gather(findViolations(store, identity))).toEqual([])
})

test('an empty graph has no violations', async () => {
  expect(await gather(findViolations(store, identity))).toEqual([])
})

test.each<[string, (facts: DocumentFacts) => DocumentFacts]>([
  ['HASH_DIFFERS', one => ({ ...one, document: { ...one.document, textHash: 'x' } })],
  [
    'QUOTE_DIFFERS',
    one => ({ ...one, document: { ...one.document, text: one.document.text.toUpperCase() } }),
  ],
  [
    'SPAN_OUTSIDE',
    one => ({
      ...one,
      mentions: one.mentions.map(m => ({ ...m, spans: [{ start: 0, end: 999, form: 'NAME' }] })),
    }),
  ],
  ['WITHOUT_SUPPORT', one => ({ ...one, mentions: one.mentions.map(m => ({ ...m, spans: [] })) })],
  ['DATE_DIFFERS', one => ({ ...one, reports: one.reports.map(r => ({ ...r, publishedOn: '2016-07-26' })) })],
  [
    'DATE_REVERSED',
    one => ({
      ...one,
      reports: one.reports.map(r => ({ ...r, date: r.date && { ...r.date, latest: '2016-07-01' } })),
    }),
  ],
  ['PROJECTION_DIFFERS', one => ({ ...one, reports: one.reports.map(r => ({ ...r, ordinal: 5 })) })],
])('%s is told of facts', async (code, change) => {
  await store.change({ add: [facts('League meeting in Port')] }, identity)
  const violations = await gather(findViolations(damaged({ facts: change }), identity))
  expect(violations.map(violation => violation.code)).toContain(code)
})

test.each<[string, (lines: readonly ExportLine[]) => readonly ExportLine[]]>([
  ['PROJECTION_DIFFERS', lines => lines.filter(line => !('edge' in line && line.edge.type === 'HELD_IN'))],
  ['PROJECTION_DIFFERS', lines => lines.filter(line => !('node' in line && line.node.id === 'ent-league'))],
  ['END_MISSING', lines => lines.filter(line => !('node' in line && line.node.id === 'ent-league'))],
  ['WITHOUT_SUPPORT', lines => [{ node: { id: 'ent-stray', kind: 'Entity' } }, ...lines]],
  ['ID_MALFORMED', lines => [{ node: { id: 'doc-é', kind: 'Document' } }, ...lines]],
  ['WITHOUT_EVIDENCE', lines => [{ node: { id: 'ev-x', kind: 'Event', reportCount: 0 } }, ...lines]],
])('%s is told of nodes and edges', async (code, change) => {
  await store.change({ add: [facts('League meeting in Port')] }, identity)
  const violations = await gather(findViolations(damaged({ lines: change }), identity))
  expect(violations.map(violation => violation.code)).toContain(code)
})
