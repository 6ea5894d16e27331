import { createHash } from 'node:crypto'
import type { Span } from '../extract/extraction.ts'
import type { EventReportFact } from '../graph/facts.ts'
import type { Folding } from '../text/fold.ts'

type SentenceFields = Pick<EventReportFact, 'sentence' | 'sentenceKey' | 'sentenceWords' | 'triggerOffset'>

/** The sentence around a trigger, with what tells a copy of it: its folded words without marks, hashed and counted. */
export function buildSentence(
  text: string,
  sentences: readonly Span[],
  trigger: Span,
  folding: Folding,
): SentenceFields {
  const start = sentences[lastBegun(sentences, trigger.start)]?.start ?? trigger.start
  const end = Math.max(sentences[lastBegun(sentences, trigger.end - 1)]?.end ?? 0, trigger.end)
  const words = wordsOf(text.slice(start, end), folding)
  return {
    sentence: { start, end, text: text.slice(start, end) },
    sentenceKey: createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 24),
    sentenceWords: words.length,
    triggerOffset: wordsOf(text.slice(start, trigger.start), folding).length,
  }
}

/** Position of the last sentence that begins at or before an offset, -1 before the first. */
function lastBegun(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function wordsOf(text: string, folding: Folding): readonly string[] {
  return folding.full(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
