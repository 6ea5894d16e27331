import { createHash } from 'node:crypto'
import { textHashOf } from '../extract/document-id.ts'
import type { ExtractedEntity, ExtractedEvent, ExtractedTrigger, Extraction } from '../extract/extraction.ts'
import type {
  DocumentFacts,
  EventReportFact,
  MentionFact,
  RelationReportFact,
  WithinFact,
} from '../graph/facts.ts'
import { findLanguage } from '../text/find-language.ts'
import { findSentences } from '../text/find-sentences.ts'
import { buildArguments } from './build-arguments.ts'
import { buildSentence } from './build-sentence.ts'
import type { FactBackground } from './fact-background.ts'
import { findHead } from './find-head.ts'

/** The facts of one text: what was extracted, with ids, sentences and what follows from the lexicon. A document read again is given the id it has. */
export function buildFacts(
  extraction: Extraction,
  background: FactBackground,
  documentId: string = extraction.document.id,
): DocumentFacts {
  const { document } = extraction
  const reports = buildReports(extraction, background, documentId)
  return {
    document: {
      text: document.text,
      title: document.title,
      publisher: document.publisher,
      url: document.url,
      publishedOn: document.publishedOn,
      publishedOnBasis: document.publishedOn === null ? 'UNKNOWN' : document.publishedOnBasis,
      externalId: document.externalId,
      id: documentId,
      textHash: textHashOf(document.text),
      language: document.language ?? findLanguage(document.text),
      coverage: document.coverage,
      readBy: document.readBy,
      diagnostics: extraction.diagnostics,
    },
    mentions: extraction.entities
      .filter(({ mentions }) => mentions.length > 0)
      .map(entity => buildMention(entity, extraction, background, documentId)),
    reports: [...reports.values()],
    within: buildWithin(extraction, reports, documentId),
    relations: extraction.relations.map(
      ({ type, entity, target, office, rule, start, end }): RelationReportFact => ({
        id: `rel-${shortHash(documentId, type, entity, target, String(start))}`,
        documentId,
        publishedOn: document.publishedOn,
        type,
        entityId: entity,
        targetId: target,
        office,
        rule,
        start,
        end,
      }),
    ),
  }
}

function buildMention(
  entity: ExtractedEntity,
  extraction: Extraction,
  { folding }: FactBackground,
  documentId: string,
): MentionFact {
  const rank = { NAME: 0, SHORT: 1, NOMINAL: 2 } as const
  const spans = entity.mentions
    .map(({ start, end, form }) => ({ start, end, form }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const [fullest] = [...spans].sort(
    (a, b) => rank[a.form] - rank[b.form] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const written = extraction.document.text.slice(fullest?.start, fullest?.end)
  const { nameAr, nameEn } = entity
  // What `lil-` hides of a name and the state of a ministry stand in its name alone.
  const name = nameEn === null && nameAr?.includes(written) ? nameAr : written
  return {
    documentId,
    entityId: entity.id,
    type: entity.type,
    name,
    language: findLanguage(name),
    key: folding.full(name),
    spans,
  }
}

/** Reports by the extraction's own ids of their events. */
function buildReports(
  extraction: Extraction,
  background: FactBackground,
  documentId: string,
): ReadonlyMap<string, EventReportFact> {
  const { text, publishedOn } = extraction.document
  const sentences = findSentences(text)
  const indexByStart = new Map<number, number>()
  const reports = new Map<string, EventReportFact>()
  for (const event of extraction.events) {
    const trigger = mainTriggerOf(event)
    const index = indexByStart.get(trigger.start) ?? 0
    indexByStart.set(trigger.start, index + 1)
    reports.set(event.id, {
      id: `rep-${documentId.replace(/^doc-/, '')}-${trigger.start}-${index}`,
      documentId,
      publishedOn,
      kind: event.kind,
      ploverType: event.ploverType,
      status: event.status,
      date: dateOf(event),
      ordinal: event.ordinal,
      claimedCount: event.claimedCount,
      theme: event.theme,
      topics: event.topics.map(({ start, end, text: words, entities }) => ({
        start,
        end,
        text: words,
        entityIds: entities,
      })),
      trigger: { start: trigger.start, end: trigger.end, text: trigger.text },
      index,
      ...buildSentence(text, sentences, trigger, background.folding),
      head: findHead(trigger.text, background.folding),
      arguments: buildArguments(event, trigger, extraction, background),
    })
  }
  return reports
}

function mainTriggerOf(event: ExtractedEvent): ExtractedTrigger {
  const trigger = event.triggers.find(({ main }) => main)
  if (trigger === undefined) throw new Error(`The event "${event.id}" has no main trigger`)
  return trigger
}

function dateOf({ when }: ExtractedEvent): EventReportFact['date'] {
  if (when === null) return null
  const { earliest, latest, granularity, edtf, basis, text } = when
  return { earliest, latest, granularity, edtf, basis, text }
}

function buildWithin(
  extraction: Extraction,
  reports: ReadonlyMap<string, EventReportFact>,
  documentId: string,
): readonly WithinFact[] {
  const byKey = new Map<string, WithinFact>()
  for (const event of extraction.events)
    for (const { event: whole, relation } of event.within) {
      const [from, to] = [reports.get(event.id), reports.get(whole)]
      if (from === undefined || to === undefined || from === to) continue
      const ordinal = relation === 'IN_SERIES' ? event.ordinal : null
      byKey.set(`${from.id} ${to.id} ${relation}`, {
        documentId,
        fromId: from.id,
        toId: to.id,
        relation,
        ordinal,
      })
    }
  return [...byKey.values()]
}

function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 24)
}
