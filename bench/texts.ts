import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTable } from '../src/lexicon/read-table.ts'

/** UTF-8 bytes of the articles that rates are told in. */
export const ARTICLE_BYTES = 5_000

/** The texts of a folder: `*.txt` whole, `*.jsonl` (also gzipped) the `text` of each line. */
export function readTexts(folder: string): readonly string[] {
  const names = readdirSync(folder).sort()
  return names.flatMap(name => {
    const read = () => readFileSync(join(folder, name))
    if (name.endsWith('.txt')) return [read().toString('utf8')]
    if (name.endsWith('.jsonl')) return textsOfLines(read().toString('utf8'))
    return name.endsWith('.jsonl.gz') ? textsOfLines(gunzipSync(read()).toString('utf8')) : []
  })
}

function textsOfLines(lines: string): readonly string[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => String(JSON.parse(line).text))
}

/** Articles made of the example sentences of the events' tests, each with other sentences, the same in every run. */
export function makeArticles(count: number): readonly string[] {
  const sentences = readTable('test/corpus/ar/events.tsv', 'events.tsv').map(row =>
    row.text('text').replaceAll(' | ', '\n'),
  )
  const next = randomNumbers(20151210)
  return Array.from({ length: count }, () => {
    let article = ''
    while (Buffer.byteLength(article) < ARTICLE_BYTES)
      article += `${sentences[next() % sentences.length]}.${next() % 4 === 0 ? '\n' : ' '}`
    return article
  })
}

/** Whole numbers below 2^31 by a linear congruential generator (Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 1
  }
}
