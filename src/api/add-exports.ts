import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { exportGraph } from '../export/export-graph.ts'
import { type ExportFormat, GRAPH_FORMATS, TABLES } from '../export/formats.ts'
import type { Network } from '../network/create-network.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { createFilterReader } from './create-filter-reader.ts'
import { readExportQuery } from './read-export-query.ts'

/** What exports are read from; the schema says what a filter is. */
export interface ExportParts {
  readonly store: Pick<GraphStore, 'snapshot'>
  readonly network: Pick<Network, 'eventFilter' | 'eventTitle'>
  readonly schema: string
}

/** The routes `/export/*`: the graph, or what a filter leaves of it, streamed as fast as it is read. */
export function addExports(server: FastifyInstance, { store, network, schema }: ExportParts): void {
  const readFilter = createFilterReader(schema)
  const formats: readonly ExportFormat[] = [...Object.values(GRAPH_FORMATS), ...Object.values(TABLES)]
  for (const format of formats)
    server.get(`/export/${format.fileName}`, async ({ originalUrl }, reply) => {
      const query = new URL(originalUrl, 'http://localhost').searchParams
      const asked = readExportQuery(query, format)
      const filter = await network.eventFilter(readFilter(asked.filter))
      const pieces = exportGraph({ store, network }, format, filter, asked.choices)
      // The first piece is made before the answer begins, so that what fails at once is told with its status.
      const first = await pieces.next()
      const body = Readable.from(startWith(first, pieces))
      // However it ends, also where the reader goes away before all of it was taken, the snapshot is closed.
      body.once('close', () => pieces.return(undefined))
      return reply
        .type(`${format.mediaType}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="isnad-${format.fileName}"`)
        .send(body)
    })
}

async function* startWith(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (first.done !== true) yield first.value
  yield* rest
}
