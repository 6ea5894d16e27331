import type { Span } from '../extract/extraction.ts'
import type { ExplainedSentence } from './explanation.ts'

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

/** The marks of all findings, wherever in the document they are listed. */
export function marksOf(sentences: readonly ExplainedSentence[]): readonly Mark[] {
  return sentences
    .flatMap(sentence => sentence.findings)
    .flatMap(({ number, kind, label, spans, parts }): readonly Mark[] => [
      ...spans.map(({ start, end }) => ({ start, end, number, label, kind })),
      ...parts.flatMap(part =>
        part.span === null ? [] : [{ ...part.span, number, label: part.label, kind: 'part' as const }],
      ),
    ])
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
}

/** A sentence cut where a mark begins or ends; the stretches together are its text. */
export function markText(
  sentence: Span & { readonly text: string },
  marks: readonly Mark[],
): readonly MarkedStretch[] {
  const inside = marks.filter(mark => mark.start < sentence.end && sentence.start < mark.end)
  const cuts = [sentence.start, sentence.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter(cut => cut >= sentence.start && cut <= sentence.end)
    .sort((a, b) => a - b)
  return cuts.flatMap((start, at) => {
    const end = cuts[at + 1] ?? start
    if (end <= start) return []
    return [
      {
        text: sentence.text.slice(start - sentence.start, end - sentence.start),
        marks: inside.filter(mark => mark.start <= start && mark.end >= end),
      },
    ]
  })
}
