import { createReader } from '../../src/extract/create-reader.ts'
import type { Extraction, SourceDocument } from '../../src/extract/extraction.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readSeed } from '../api/seed.contract.ts'
import { type OpenStore, openSqlite, startServer, type TestServer } from '../api/start-server.ts'

/** A server with the exports of its graph. */
export interface ExportServer extends TestServer {
  /** The text of `/export/…`, with a query. Throws unless it is there. */
  exported(file: string, query?: Record<string, string>): Promise<string>
}

/** The exports of a server with the given documents in its graph. */
export async function openExports(
  documents: readonly SourceDocument[],
  read?: (source: SourceDocument) => Extraction,
  openStore: OpenStore = openSqlite,
): Promise<ExportServer> {
  const server = await startServer(documents, {}, openStore, read)
  const exported = async (file: string, query: Record<string, string> = {}) => {
    const response = await fetch(server.page(`/export/${file}?${new URLSearchParams(query)}`))
    const text = await response.text()
    if (!response.ok) throw new Error(`${file} ${response.status}: ${text}`)
    return text
  }
  return { ...server, exported }
}

/** The exports of the seed article, read for real. */
export function openSeedExports(openStore?: OpenStore): Promise<ExportServer> {
  return openExports([readSeed()], createReader(readLexicon('lexicon')), openStore)
}
