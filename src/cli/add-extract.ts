import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Extraction } from '../extract/extraction.ts'
import { createFactBackground } from '../ingest/fact-background.ts'
import { identifyExtractions } from '../ingest/identify-extractions.ts'
import { readSources } from '../ingest/read-sources.ts'
import { openReading } from './open-reading.ts'
import { lexiconOption, publishedOption } from './options.ts'
import { writeOutJson } from './write-out.ts'

interface ExtractOptions {
  readonly lexicon?: string
  readonly jsonl?: boolean
  readonly published?: string
}

/** `isnad extract`: what texts say, without a store. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('What texts say, without a store: one line of JSON a document')
    .argument('<paths...>', 'files, or - for standard input')
    .option('--jsonl', 'every line is a document')
    .addOption(publishedOption())
    .addOption(lexiconOption())
    .action(extract)
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const reading = openReading(readConfig(process.env, options))
  const background = createFactBackground(reading.lexicon)
  const extractions: Extraction[] = []
  const sources = readSources(paths, {
    jsonl: options.jsonl ?? false,
    publishedOn: options.published ?? null,
    publisher: null,
    stdin: process.stdin,
  })
  for await (const source of sources) {
    if ('source' in source) {
      extractions.push(reading.read(source.source))
      continue
    }
    const place = source.line === null ? source.file : `${source.file}:${source.line}`
    process.stderr.write(`${place}: ${source.error.message}\n`)
    process.exitCode = 1
  }
  for (const extraction of identifyExtractions(extractions, reading.identity, background))
    await writeOutJson(extraction)
}
