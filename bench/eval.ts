import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { createReader, createTracedReader } from '../src/extract/create-reader.ts'
import type { Extraction } from '../src/extract/extraction.ts'
import type { Keeps } from '../src/extract/keep-findings.ts'
import { readLexicon } from '../src/lexicon/read-lexicon.ts'
import { createFolding } from '../src/text/fold.ts'
import { countDrift, printDrift } from './eval/count-drift.ts'
import { loseFindings } from './eval/lose-findings.ts'
import { type Column, printFigures } from './eval/print-figures.ts'
import { readCorpus } from './eval/read-corpus.ts'
import { readDocuments, sourceOf } from './eval/read-documents.ts'
import { type GoldDocument, readGold } from './eval/read-gold.ts'
import { runScorer, writeReadings } from './eval/run-scorer.ts'
import { strikeNames } from './eval/strike-names.ts'

/** How well the product reads annotated documents: `npm run eval -- GOLD_DIR` (see docs/reading.md). */
interface Options {
  readonly scorer?: string
  readonly out?: string
  readonly lose: number
  readonly seed: number
  readonly ablation: boolean
  readonly drift?: string
}

const lexicon = readLexicon(fileURLToPath(new URL('../lexicon', import.meta.url)))
const folding = createFolding(lexicon.letters)

function readShare(text: string): number {
  const share = Number(text)
  if (text.trim() !== '' && share >= 0 && share < 1) return share
  throw new InvalidArgumentError('It must be a share from 0 up to, not including, 1, such as 0.1.')
}

function readSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number of at most nine digits.')
}

await new Command('npm run eval --')
  .description('Score what the product reads of annotated documents')
  .argument('<gold>', 'folder of annotated documents')
  .option('--scorer <file>', 'scorer to run (default: score.mjs beside the folder)')
  .option('--out <directory>', 'where the readings are written (default: a new temporary directory)')
  .option('--no-ablation', "do not score once more without the documents' own names")
  .option(
    '--lose <share>',
    'score once more with this share of names and times lost before the events',
    readShare,
    0,
  )
  .option('--seed <number>', 'what is lost', readSeed, 1)
  .option('--drift <file>', 'JSONL texts (also .gz): what is not understood there, beside the gold')
  .action(evaluate)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })

async function evaluate(directory: string, options: Options): Promise<void> {
  const gold = readGold(directory)
  const scorer = options.scorer ?? join(dirname(resolve(directory)), 'score.mjs')
  if (!existsSync(scorer)) throw new Error(`There is no scorer at "${scorer}"; name it with --scorer.`)
  const out = options.out ?? mkdtempSync(join(tmpdir(), 'isnad-eval-'))
  const halves = (['A', 'B'] as const).filter(half => gold.some(document => document.half === half))

  const score = (title: string, folder: string, read: (document: GoldDocument) => Extraction): Column => {
    const readings = join(out, folder)
    writeReadings(readings, readDocuments(gold, read, lexicon))
    return {
      title,
      parts: [
        { name: 'all', scores: runScorer(scorer, directory, readings) },
        ...halves.map(half => ({ name: half, scores: runScorer(scorer, directory, readings, half) })),
      ],
    }
  }

  const columns = [score('as read', 'read', readerOf())]
  if (options.ablation)
    columns.push(
      score('names struck', 'struck', document =>
        createReader(strikeNames(lexicon, folding, document))(sourceOf(document)),
      ),
    )
  if (options.lose > 0)
    columns.push(
      score(`${100 * options.lose} % lost`, 'lost', readerOf(loseFindings(options.lose, options.seed))),
    )
  print(columns[0]?.parts[0]?.scores.table ?? '')
  print(printFigures(columns))
  if (options.drift !== undefined) print(printDrift(driftOf(gold, options.drift)))
  print(`Readings are in ${out}.`)
}

function readerOf(keeps?: Keeps): (document: GoldDocument) => Extraction {
  const read = createReader(lexicon, keeps)
  return document => read(sourceOf(document))
}

function driftOf(gold: readonly GoldDocument[], path: string) {
  const read = createTracedReader(lexicon)
  return { gold: countDrift(gold.map(sourceOf).map(read)), texts: countDrift(readCorpus(path).map(read)) }
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`)
}
