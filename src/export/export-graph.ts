import type { EventFilter } from '../graph/event-filter.ts'
import type { Network } from '../network/create-network.ts'
import { whatCounts } from '../network/what-counts.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { createGraphView } from './create-graph-view.ts'
import type { ExportChoices, ExportFormat } from './formats.ts'
import { inChunks } from './in-chunks.ts'

/** What an export reads from. */
export interface ExportSources {
  readonly store: Pick<GraphStore, 'snapshot'>
  readonly network: Pick<Network, 'eventTitle'>
}

/** What a filter leaves of the graph as the text of a file, in pieces that are made when they are asked for. */
export function exportGraph(
  { store, network }: ExportSources,
  format: ExportFormat,
  filter: EventFilter,
  choices: ExportChoices = {},
): AsyncGenerator<string> {
  const asked = format.counts === true ? whatCounts(filter) : filter
  return store.snapshot(reads => inChunks(format.write(createGraphView(reads, asked, network), choices)))
}
