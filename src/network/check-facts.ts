import { createHash } from 'node:crypto'
import type { DateValue, Span } from '../extract/extraction.ts'
import type { DocumentFacts, EventReportFact, TextSpan } from '../graph/facts.ts'
import {
  ARGUMENT_KINDS,
  BASES,
  COVERAGES,
  DATE_BASES,
  ENTITY_TYPES,
  EVENT_KINDS,
  EVENT_STATUSES,
  GRANULARITIES,
  PLOVER_TYPES,
  PUBLISHED_ON_BASES,
  WITHIN_RELATIONS,
} from '../vocabulary.ts'
import type { Violation } from './violation.ts'

/** What is wrong with the facts of one document: its hash, spans outside its text, words that are not there, values outside the closed lists. */
export function checkFacts(facts: DocumentFacts): readonly Violation[] {
  const { document } = facts
  const violations: Violation[] = []
  const tell = (code: Violation['code'], id: string, message: string) =>
    violations.push({ code, id, message })
  const inText = (id: string, what: string, { start, end }: Span) => {
    if (start >= 0 && start < end && end <= document.text.length) return
    tell('SPAN_OUTSIDE', id, `${what} ${start}..${end} lies outside a text of ${document.text.length}`)
  }
  const quoted = (id: string, what: string, span: TextSpan) => {
    inText(id, what, span)
    if (document.text.slice(span.start, span.end) !== span.text)
      tell('QUOTE_DIFFERS', id, `${what} ${span.start}..${span.end} has other words than the text`)
  }
  const listed = (id: string, what: string, value: string | null, values: readonly string[]) => {
    if (value !== null && !values.includes(value)) tell('NOT_LISTED', id, `${what} "${value}" is not listed`)
  }

  if (createHash('sha256').update(document.text).digest('hex') !== document.textHash)
    tell('HASH_DIFFERS', document.id, 'textHash is not that of the text')
  listed(document.id, 'publishedOnBasis', document.publishedOnBasis, PUBLISHED_ON_BASES)
  listed(document.id, 'coverage', document.coverage, COVERAGES)
  for (const diagnostic of document.diagnostics) inText(document.id, 'diagnostic', diagnostic)
  for (const mention of facts.mentions) {
    listed(mention.entityId, 'type', mention.type, ENTITY_TYPES)
    if (mention.spans.length === 0)
      tell('WITHOUT_SUPPORT', mention.entityId, `${document.id} mentions it nowhere`)
    for (const span of mention.spans) inText(mention.entityId, `mention in ${document.id}`, span)
  }
  for (const report of facts.reports) {
    quoted(report.id, 'trigger', report.trigger)
    quoted(report.id, 'sentence', report.sentence)
    for (const topic of report.topics) quoted(report.id, 'topic', topic)
    for (const named of report.arguments) {
      inText(report.id, `${named.as} ${named.entityId}`, named)
      listed(report.id, 'as', named.as, ARGUMENT_KINDS)
      listed(report.id, 'basis', named.basis, BASES)
    }
    checkReport(report, listed, tell)
    if (report.publishedOn !== document.publishedOn)
      tell('DATE_DIFFERS', report.id, `publishedOn is not that of ${document.id}`)
  }
  const reportIds = new Set(facts.reports.map(({ id }) => id))
  for (const { fromId, toId, relation } of facts.within) {
    listed(fromId, 'relation', relation, WITHIN_RELATIONS)
    for (const id of [fromId, toId])
      if (!reportIds.has(id)) tell('END_MISSING', id, `WITHIN ends at a report that ${document.id} has not`)
  }
  for (const relation of facts.relations) inText(relation.id, 'relation', relation)
  return violations
}

function checkReport(
  report: EventReportFact,
  listed: (id: string, what: string, value: string | null, values: readonly string[]) => void,
  tell: (code: Violation['code'], id: string, message: string) => void,
): void {
  listed(report.id, 'kind', report.kind, EVENT_KINDS)
  listed(report.id, 'status', report.status, EVENT_STATUSES)
  listed(report.id, 'ploverType', report.ploverType, PLOVER_TYPES)
  const { date } = report
  if (date === null) return
  listed(report.id, 'granularity', date.granularity, GRANULARITIES)
  listed(report.id, 'date basis', date.basis, DATE_BASES)
  if (isReversed(date))
    tell('DATE_REVERSED', report.id, `earliest ${date.earliest} comes after latest ${date.latest}`)
}

function isReversed({ earliest, latest }: DateValue): boolean {
  return earliest !== null && latest !== null && earliest > latest
}
