import { readFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { createFilterReader } from '../api/create-filter-reader.ts'
import { readSchema } from '../api/read-schema.ts'
import { ConfigError, readConfig } from '../config.ts'
import { IsnadError } from '../errors.ts'
import { writeCsv } from '../export/write-csv.ts'
import { writeFileWhole } from '../export/write-file-whole.ts'
import { decodeText } from '../ingest/decode-text.ts'
import { readTitles } from '../lexicon/read-titles.ts'
import { createNetwork } from '../network/create-network.ts'
import { eventSheet } from '../sample/event-sheet.ts'
import { nameSheet } from '../sample/name-sheet.ts'
import { readSheet } from '../sample/read-sheet.ts'
import { printScores, scoreSheet } from '../sample/score-sheet.ts'
import { SHEET_COLUMNS, type SheetRow } from '../sample/sheet.ts'
import { connectGraph, type Graph, withGraph } from './open-graph.ts'
import { LEXICON_DIRECTORY } from './open-reading.ts'
import { addGraphOptions, wholeNumberOption } from './options.ts'
import { writeOut } from './write-out.ts'

interface SampleOptions {
  readonly data: string
  readonly lexicon?: string
  readonly events?: number
  readonly names?: number
  readonly seed: number
  readonly where?: string
  readonly out?: string
  readonly bom?: boolean
  readonly score?: string
}

const MOST = 10_000
const EVENTS = 60

/** `isnad sample`: a sheet of what is in the graph, drawn by chance, for a person to judge; and what the judgements come to. */
export function addSample(program: Command): void {
  const command = program
    .command('sample')
    .description('Write a sheet of drawn events or names for a person to judge (CSV), or score a judged one')
    .addOption(
      wholeNumberOption('--events', 'draw so many events: a row an event, its date and each edge', 1, MOST),
    )
    .addOption(
      wholeNumberOption('--names', 'draw so many documents: a row a name found in them', 1, MOST).conflicts(
        'events',
      ),
    )
    .addOption(wholeNumberOption('--seed', 'the same seed draws the same', 0, 999_999_999).default(1))
    .option('--where <json>', 'only events that fulfil an EventFilter of the schema')
    .option('--out <file>', 'file to write, whole or not at all (default: standard output)')
    .option('--bom', 'begin with a byte order mark, for Excel')
    .addOption(
      new Option(
        '--score <file>',
        'print the precision of each kind in a judged sheet, with its Wilson 95 % interval',
      ).conflicts(['events', 'names', 'where', 'out', 'bom']),
    )
  addGraphOptions(command).action(sample)
}

async function sample(options: SampleOptions): Promise<void> {
  if (options.score !== undefined) return score(options.score)
  if (options.names !== undefined && options.where !== undefined)
    throw new ConfigError('--where chooses events; names are drawn from all documents.')
  const input = readWhere(options.where)
  await withGraph(connectGraph(readConfig(process.env, options)), async graph => {
    const pieces = withMark(
      writeCsv(SHEET_COLUMNS, await rowsOf(graph, options, input)),
      options.bom === true,
    )
    if (options.out !== undefined) await writeFileWhole(options.out, pieces)
    else for await (const piece of pieces) await writeOut(piece)
  })
}

async function score(path: string): Promise<void> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new IsnadError('FILE_NOT_READABLE', `"${path}" cannot be read.`, { value: path }, cause)
  })
  await writeOut(`${printScores(scoreSheet(readSheet(decodeText(bytes))))}\n`)
}

async function rowsOf(
  { store, lexicon }: Graph,
  { events, names, seed }: SampleOptions,
  input: ReturnType<typeof readWhere>,
): Promise<AsyncIterable<SheetRow>> {
  if (names !== undefined) return nameSheet(store, { size: names, seed })
  const filter = await createNetwork(store, lexicon, readTitles(LEXICON_DIRECTORY)).eventFilter(input)
  return store.snapshot(reads => eventSheet(reads, filter, { size: events ?? EVENTS, seed }))
}

async function* withMark(pieces: AsyncIterable<string>, isMarked: boolean): AsyncIterable<string> {
  if (isMarked) yield '\ufeff'
  yield* pieces
}

/** What is wrong with a filter is wrong usage. */
function readWhere(where: string | undefined) {
  try {
    return createFilterReader(readSchema())(where === undefined ? {} : { where })
  } catch (error) {
    if (error instanceof IsnadError) throw new ConfigError(error.message)
    throw error
  }
}
