import type { ExtractedEntity, Extraction, Span } from '../extract/extraction.ts'
import type { TracedExtraction } from '../extract/trace.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { findSentences } from '../text/find-sentences.ts'
import { createReasons, type Reasons, reasonOf } from './create-reasons.ts'
import { explainEvents } from './explain-events.ts'
import type { Explanation, Finding, Part, Unnumbered } from './explanation.ts'
import { indexSpans } from './index-spans.ts'
import { DIAGNOSTIC_WORDS, FORM_WORDS, wordsOfTime } from './wordings.ts'

/** How readings are explained by the tables of a lexicon. */
export function createExplainer(lexicon: Lexicon): (reading: TracedExtraction) => Explanation {
  const reasonsOf = createReasons(lexicon)
  return ({ extraction, trace }) => {
    const { document } = extraction
    const reasons = reasonsOf(document.text, trace)
    const findings = number([
      ...explainNames(extraction, trace, lexicon, reasons),
      ...explainTimes(extraction, reasons),
      ...explainEvents(extraction, trace, reasons),
      ...explainRelations(extraction, reasons),
      ...explainDiagnostics(extraction, reasons),
    ])
    return {
      id: document.id,
      externalId: document.externalId,
      title: document.title,
      publisher: document.publisher,
      publishedOn: document.publishedOn,
      readBy: document.readBy,
      direction: document.coverage === 'FULL' ? 'rtl' : 'ltr',
      sentences: groupBySentence(document.text, findings),
    }
  }
}

/** The rule that finds what stands in a table. */
const LISTED = 'listed-name'

function explainNames(
  { entities, document }: Extraction,
  { names }: TracedExtraction['trace'],
  lexicon: Lexicon,
  { wordsIn, rowsOfName }: Reasons,
): readonly Unnumbered[] {
  const traces = new Map(names.map(name => [`${name.start} ${name.end}`, name]))
  return entities.flatMap(entity =>
    entity.mentions.map(({ start, end, form }) => {
      const name = traces.get(`${start} ${end}`)
      return {
        kind: 'name',
        label: entity.type,
        says: `${FORM_WORDS[form]}: ${nameOf(entity, lexicon)}`,
        spans: [{ start, end }],
        text: document.text.slice(start, end),
        reason: reasonOf(
          name?.rule ?? null,
          name?.rule === LISTED
            ? rowsOfName(entity.id, { start, end })
            : wordsIn(name?.read ?? { start, end }),
        ),
        parts: [],
      }
    }),
  )
}

function nameOf({ id, nameEn }: ExtractedEntity, lexicon: Lexicon): string {
  return lexicon.entities.has(id) ? `${nameEn ?? ''} (${id})` : 'no table lists it'
}

function explainTimes({ times }: Extraction, { wordsIn }: Reasons): readonly Unnumbered[] {
  return times.map(time => ({
    kind: 'time',
    label: 'TIME',
    says: `${wordsOfTime(time)}${time.edtf === null ? '' : `, EDTF ${time.edtf}`}, ${time.basis}`,
    spans: [{ start: time.start, end: time.end }],
    text: time.text,
    reason: reasonOf(time.rule, wordsIn(time)),
    parts: [],
  }))
}

function explainRelations(
  { relations, entities, document }: Extraction,
  { wordsIn }: Reasons,
): readonly Unnumbered[] {
  const partOf = (label: string, says: string, id: string): Part => {
    const entity = entities.find(candidate => candidate.id === id)
    const [mention] = entity?.mentions ?? []
    return {
      label,
      says: [entity?.nameEn, says].filter(words => words != null).join(' '),
      span: null,
      text: entity?.nameAr ?? mention?.text ?? null,
      reason: reasonOf(null, []),
    }
  }
  return relations.map(({ type, entity, target, start, end, rule }) => ({
    kind: 'relation',
    label: type,
    says: 'an office held for somebody',
    spans: [{ start, end }],
    text: document.text.slice(start, end),
    reason: reasonOf(rule, wordsIn({ start, end })),
    parts: [partOf('HOLDER', 'holds it', entity), partOf('FOR', 'is whom it is held for', target)],
  }))
}

function explainDiagnostics(
  { diagnostics, document }: Extraction,
  { wordsIn }: Reasons,
): readonly Unnumbered[] {
  return diagnostics.map(({ code, rule, start, end }) => ({
    kind: 'unread',
    label: code,
    says: DIAGNOSTIC_WORDS[code],
    spans: [{ start, end }],
    text: document.text.slice(start, end),
    reason: reasonOf(rule, wordsIn({ start, end })),
    parts: [],
  }))
}

/** Numbers findings of a kind in the order of the text. */
function number(findings: readonly Unnumbered[]): readonly Finding[] {
  const counts = new Map<string, number>()
  const startOf = ({ spans }: Unnumbered) => spans[0]?.start ?? 0
  return findings
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(finding => {
      const count = (counts.get(finding.kind) ?? 0) + 1
      counts.set(finding.kind, count)
      return { number: `${finding.kind[0]}${count}`, ...finding }
    })
}

/** A finding stands with the sentence in which its first words begin. */
function groupBySentence(text: string, findings: readonly Finding[]): Explanation['sentences'] {
  const sentences = findSentences(text)
  const sentencesMeeting = indexSpans(sentences)
  const bySentence = new Map<Span | undefined, Finding[]>()
  for (const finding of findings) {
    const [sentence] = sentencesMeeting(finding.spans[0] ?? { start: 0, end: 1 })
    const others = bySentence.get(sentence)
    if (others === undefined) bySentence.set(sentence, [finding])
    else others.push(finding)
  }
  return sentences.map(sentence => ({
    ...sentence,
    text: text.slice(sentence.start, sentence.end),
    findings: bySentence.get(sentence) ?? [],
  }))
}
