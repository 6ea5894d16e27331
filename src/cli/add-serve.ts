import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { pino } from 'pino'
import { createServer } from '../api/create-server.ts'
import { isLoopback } from '../api/permission.ts'
import { type Config, readConfig } from '../config.ts'
import { readSources } from '../ingest/read-sources.ts'
import { readTitles } from '../lexicon/read-titles.ts'
import { createNetwork } from '../network/create-network.ts'
import { connectGraph, type Graph } from './open-graph.ts'
import { openPatiently } from './open-patiently.ts'
import { LEXICON_DIRECTORY } from './open-reading.ts'
import { addGraphOptions, portOption } from './options.ts'
import { stopSignal } from './stop-signal.ts'
import { writeOutJson } from './write-out.ts'

const DEMO = fileURLToPath(new URL('../../demo/oic-un-jerusalem.json', import.meta.url))

interface ServeOptions {
  readonly data: string
  readonly lexicon?: string
  readonly port?: number
  readonly host?: string
  readonly demo?: boolean
}

/** `isnad serve`: GraphQL and the pages beside it, until a signal ends it. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('Serve the graph over GraphQL')
    .addOption(portOption())
    .option('--host <address>', 'address to listen on (default: HOST or 127.0.0.1)')
    .option('--demo', 'add the seed article where the graph is empty')
  addGraphOptions(command).action(serve)
}

async function serve(options: ServeOptions): Promise<void> {
  const config = readConfig(process.env, options)
  const logger = pino({ level: 'warn' }, pino.destination(2))
  const stopped = stopSignal()
  const graph = connectGraph(config)
  const { store, ingest, lexicon, versions } = graph
  const open = async () => {
    await openPatiently(store, stopped, logger)
    if (options.demo === true && !stopped.aborted) await addDemo(graph)
  }
  const network = createNetwork(store, lexicon, readTitles(LEXICON_DIRECTORY))
  const server = await createServer({ config, logger, store, network, ingest, versions })
  try {
    // The embedded store opens at once, so that the first request finds it open.
    if (config.neo4j === null) await open()
    const { url } = await server.listen()
    sayWhoMayWrite(config)
    await writeOutJson({ listening: url, pid: process.pid, store: store.kind })
    if (config.neo4j !== null) await open()
    await aborted(stopped)
  } finally {
    await server.close()
    await store.close()
  }
}

async function addDemo({ store, ingest }: Graph): Promise<void> {
  if ((await store.counts()).documents > 0) return
  const sources = readSources([DEMO], {
    jsonl: true,
    publishedOn: null,
    publisher: null,
    stdin: process.stdin,
  })
  for await (const ack of ingest.ingest(sources)) if (!ack.ack) throw ack.error
}

function sayWhoMayWrite({ writeToken, host }: Config): void {
  if (writeToken !== null) return
  const who = isLoopback(host) ? 'only this machine may change the graph' : 'nobody may change the graph'
  process.stderr.write(`ISNAD_WRITE_TOKEN is not set: ${who}.\n`)
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise(resolve => signal.addEventListener('abort', resolve))
}
