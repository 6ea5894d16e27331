import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { createExplainer } from '../explain/create-explainer.ts'
import { writePage } from '../explain/write-page.ts'
import { writeTerminal } from '../explain/write-terminal.ts'
import { writeFileWhole } from '../export/write-file-whole.ts'
import type { Extraction, SourceDocument } from '../extract/extraction.ts'
import { createFactBackground } from '../ingest/fact-background.ts'
import { identifyExtractions } from '../ingest/identify-extractions.ts'
import { readSources } from '../ingest/read-sources.ts'
import { openReading, type Reading } from './open-reading.ts'
import { lexiconOption, publishedOption } from './options.ts'
import { writeOut, writeOutJson } from './write-out.ts'

interface ExtractOptions {
  readonly lexicon?: string
  readonly jsonl?: boolean
  readonly published?: string
  readonly explain?: boolean
  readonly html?: string
}

/** `isnad extract`: what texts say, without a store. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('What texts say, without a store: one line of JSON a document')
    .argument('<paths...>', 'files, or - for standard input')
    .option('--jsonl', 'every line is a document')
    .option('--explain', 'for a person: each sentence with its findings, their rules and rows of tables')
    .option('--html <file>', 'the same as one HTML page, written into this file whole or not at all')
    .addOption(publishedOption())
    .addOption(lexiconOption())
    .action(extract)
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const reading = openReading(readConfig(process.env, options))
  if (options.explain === true || options.html !== undefined) await explain(paths, options, reading)
  else await tell(paths, options, reading)
}

async function tell(
  paths: readonly string[],
  options: ExtractOptions,
  { lexicon, identity, read }: Reading,
): Promise<void> {
  const extractions: Extraction[] = []
  for await (const source of sourcesOf(paths, options)) extractions.push(read(source))
  for (const extraction of identifyExtractions(extractions, identity, createFactBackground(lexicon)))
    await writeOutJson(extraction)
}

async function explain(
  paths: readonly string[],
  options: ExtractOptions,
  { lexicon, readTraced }: Reading,
): Promise<void> {
  const explainReading = createExplainer(lexicon)
  const hasColour = process.stdout.isTTY && !process.env.NO_COLOR
  async function* explanations() {
    for await (const source of sourcesOf(paths, options)) {
      const explanation = explainReading(readTraced(source))
      if (options.explain === true) await writeOut(writeTerminal(explanation, hasColour))
      yield explanation
    }
  }
  if (options.html !== undefined) await writeFileWhole(options.html, writePage(explanations()))
  else for await (const _ of explanations());
}

/** The documents that can be read; what cannot is told on standard error, and fails. */
async function* sourcesOf(
  paths: readonly string[],
  { jsonl, published }: ExtractOptions,
): AsyncGenerator<SourceDocument> {
  const sources = readSources(paths, {
    jsonl: jsonl ?? false,
    publishedOn: published ?? null,
    publisher: null,
    stdin: process.stdin,
  })
  for await (const source of sources) {
    if ('source' in source) {
      yield source.source
      continue
    }
    const place = source.line === null ? source.file : `${source.file}:${source.line}`
    process.stderr.write(`${place}: ${source.error.message}\n`)
    process.exitCode = 1
  }
}
