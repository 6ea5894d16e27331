import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Extraction } from '../extract/extraction.ts'
import type { DocumentFacts } from '../graph/facts.ts'
import { buildFacts } from '../ingest/build-facts.ts'
import { createFactBackground } from '../ingest/fact-background.ts'
import { readSources } from '../ingest/read-sources.ts'
import { openReading, type Reading } from './open-reading.ts'
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
  const extractions: { readonly extraction: Extraction; readonly facts: DocumentFacts }[] = []
  const sources = readSources(paths, {
    jsonl: options.jsonl ?? false,
    publishedOn: options.published ?? null,
    publisher: null,
    stdin: process.stdin,
  })
  for await (const source of sources) {
    if ('source' in source) {
      const extraction = reading.read(source.source)
      extractions.push({ extraction, facts: buildFacts(extraction, background) })
      continue
    }
    const place = source.line === null ? source.file : `${source.file}:${source.line}`
    process.stderr.write(`${place}: ${source.error.message}\n`)
    process.exitCode = 1
  }
  const eventIds = eventIdsByReport(extractions, reading)
  for (const { extraction, facts } of extractions) await writeOutJson(shown(extraction, facts, eventIds))
}

/** The event of each report when all documents of the call are taken together. */
function eventIdsByReport(
  extractions: readonly { readonly facts: DocumentFacts }[],
  { identity }: Reading,
): ReadonlyMap<string, string> {
  // A text given twice is one document.
  const reports = new Map(
    extractions.flatMap(({ facts }) => facts.reports.map(report => [report.id, report])),
  )
  const events = identity.identify([...reports.values()], [])
  return new Map(events.flatMap(event => event.reportIds.map(id => [id, event.id])))
}

/** An extraction with the ids the graph would give; reports come in the order of the extraction's events. */
function shown(
  extraction: Extraction,
  { document, reports }: DocumentFacts,
  eventIds: ReadonlyMap<string, string>,
): Extraction {
  const { id, textHash, language, publishedOnBasis } = document
  const { id: _, ...given } = extraction.document
  return {
    ...extraction,
    document: { id, ...given, textHash, language, publishedOnBasis },
    events: extraction.events.map((event, index) => ({
      ...event,
      canonical: eventIds.get(reports[index]?.id ?? '') ?? null,
    })),
  }
}
