import type { TextSpan } from '../graph/facts.ts'
import type { EvidenceRow, RelationRow } from '../store/graph-store.ts'
import { findSentences } from '../text/find-sentences.ts'
import type { Basis } from '../vocabulary.ts'

/** The passage behind an edge; its words are `Document.text` from `start` to `end`. */
export interface Evidence {
  readonly documentId: string
  readonly reportId: string | null
  readonly start: number
  readonly end: number
  /** The sentence the passage stands in; null where only the text tells it, see `sentenceAround`. */
  readonly sentence: TextSpan | null
  readonly rule: string
  readonly basis: Basis
}

/** Evidence of an event's edge: the words of the argument, or the trigger's where the text does not name it. */
export function eventEvidence({ report, argument }: EvidenceRow): Evidence {
  const isNamed = argument.basis !== 'ELIDED' && argument.basis !== 'INFERRED'
  const { start, end } = isNamed ? argument : report.trigger
  return {
    documentId: report.documentId,
    reportId: report.id,
    start,
    end,
    sentence: start >= report.sentence.start && end <= report.sentence.end ? report.sentence : null,
    rule: argument.rule,
    basis: argument.basis,
  }
}

/** Evidence of a relation between entities; none for those of the lexicon. */
export function relationEvidence({ evidence, basis }: RelationRow): readonly Evidence[] {
  return evidence.map(passage => ({ ...passage, reportId: null, sentence: null, basis }))
}

/** The sentence of a text around a passage; a passage that reaches over several has them all. */
export function sentenceAround(text: string, start: number, end: number): TextSpan {
  // Sentences end with their line, so the lines of the passage are enough.
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const touched = findSentences(text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd))
    .map(sentence => ({ start: sentence.start + lineStart, end: sentence.end + lineStart }))
    .filter(sentence => sentence.start < end && sentence.end > start)
  const from = Math.min(start, touched[0]?.start ?? start)
  const until = Math.max(end, touched.at(-1)?.end ?? end)
  return { text: text.slice(from, until), start: from, end: until }
}
