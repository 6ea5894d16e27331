import type { Extraction } from '../extract/extraction.ts'
import type { DocumentFacts } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import { buildFacts } from './build-facts.ts'
import type { FactBackground } from './fact-background.ts'

/** Extractions with the ids the graph would give their documents and, as `canonical`, their events, all of them taken together. */
export function identifyExtractions(
  extractions: readonly Extraction[],
  identity: Identity,
  background: FactBackground,
): readonly Extraction[] {
  const read = extractions.map(extraction => ({ extraction, facts: buildFacts(extraction, background) }))
  const eventIds = eventIdsByReport(
    read.map(({ facts }) => facts),
    identity,
  )
  return read.map(({ extraction, facts }) => withIds(extraction, facts, eventIds))
}

function eventIdsByReport(facts: readonly DocumentFacts[], identity: Identity): ReadonlyMap<string, string> {
  // A text given twice is one document.
  const reports = new Map(facts.flatMap(({ reports }) => reports.map(report => [report.id, report])))
  const events = identity.identify([...reports.values()], [])
  return new Map(events.flatMap(event => event.reportIds.map(id => [id, event.id])))
}

/** Reports come in the order of the extraction's events. */
function withIds(
  extraction: Extraction,
  { document, reports }: DocumentFacts,
  eventIds: ReadonlyMap<string, string>,
): Extraction {
  const { id, textHash, language, publishedOnBasis } = document
  const { id: _, ...given } = extraction.document
  return {
    ...extraction,
    document: { id, ...given, textHash, language, publishedOnBasis },
    events: extraction.events.map((event, index) => ({
      ...event,
      canonical: eventIds.get(reports[index]?.id ?? '') ?? null,
    })),
  }
}
