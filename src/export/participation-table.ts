import type { Entity, Participation } from '../graph/projection.ts'
import { batches } from '../store/batches.ts'
import { type EntityLabels, entityLabels } from './build-rows.ts'
import type { GraphView, LabelledEvent } from './create-graph-view.ts'
import { dateCells, labelOf } from './event-table.ts'
import { type Quote, readQuotes } from './read-quotes.ts'

/** Columns of the table of participations. */
export const PARTICIPATION_COLUMNS = [
  'event',
  'eventLabel',
  'kind',
  'status',
  'earliest',
  'latest',
  'granularity',
  'entity',
  'label',
  'labelAr',
  'labelEn',
  'labelLatin',
  'type',
  'isoCode',
  'role',
  'basis',
  'place',
  'placeLabel',
  'evidenceCount',
  'quote',
  'document',
  'url',
] as const

/** A participation with the words that tell of it. */
export interface QuotedParticipation {
  readonly participation: Participation
  readonly entity: Entity | undefined
  readonly quote: Quote | null
}

/** One row an event, participant and role; `place` is the event's first, the quote the first report's. */
export async function* participationTable(view: GraphView) {
  for await (const labelled of view.events())
    for await (const quoted of quotedParticipations(view, labelled)) yield participationRow(labelled, quoted)
}

/** The participations of an event, each with its first quote. */
export async function* quotedParticipations(
  { reads }: GraphView,
  { event, entities }: LabelledEvent,
): AsyncGenerator<QuotedParticipation> {
  for (const batch of batches(event.participations, 100)) {
    const quotes = await readQuotes(
      reads,
      batch.map(({ entityId, role }) => ({ eventId: event.id, entityId, as: role })),
    )
    for (const [at, participation] of batch.entries())
      yield { participation, entity: entities.get(participation.entityId), quote: quotes[at] ?? null }
  }
}

function participationRow(
  { event, entities, labelAr }: LabelledEvent,
  { participation, entity, quote }: QuotedParticipation,
) {
  const place = event.places[0]?.entityId ?? null
  return {
    event: event.id,
    eventLabel: labelAr,
    kind: event.kind,
    status: event.status,
    ...dateCells(event),
    entity: participation.entityId,
    ...(entity ? entityLabels(entity) : unknownLabels(participation.entityId)),
    type: entity?.type ?? null,
    isoCode: entity?.isoCode ?? null,
    role: participation.role,
    basis: participation.basis,
    place,
    placeLabel: place === null ? null : labelOf(place, entities),
    evidenceCount: participation.evidenceCount,
    quote: quote?.text ?? null,
    document: quote?.documentId ?? null,
    url: quote?.url ?? null,
  }
}

function unknownLabels(id: string): EntityLabels {
  return { label: id, labelAr: null, labelEn: null, labelLatin: null }
}
