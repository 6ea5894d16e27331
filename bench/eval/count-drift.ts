import type { Extraction, Span } from '../../src/extract/extraction.ts'
import type { TracedExtraction } from '../../src/extract/trace.ts'
import type { Edge } from '../../src/text/edge.ts'

/** How often a collection of texts shows each sign of something not understood. */
export interface Drift {
  readonly words: number
  /** Occurrences by sign: the codes of diagnostics, and `NUMBER_AND_MONTH_NOT_READ`. */
  readonly signs: ReadonlyMap<string, number>
}

const WORD = /\p{L}+/gu

/** Counts the signs of texts as they are read; nothing of a text is kept. */
export function countDrift(readings: Iterable<TracedExtraction>): Drift {
  const signs = new Map<string, number>()
  const add = (sign: string, times = 1) => signs.set(sign, (signs.get(sign) ?? 0) + times)
  let words = 0
  for (const { extraction, trace } of readings) {
    words += extraction.document.text.match(WORD)?.length ?? 0
    for (const { code } of extraction.diagnostics) add(code)
    add('NUMBER_AND_MONTH_NOT_READ', countDatesOutsideTimes(extraction, trace.words))
  }
  return { words, signs }
}

/** A number before a month, read together by no time expression (the month alone may be one). */
function countDatesOutsideTimes({ times }: Extraction, words: readonly Edge[]): number {
  const timeAt = ({ start, end }: Span) => times.find(time => time.start < end && start < time.end)
  const isMonth = (word: Edge | undefined) =>
    word !== undefined && (word.class === 'month' || timeAt(word)?.granularity === 'MONTH')
  return words.filter(
    (word, at) => word.class === 'number' && timeAt(word) === undefined && isMonth(words[at + 1]),
  ).length
}

/** The signs of several collections as an aligned table, per 1,000 words. */
export function printDrift(collections: Readonly<Record<string, Drift>>): string {
  const drifts = Object.values(collections)
  const signs = [...new Set(drifts.flatMap(drift => [...drift.signs.keys()]))].sort()
  const rate = ({ words, signs }: Drift, sign: string) =>
    words === 0 ? '-' : (((signs.get(sign) ?? 0) * 1000) / words).toFixed(2)
  const rows = [
    ['per 1,000 words', ...Object.keys(collections)],
    ...signs.map(sign => [sign, ...drifts.map(drift => rate(drift, sign))]),
    ['words', ...drifts.map(drift => String(drift.words))],
  ]
  return rows
    .map(([name = '', ...cells]) => name.padEnd(28) + cells.map(cell => cell.padStart(14)).join(''))
    .join('\n')
}
