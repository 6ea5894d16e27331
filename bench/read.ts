import type * as Reading from '../src/extract/create-reader.ts'
import type { SourceDocument } from '../src/extract/extraction.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import type * as Tables from '../src/lexicon/read-lexicon.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { elapsedTime, leastTime, memoryInUse } from './measure.ts'
import { ARTICLE_BYTES, makeArticles, readTexts } from './texts.ts'

/**
 * How fast are texts read? `npm run bench -- [DIR]`: with a folder its texts, else articles made of example sentences.
 * Rates are articles of 5 kB a second of one processor; each figure stands beside the bar it is held to. What is
 * measured is the compiled reader, in this one process.
 */
const compiled = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href)
const { readLexicon }: typeof Tables = await compiled('lexicon/read-lexicon')
const { createReader }: typeof Reading = await compiled('extract/create-reader')

/** The engine compiles this much code for some ten runs: what counts is how fast texts are read from then on. */
const RUNS = 20
const RUNS_OF_GROWTH = 8
const RUNS_OF_START = 4
const HOSTILE_LENGTH = 20_000
const GROWTH = 10

const [folder] = process.argv.slice(2)
const texts = folder === undefined ? makeArticles(300) : readTexts(folder)

const memoryBefore = memoryInUse()
let lexicon = readLexicon('lexicon')
let read = createReader(lexicon)
const memory = memoryInUse() - memoryBefore
const startUp = leastTime(RUNS_OF_START, () => {
  lexicon = readLexicon('lexicon')
  read = createReader(lexicon)
})

tell('start-up', startUp, 'ms', 'below 1,000')
tell('memory of the lexicon and its dictionaries', memory, 'MB', 'below 150')
tell('names and times', rateOf(createReader(withoutEventWords(lexicon))), 'articles/s', 'from 2,000')
tell('whole reading', rateOf(read), 'articles/s', 'from 1,500')
for (const [name, make] of Object.entries(HOSTILE_TEXTS))
  tell(`${GROWTH} times more: ${name}`, growthOf(make), 'times longer', 'below 15')

function tell(what: string, value: number, unit: string, bar: string): void {
  console.log(
    `${what.padEnd(48)}${value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 }).padStart(8)} ${unit} (${bar})`,
  )
}

/** Reading stops after names and times where no word tells of an event. */
function withoutEventWords(whole: Lexicon): Lexicon {
  return { ...whole, arabic: { ...whole.arabic, eventNouns: [], verbs: [], frames: [] } }
}

function rateOf(reader: Reading.Reader): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const milliseconds = leastTime(RUNS, () => {
    for (const text of texts) reader(source(text))
  })
  return (bytes / ARTICLE_BYTES / milliseconds) * 1_000
}

/** Short and long texts by turns, so that what disturbs the machine for a while disturbs both. */
function growthOf(make: (length: number) => string): number {
  const [short, long] = [source(make(HOSTILE_LENGTH)), source(make(GROWTH * HOSTILE_LENGTH))]
  const times = Array.from({ length: RUNS_OF_GROWTH }, () => ({
    // As many letters are read either way, so that what takes hardly any time is measured as well.
    short: elapsedTime(() => {
      for (let run = 0; run < GROWTH; run += 1) read(short)
    }),
    long: elapsedTime(() => read(long)),
  }))
  const least = (which: 'short' | 'long') => Math.min(...times.map(time => time[which]))
  return (least('long') / least('short')) * GROWTH
}

function source(text: string): SourceDocument {
  return {
    text,
    title: null,
    publisher: null,
    url: null,
    language: 'ar',
    publishedOn: '2016-03-09',
    publishedOnBasis: 'GIVEN',
    externalId: null,
  }
}
