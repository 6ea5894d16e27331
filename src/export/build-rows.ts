import { createHash } from 'node:crypto'
import type { BackgroundEdge, Entity, Represents } from '../graph/projection.ts'
import { madeName, nameIn } from '../network/entity-name.ts'
import type { WholeEvent } from '../store/snapshot-reads.ts'
import type { EdgeRow, NodeRow } from './graph-rows.ts'

/** The titles of an event. */
export interface EventLabels {
  readonly labelAr: string
  readonly labelEn: string
}

/** The row of an entity. */
export function entityRow(entity: Entity): NodeRow {
  return {
    id: entity.id,
    ...entityLabels(entity),
    kind: 'Entity',
    type: entity.type,
    isoCode: entity.isoCode,
    wikidataId: entity.wikidataId,
    latitude: entity.latitude,
    longitude: entity.longitude,
    status: null,
    earliest: null,
    latest: null,
    granularity: null,
    edtf: null,
    degree: entity.eventCount,
  }
}

export type EntityLabels = Pick<NodeRow, 'label' | 'labelAr' | 'labelEn' | 'labelLatin'>

/** The names of an entity: to show, in Arabic, in English, and in Latin letters as made from the Arabic one. */
export function entityLabels(entity: Entity): EntityLabels {
  const { id, names } = entity
  const labelAr = nameIn(names, 'ar')?.text ?? null
  return {
    label: labelAr ?? names[0]?.text ?? id,
    labelAr,
    labelEn: nameIn(names, 'en')?.text ?? null,
    labelLatin: madeName(entity),
  }
}

/** The row of an event. */
export function eventRow(event: WholeEvent, { labelAr, labelEn }: EventLabels): NodeRow {
  const { date } = event
  return {
    id: event.id,
    label: labelAr,
    labelAr,
    labelEn,
    labelLatin: null,
    kind: 'Event',
    type: event.kind,
    isoCode: null,
    wikidataId: null,
    latitude: null,
    longitude: null,
    status: event.status,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    granularity: date?.granularity ?? null,
    edtf: date?.edtf ?? null,
    degree: new Set(entityIdsOf(event)).size,
  }
}

/** Who took part, where and about what, with repetitions. */
export function entityIdsOf({ participations, places, about }: WholeEvent): readonly string[] {
  return [...participations, ...places, ...about].map(edge => edge.entityId)
}

const EDGE = { role: null, relation: null, office: null, ordinal: null } as const

/** The edges of an event: to its entities, and to the events it is a part of or led to. */
export function eventEdgeRows(event: WholeEvent): readonly EdgeRow[] {
  const dates = { earliest: event.date?.earliest ?? null, latest: event.date?.latest ?? null }
  const evidence = ({ basis, evidenceCount }: WholeEvent['places'][number]) => ({
    basis,
    evidenceCount,
    weight: evidenceCount,
    ...dates,
  })
  const outward = (type: string, edges: WholeEvent['places']) =>
    edges.map(edge => ({
      ...EDGE,
      id: edgeId(type, event.id, edge.entityId),
      source: event.id,
      target: edge.entityId,
      type,
      ...evidence(edge),
    }))
  return [
    ...event.participations.map(edge => ({
      ...EDGE,
      id: edgeId('PARTICIPATED_IN', edge.entityId, event.id, edge.role),
      source: edge.entityId,
      target: event.id,
      type: 'PARTICIPATED_IN',
      ...evidence(edge),
      role: edge.role,
    })),
    ...outward('HELD_IN', event.places),
    ...outward('ABOUT', event.about),
    ...event.links
      .filter(link => link.fromId === event.id)
      .map(({ type, fromId, toId, relation, ordinal }) => ({
        ...EDGE,
        id: edgeId(type, fromId, toId, relation),
        source: fromId,
        target: toId,
        type,
        relation,
        ordinal,
        basis: null,
        evidenceCount: null,
        weight: 1,
        ...dates,
      })),
  ]
}

/** The edge of the lexicon between two entities. */
export function backgroundRow({ type, fromId, toId }: BackgroundEdge): EdgeRow {
  return {
    ...EDGE,
    id: edgeId(type, fromId, toId),
    source: fromId,
    target: toId,
    type,
    basis: 'BACKGROUND',
    weight: 1,
    evidenceCount: null,
    earliest: null,
    latest: null,
  }
}

/** The edge that texts tell of between two entities. */
export function representsRow(tie: Represents): EdgeRow {
  const { entityId, targetId, office, evidenceCount, earliest, latest } = tie
  const officeKey = createHash('sha256').update(office).digest('hex').slice(0, 12)
  return {
    ...EDGE,
    id: edgeId('REPRESENTS', entityId, targetId, officeKey),
    source: entityId,
    target: targetId,
    type: 'REPRESENTS',
    office,
    basis: 'STATED',
    weight: evidenceCount,
    evidenceCount,
    earliest,
    latest,
  }
}

function edgeId(...parts: readonly string[]): string {
  return parts.join('.')
}
