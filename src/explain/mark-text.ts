import type { Span } from '../extract/extraction.ts'
import type { ExplainedSentence, Finding } from './explanation.ts'
import { indexSpans } from './index-spans.ts'

/** Something that stands for a finding or a part of one. */
export interface Mark extends Span {
  /** Number of the finding. */
  readonly number: string
  /** What it is there: a type, `TIME`, a kind of event, a role and so on. */
  readonly label: string
  readonly kind: 'name' | 'time' | 'event' | 'relation' | 'unread' | 'part'
}

/** A stretch of a sentence over which the same marks stand. */
export interface MarkedStretch {
  readonly text: string
  /** The widest first. */
  readonly marks: readonly Mark[]
}

/** A sentence with the marks that stand in it, wherever in the document their findings are listed; the widest first. */
export interface MarkedSentence {
  readonly sentence: ExplainedSentence
  readonly marks: readonly Mark[]
}

/** The sentences of a document with their marks. */
export function markSentences(sentences: readonly ExplainedSentence[]): readonly MarkedSentence[] {
  const marks = new Map<ExplainedSentence, Mark[]>(sentences.map(sentence => [sentence, []]))
  const sentencesMeeting = indexSpans(sentences)
  for (const mark of sentences.flatMap(sentence => sentence.findings).flatMap(marksOf))
    for (const sentence of sentencesMeeting(mark)) marks.get(sentence)?.push(mark)
  return sentences.map(sentence => ({
    sentence,
    marks: (marks.get(sentence) ?? []).sort(
      (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
    ),
  }))
}

function marksOf({ number, kind, label, spans, parts }: Finding): readonly Mark[] {
  return [
    ...spans.map(({ start, end }) => ({ start, end, number, label, kind })),
    ...parts.flatMap(part =>
      part.span === null ? [] : [{ ...part.span, number, label: part.label, kind: 'part' as const }],
    ),
  ]
}

/** A sentence cut where one of its marks begins or ends; the stretches together are its text. */
export function markText(
  sentence: Span & { readonly text: string },
  marks: readonly Mark[],
): readonly MarkedStretch[] {
  const cuts = [sentence.start, sentence.end, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter(cut => cut >= sentence.start && cut <= sentence.end)
    .sort((a, b) => a - b)
  return cuts.flatMap((start, at) => {
    const end = cuts[at + 1] ?? start
    if (end <= start) return []
    return [
      {
        text: sentence.text.slice(start - sentence.start, end - sentence.start),
        marks: marks.filter(mark => mark.start <= start && mark.end >= end),
      },
    ]
  })
}
