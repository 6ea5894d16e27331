import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Ack } from '../ingest/create-ingest.ts'
import { readSources } from '../ingest/read-sources.ts'
import { createProgress } from './create-progress.ts'
import { createReaderPool } from './create-reader-pool.ts'
import { connectGraph, withGraph } from './open-graph.ts'
import { addGraphOptions, concurrencyOption, publishedOption } from './options.ts'
import { stopSignal, takeUntil } from './stop-signal.ts'
import { writeOutJson } from './write-out.ts'

interface IngestOptions {
  readonly data: string
  readonly lexicon?: string
  readonly jsonl?: boolean
  readonly extracted?: boolean
  readonly published?: string
  readonly publisher?: string
  readonly concurrency: number
}

/** `isnad ingest`: reads documents into the graph and acknowledges each after its commit. */
export function addIngest(program: Command): void {
  const command = program
    .command('ingest')
    .description('Read documents into the graph; one line of JSON a document, after its commit')
    .argument(
      '<paths...>',
      'files, directories (all *.txt below, *.jsonl or *.json), or - for standard input',
    )
    .option(
      '--jsonl',
      'every line is a document: {"text", "title", "publishedOn", "publisher", "url", "language", "id"}',
    )
    .option(
      '--extracted',
      'what stands there was read by hand or another program: objects as extract writes them (*.json; with --jsonl one a line)',
    )
    .addOption(publishedOption())
    .option('--publisher <name>', 'publisher, where a document does not give its own')
    .addOption(concurrencyOption())
  addGraphOptions(command).action(ingest)
}

async function ingest(paths: readonly string[], options: IngestOptions): Promise<void> {
  // Until all is done, whatever ends the process has left something undone.
  process.exitCode = 1
  const config = readConfig(process.env, options)
  const pool = createReaderPool(options.concurrency, config.lexiconDirectory)
  try {
    const graph = connectGraph(config, pool?.read)
    const failed = await withGraph(graph, async ({ ingest: { ingest: run } }) => {
      const stopped = stopSignal()
      const sources = readSources(paths, {
        jsonl: options.jsonl ?? false,
        extracted: options.extracted ?? false,
        publishedOn: options.published ?? null,
        publisher: options.publisher ?? null,
        stdin: process.stdin,
      })
      const count = await acknowledge(run(takeUntil(sources, stopped), { concurrency: options.concurrency }))
      if (!stopped.aborted) return count
      process.stderr.write(`Stopped by ${stopped.reason}; what was not acknowledged is not in the graph.\n`)
      return count + 1
    })
    process.exitCode = failed > 0 ? 1 : 0
  } finally {
    await pool?.close()
  }
}

/** Tells what became of each document; returns how many failed. */
async function acknowledge(acks: AsyncIterable<Ack>): Promise<number> {
  const progress = createProgress()
  let [done, failed] = [0, 0]
  for await (const ack of acks) {
    if (ack.ack) done += 1
    else failed += 1
    progress.end()
    await writeOutJson(lineOf(ack))
    progress.tell(`${done} documents read${failed > 0 ? `, ${failed} failed` : ''}`)
  }
  progress.end()
  return failed
}

function lineOf(ack: Ack): object {
  const { file, line } = ack
  if (!ack.ack) return { ack: false, file, line, error: { code: ack.error.code, message: ack.error.message } }
  const { externalId, id, textHash, created, events } = ack
  return { ack: true, file, line, externalId, id, textHash, created, events }
}
