import { expect, test } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { createIngest } from '../../src/ingest/create-ingest.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readSeed } from '../api/seed.contract.ts'
import { openSqlite } from '../api/start-server.ts'

test('an export sees one state of the graph, whatever is written meanwhile', async () => {
  const { store, remove } = await openSqlite()
  const lexicon = readLexicon('lexicon')
  const ingest = createIngest({
    store,
    lexicon,
    identity: createIdentity(lexicon),
    read: createReader(lexicon),
  })
  const seen = store.snapshot(async function* (reads) {
    for (;;) yield (await reads.eventPage({}, { limit: 1 })).rows.length
  })
  expect((await seen.next()).value).toBe(0)
  await ingest.ingestDocument(readSeed())
  expect((await seen.next()).value).toBe(0)
  await seen.return(undefined)
  expect((await store.counts()).events).toBeGreaterThan(0)
  await remove()
})
