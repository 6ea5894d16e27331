import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { createIngest } from '../../src/ingest/create-ingest.ts'
import { readGivenExtraction } from '../../src/ingest/given-extraction.ts'
import { readSources } from '../../src/ingest/read-sources.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { findViolations } from '../../src/network/find-violations.ts'
import { openSqlite, startServer } from '../api/start-server.ts'
import { gather } from '../gather.ts'
import { emptyRecovery, findAgain, type Recovery } from './find-again.ts'
import { toExtraction } from './read-gold.ts'

/** What became of a folder of annotated documents in a graph. */
export interface GoldAnswer {
  readonly documents: number
  /** Documents that were refused, with the reason. */
  readonly refused: readonly string[]
  readonly violations: readonly unknown[]
  readonly recovery: Recovery
}

/** Sends every annotation of a folder (`*.json` with a document and events) through `ingest --extracted` and asks GraphQL for all it says. */
export async function findGold(directory: string): Promise<GoldAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-gold-'))
  const identity = createIdentity(readLexicon('lexicon'))
  const given = await rewriteGold(directory, folder)
  const { store, remove } = await openSqlite()
  const ingest = createIngest({
    store,
    identity,
    lexicon: readLexicon('lexicon'),
    read: () => {
      throw new Error('No text is to be read')
    },
  })
  const options = { jsonl: false, extracted: true, publishedOn: null, publisher: null, stdin: process.stdin }
  const acks = await gather(ingest.ingest(readSources([folder], options)))
  const server = await startServer([], {}, async () => ({ store, remove }))
  try {
    const recovery = emptyRecovery()
    for (const ack of acks)
      if (ack.ack)
        await findAgain(
          readGivenExtraction(given.get(basename(ack.file)) ?? '', null),
          ack.id,
          server.ask,
          recovery,
        )
    return {
      documents: acks.length,
      refused: acks.flatMap(ack => (ack.ack ? [] : `${basename(ack.file)}: ${ack.error.message}`)),
      violations: await gather(findViolations(store, identity)),
      recovery,
    }
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

/** Writes the annotations in the shape of `isnad extract`; their JSON by file name. */
async function rewriteGold(from: string, to: string): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>()
  for (const name of (await readdir(from)).filter(file => file.endsWith('.json'))) {
    const gold = JSON.parse(await readFile(join(from, name), 'utf8'))
    if (!gold.document) continue
    const json = JSON.stringify(toExtraction(gold))
    await writeFile(join(to, name), json)
    written.set(name, json)
  }
  return written
}
