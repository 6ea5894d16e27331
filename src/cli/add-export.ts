import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { createFilterReader, type FilterTexts } from '../api/create-filter-reader.ts'
import { readSchema } from '../api/read-schema.ts'
import { ConfigError, readConfig } from '../config.ts'
import { IsnadError } from '../errors.ts'
import { INTERVALS } from '../export/dyad-table.ts'
import { exportGraph } from '../export/export-graph.ts'
import { type ExportChoices, type ExportFormat, GRAPH_FORMATS, TABLES } from '../export/formats.ts'
import { writeFileWhole } from '../export/write-file-whole.ts'
import { EDGES_KEYS } from '../export/write-node-link.ts'
import { readTitles } from '../lexicon/read-titles.ts'
import { createNetwork } from '../network/create-network.ts'
import { connectGraph, withGraph } from './open-graph.ts'
import { LEXICON_DIRECTORY } from './open-reading.ts'
import { addGraphOptions } from './options.ts'
import { writeOut } from './write-out.ts'

interface ExportOptions extends ExportChoices, FilterTexts {
  readonly data: string
  readonly lexicon?: string
  readonly format: keyof typeof GRAPH_FORMATS | 'csv'
  readonly table?: keyof typeof TABLES
  readonly out?: string
}

/** `isnad export`: the graph, or what a filter leaves of it, as a file of each format or as tables. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('Write the graph, or what a filter on events leaves of it')
    .addOption(
      new Option('--format <format>', 'jsonl: facts and projection; the others: entities, events and edges')
        .choices([...Object.keys(GRAPH_FORMATS), 'csv'])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'file to write, whole or not at all; csv: folder (default: standard output)')
    .addOption(new Option('--table <table>', 'csv: this table alone').choices(Object.keys(TABLES)))
    .option('--where <json>', 'only events that fulfil an EventFilter of the schema, and what they tie')
    .option('--entity <id>', 'only events it took part in; again: all of them took part', gatherIds)
    .option('--earliest <YYYY-MM-DD>', 'only events not before this day')
    .option('--latest <YYYY-MM-DD>', 'only events not after this day')
    .addOption(new Option('--interval <interval>', 'dyads: length of a period').choices(INTERVALS))
    .addOption(new Option('--edges-key <key>', 'node-link: key of the edges').choices(EDGES_KEYS))
    .option('--bom', 'csv: begin with a byte order mark, for Excel')
  addGraphOptions(command).action(exportFiles)
}

function gatherIds(id: string, ids: readonly string[] = []): readonly string[] {
  return [...ids, id]
}

async function exportFiles(options: ExportOptions): Promise<void> {
  const files = filesOf(options)
  const input = readFilter(options)
  await withGraph(connectGraph(readConfig(process.env, options)), async ({ store, lexicon }) => {
    const network = createNetwork(store, lexicon, readTitles(LEXICON_DIRECTORY))
    const filter = await network.eventFilter(input)
    if (options.format === 'csv' && options.out !== undefined) await makeFolder(options.out)
    for (const { format, path } of files) {
      const pieces = exportGraph({ store, network }, format, filter, options)
      if (path !== null) await writeFileWhole(path, pieces)
      else for await (const piece of pieces) await writeOut(piece)
    }
  })
}

interface ExportFile {
  readonly format: ExportFormat
  /** Null: standard output. */
  readonly path: string | null
}

function filesOf({ format, table, out }: ExportOptions): readonly ExportFile[] {
  if (format !== 'csv') {
    if (table !== undefined)
      throw new ConfigError(`--table ${table} is for --format csv; ${format} is one file`)
    return [{ format: GRAPH_FORMATS[format], path: out ?? null }]
  }
  if (out === undefined && table === undefined)
    throw new ConfigError(
      `csv is ${Object.keys(TABLES).length} tables; name a folder with --out, or one of them with --table`,
    )
  const tables = table === undefined ? Object.values(TABLES) : [TABLES[table]]
  return tables.map(format => ({ format, path: out === undefined ? null : join(out, format.fileName) }))
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw new IsnadError(
      'ARGUMENT_INVALID',
      `"${path}" cannot be made a folder; name one that is there or that can be made`,
      { argument: 'out', value: path },
      cause,
    )
  })
}

/** What is wrong with a filter is wrong usage. */
function readFilter(options: ExportOptions) {
  try {
    return createFilterReader(readSchema())(options)
  } catch (error) {
    if (error instanceof IsnadError) throw new ConfigError(error.message)
    throw error
  }
}
