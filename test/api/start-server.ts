import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createServer, type ServerConfig } from '../../src/api/create-server.ts'
import type { Extraction, SourceDocument } from '../../src/extract/extraction.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { createIngest } from '../../src/ingest/create-ingest.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readTitles } from '../../src/lexicon/read-titles.ts'
import { createNetwork } from '../../src/network/create-network.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { extract } from './extractions.ts'

/** What GraphQL answers. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of any shape
  readonly data?: any
  readonly errors?: readonly { message: string; extensions: Record<string, unknown>; path?: unknown }[]
}

/** The answer in a response, whatever its status. */
export async function readAnswer(response: Response): Promise<Answer> {
  return (await response.json()) as Answer
}

/** A running server with its own graph, and ways to ask it. */
export interface TestServer {
  readonly url: string
  /** An address beside GraphQL's. */
  page(path: string): string
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

/** Gives an open store with an empty graph; `remove` closes it and clears up. */
export type OpenStore = () => Promise<{ readonly store: GraphStore; readonly remove: () => Promise<void> }>

/** An embedded store in a folder of its own. */
export const openSqlite: OpenStore = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'isnad-api-'))
  const store = createSqliteStore({ dataDirectory: directory })
  await store.open()
  const remove = async () => {
    await store.close()
    await rm(directory, { recursive: true })
  }
  return { store, remove }
}

/** A server on a free port, with the given documents in its graph, read from hand-written extractions unless a reader is given. */
export async function startServer(
  documents: readonly SourceDocument[] = [],
  config: Partial<ServerConfig> = {},
  openStore: OpenStore = openSqlite,
  read: (source: SourceDocument) => Extraction = extract,
): Promise<TestServer> {
  const { store, remove } = await openStore()
  const lexicon = readLexicon('lexicon')
  const ingest = createIngest({ store, identity: createIdentity(lexicon), lexicon, read })
  for (const document of documents) await ingest.ingestDocument(document)
  const server = await createServer({
    store,
    ingest,
    network: createNetwork(store, lexicon, readTitles('lexicon')),
    versions: { lexicon: 'lexicon-of-tests', rules: 'rules-of-tests' },
    config: { host: '127.0.0.1', port: 0, writeToken: null, introspection: true, ...config },
    logger: pino({ level: 'silent' }),
  })
  const { url } = await server.listen()
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    url,
    page: path => new URL(path, url).href,
    post,
    ask: async (query, variables) => readAnswer(await post({ query, variables })),
    close: async () => {
      await server.close()
      await remove()
    },
  }
}
