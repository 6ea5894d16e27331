import type { GraphView } from './create-graph-view.ts'
import { DYAD_COLUMNS, dyadTable, type Interval } from './dyad-table.ts'
import { EVENT_COLUMNS, eventTable } from './event-table.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from './graph-rows.ts'
import { PARTICIPATION_COLUMNS, participationTable } from './participation-table.ts'
import { viewLines } from './view-lines.ts'
import { writeCsv } from './write-csv.ts'
import { writeGexf } from './write-gexf.ts'
import { writeGraphml } from './write-graphml.ts'
import { writeJsonl } from './write-jsonl.ts'
import { writeJsonld } from './write-jsonld.ts'
import { type EdgesKey, writeNodeLink } from './write-node-link.ts'

/** What a caller may choose beside the filter; each concerns some formats alone. */
export interface ExportChoices {
  /** Node-link JSON: the key of its edges. */
  readonly edgesKey?: EdgesKey
  /** Dyads: the length of a period. */
  readonly interval?: Interval
  /** CSV: begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean
}

/** One kind of file a graph can be taken home in. */
export interface ExportFormat {
  readonly fileName: string
  readonly mediaType: string
  /** The choices that concern it. */
  readonly choices: readonly (keyof ExportChoices)[]
  /** Whether it counts events, so that the defaults of counts apply to the filter. */
  readonly counts?: boolean
  readonly write: (view: GraphView, choices: ExportChoices) => AsyncIterable<string>
}

/** The graph whole, by the name of the format. */
export const GRAPH_FORMATS = {
  jsonl: graph('jsonl', 'application/x-ndjson', view => writeJsonl(viewLines(view))),
  graphml: graph('graphml', 'application/graphml+xml', writeGraphml),
  gexf: graph('gexf', 'application/gexf+xml', writeGexf),
  'node-link': {
    ...graph('json', 'application/json', (view, { edgesKey }) => writeNodeLink(view, edgesKey)),
    choices: ['edgesKey'],
  },
  jsonld: graph('jsonld', 'application/ld+json', writeJsonld),
} as const satisfies Readonly<Record<string, ExportFormat>>

const NODE_NAMES = ['id', ...NODE_COLUMNS.map(({ name }) => name)] as const
const EDGE_NAMES = ['source', 'target', ...EDGE_COLUMNS.map(({ name }) => name), 'id'] as const

/** The tables, by name. */
export const TABLES = {
  nodes: table('nodes', view => writeCsv(NODE_NAMES, view.nodes())),
  edges: table('edges', view => writeCsv(EDGE_NAMES, view.edges())),
  events: table('events', view => writeCsv(EVENT_COLUMNS, eventTable(view))),
  participations: table('participations', view => writeCsv(PARTICIPATION_COLUMNS, participationTable(view))),
  dyads: {
    ...table('dyads', (view, { interval }) => writeCsv(DYAD_COLUMNS, dyadTable(view, interval))),
    choices: ['bom', 'interval'],
    counts: true,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>

function graph(extension: string, mediaType: string, write: ExportFormat['write']): ExportFormat {
  return { fileName: `graph.${extension}`, mediaType, choices: [], write }
}

function table(name: string, write: ExportFormat['write']): ExportFormat {
  return {
    fileName: `${name}.csv`,
    mediaType: 'text/csv',
    choices: ['bom'],
    write: async function* (view, choices) {
      if (choices.bom === true) yield '\ufeff'
      yield* write(view, choices)
    },
  }
}
