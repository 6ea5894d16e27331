import type { Entity } from '../graph/projection.ts'
import { entityLabels } from './build-rows.ts'
import type { GraphView, LabelledEvent } from './create-graph-view.ts'

/** Columns of the table of events; lists are joined by ` | `. */
export const EVENT_COLUMNS = [
  'event',
  'labelAr',
  'labelEn',
  'kind',
  'family',
  'ploverType',
  'status',
  'earliest',
  'latest',
  'granularity',
  'edtf',
  'dateBasis',
  'dateText',
  'ordinal',
  'claimedCount',
  'theme',
  'topics',
  'places',
  'placeLabels',
  'participations',
  'reportCount',
  'documentCount',
  'sourceCount',
  'partOf',
] as const

/** One row an event. */
export async function* eventTable(view: GraphView) {
  for await (const labelled of view.events()) yield eventTableRow(labelled)
}

function eventTableRow({ event, entities, labelAr, labelEn }: LabelledEvent) {
  const { id, kind, family, ploverType, status, date, ordinal, claimedCount, theme } = event
  const { reportCount, documentCount, sourceCount } = event
  const places = event.places.map(({ entityId }) => entityId)
  const partOf = event.links.filter(({ type, fromId }) => type === 'PART_OF' && fromId === id)
  return {
    event: id,
    labelAr,
    labelEn,
    kind,
    family,
    ploverType,
    status,
    ...dateCells(event),
    edtf: date?.edtf ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
    ordinal,
    claimedCount,
    theme,
    topics: join(event.topics.map(({ text }) => text)),
    places: join(places),
    placeLabels: join(places.map(place => labelOf(place, entities))),
    participations: event.participations.length,
    reportCount,
    documentCount,
    sourceCount,
    partOf: join(partOf.map(({ toId }) => toId)),
  }
}

/** The bounds of an event. */
export function dateCells({ date }: LabelledEvent['event']) {
  return {
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    granularity: date?.granularity ?? null,
  }
}

/** The name to show of an entity, else its id. */
export function labelOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(id)
  return entity ? entityLabels(entity).label : id
}

function join(members: readonly string[]): string | null {
  return members.length === 0 ? null : members.join(' | ')
}
