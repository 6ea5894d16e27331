import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { IsnadError } from '../../src/errors.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { createIngest, type Ingest } from '../../src/ingest/create-ingest.ts'
import type { Source } from '../../src/ingest/read-sources.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { gather } from '../gather.ts'
import { testLexicon } from '../identity/test-lexicon.ts'
import { createWordReader } from './word-reader.ts'

const identity = createIdentity(testLexicon)
let directory: string
let store: GraphStore
let ingest: Ingest

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'isnad-ingest-'))
  store = createSqliteStore({ dataDirectory: directory })
  await store.open()
  ingest = createIngest({ store, identity, lexicon: testLexicon, read: createWordReader(testLexicon) })
})
afterEach(async () => {
  await store.close()
  rmSync(directory, { recursive: true })
})

const given = (text: string, publishedOn: string | null = '2016-07-25') => ({
  text,
  title: null,
  publisher: null,
  url: null,
  language: null,
  publishedOn,
  publishedOnBasis: 'GIVEN' as const,
  externalId: null,
})

async function* sourcesOf(...texts: readonly string[]): AsyncIterable<Source> {
  for (const [index, text] of texts.entries()) yield { file: 'f', line: index + 1, source: given(text) }
}

const graphText = async () => (await gather(store.scan())).map(line => JSON.stringify(line))

test('every document is acknowledged in order with the number of its reports', async () => {
  const acks = await gather(ingest.ingest(sourcesOf('Council session and meeting', 'League meeting')))
  expect(acks).toMatchObject([
    { ack: true, line: 1, created: true, events: 2, textHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { ack: true, line: 2, created: true, events: 1 },
  ])
  expect(await store.counts()).toMatchObject({ documents: 2, reports: 3 })
})

test('a document given twice is there once', async () => {
  const first = await gather(ingest.ingest(sourcesOf('League meeting', 'League meeting')))
  const again = await gather(ingest.ingest(sourcesOf('League meeting')))
  const version = await store.version()
  expect([...first, ...again].map(ack => ack.ack && [ack.created, ack.events])).toEqual([
    [true, 1],
    [false, 1],
    [false, 1],
  ])
  await gather(ingest.ingest(sourcesOf('League meeting')))
  expect(await store.version()).toBe(version)
})

test('a document that cannot be read is told in its place and the rest goes on', async () => {
  const acks = await gather(ingest.ingest(sourcesOf('League meeting', 'unreadable', 'Union meeting')))
  expect(acks).toMatchObject([
    { ack: true },
    { ack: false, line: 2, error: { code: 'INTERNAL' } },
    { ack: true },
  ])
})

test('a source that was refused is told in its place', async () => {
  const refused = async function* () {
    yield* sourcesOf('League meeting')
    yield {
      file: 'f',
      line: 2,
      error: new IsnadError('JSON_INVALID', 'x'),
    }
  }
  const acks = await gather(ingest.ingest(refused()))
  expect(acks).toMatchObject([{ ack: true }, { ack: false, line: 2, error: { code: 'JSON_INVALID' } }])
})

test('a slow source is acknowledged as it comes', async () => {
  let release = () => {}
  const slow = async function* () {
    yield* sourcesOf('League meeting')
    await new Promise<void>(resolve => {
      release = resolve
    })
    yield* sourcesOf('Union meeting')
  }
  const acks = ingest.ingest(slow())[Symbol.asyncIterator]()
  expect((await acks.next()).value).toMatchObject({ ack: true })
  expect(await store.counts()).toMatchObject({ documents: 1 })
  release()
  expect((await acks.next()).value).toMatchObject({ ack: true })
  expect((await acks.next()).done).toBe(true)
})

test('any order and any concurrency give the same graph', async () => {
  const texts = Array.from({ length: 120 }, (_, index) => `League meeting ${index % 70} in Port`)
  await gather(ingest.ingest(sourcesOf(...texts), { concurrency: 3 }))
  const forward = await graphText()
  const ids = (await store.documentPage({}, { limit: 200 })).rows.map(({ id }) => id)
  for (const id of ids) await ingest.retract(id)
  expect(await graphText()).toEqual([])
  await gather(ingest.ingest(sourcesOf(...texts.toReversed())))
  expect(await graphText()).toEqual(forward)
})

test('a single document tells what is wrong with it by throwing', async () => {
  await expect(ingest.ingestDocument(given(' '))).rejects.toMatchObject({ code: 'DOCUMENT_EMPTY' })
  await expect(ingest.ingestDocument(given('text', '2016-13-01'))).rejects.toMatchObject({
    code: 'DATE_INVALID',
  })
  await expect(ingest.ingestDocument(given('unreadable'))).rejects.toMatchObject({ code: 'INTERNAL' })
  expect(await ingest.ingestDocument(given('League meeting'))).toMatchObject({ created: true, events: 1 })
})

test('retracting a document that is not there is told by its id', async () => {
  await expect(ingest.retract('doc-none')).rejects.toMatchObject({
    code: 'DOCUMENT_NOT_FOUND',
    message: expect.stringContaining('doc-none'),
  })
})

test('a document dated anew keeps its id and is read with the new day', async () => {
  const { id } = await ingest.ingestDocument(given('League meeting in Port'))
  const [before] = (await store.factsOf([id])) ?? []
  await ingest.setDocumentDate(id, '2016-08-01')
  const [after] = (await store.factsOf([id])) ?? []
  expect(after?.document).toMatchObject({ id, publishedOn: '2016-08-01', publishedOnBasis: 'GIVEN' })
  expect(after?.reports).toMatchObject([{ id: before?.reports[0]?.id, date: { earliest: '2016-08-01' } }])
})

test('dating anew needs a document and a day', async () => {
  await expect(ingest.setDocumentDate('doc-none', '2016-08-01')).rejects.toMatchObject({
    code: 'DOCUMENT_NOT_FOUND',
  })
  await expect(ingest.setDocumentDate('doc-none', 'today')).rejects.toMatchObject({ code: 'DATE_INVALID' })
})

test('reading again changes nothing with the same rules, and marks documents with other ones', async () => {
  await gather(ingest.ingest(sourcesOf(...Array.from({ length: 60 }, (_, at) => `League meeting ${at}`))))
  const before = await graphText()
  expect(await ingest.reread()).toBe(60)
  expect(await graphText()).toEqual(before)

  const read = createWordReader(testLexicon, 'test/2')
  await createIngest({ store, identity, lexicon: testLexicon, read }).reread()
  expect((await graphText()).map(line => line.replace('test/2', 'test/1'))).toEqual(before)
  const { rows } = await store.documentPage({}, { limit: 100 })
  expect(new Set(rows.map(({ row }) => row.readBy))).toEqual(new Set(['test/2']))
})

test('a store that is closed refuses every document and the process goes on', async () => {
  await store.close()
  const acks = await gather(ingest.ingest(sourcesOf('League meeting', 'Union meeting')))
  expect(acks).toMatchObject([
    { ack: false, error: { code: 'STORE_AWAY' } },
    { ack: false, error: { code: 'STORE_AWAY' } },
  ])
})
