import { columns } from './columns.ts'

/** An entity or an event as the graph formats show it. */
export interface NodeRow {
  readonly id: string
  /** Arabic where there is Arabic. */
  readonly label: string
  readonly labelAr: string | null
  readonly labelEn: string | null
  /** A name in Latin letters that was made by rule from the Arabic one, where no source gives an English one. */
  readonly labelLatin: string | null
  readonly kind: 'Entity' | 'Event'
  /** Type of an entity, kind of an event. */
  readonly type: string
  readonly isoCode: string | null
  readonly wikidataId: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly status: string | null
  /** ISO days; how they bound the event tells `granularity`. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly granularity: string | null
  readonly edtf: string | null
  /** In the whole graph: events that an entity took part in, was the place or the topic of; such entities of an event. */
  readonly degree: number
}

/** The attributes of nodes beside their id, in the order of every format. */
export const NODE_COLUMNS = columns<Exclude<keyof NodeRow, 'id'>>(
  'label',
  'labelAr',
  'labelEn',
  'labelLatin',
  'kind',
  'type',
  'isoCode',
  'wikidataId',
  ['latitude', 'double'],
  ['longitude', 'double'],
  'status',
  'earliest',
  'latest',
  'granularity',
  'edtf',
  ['degree', 'integer'],
)

/** An edge of the projection as the graph formats show it. */
export interface EdgeRow {
  /** From type, ends and what tells parallel edges apart; an XML NMTOKEN. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly role: string | null
  /** Of a part to its whole. */
  readonly relation: string | null
  readonly office: string | null
  readonly ordinal: number | null
  readonly basis: string | null
  /** `evidenceCount`, and 1 where no text is cited. */
  readonly weight: number
  readonly evidenceCount: number | null
  /** Of the event; of REPRESENTS: first and last day of publication. */
  readonly earliest: string | null
  readonly latest: string | null
}

/** The attributes of edges beside their id and ends, in the order of every format. */
export const EDGE_COLUMNS = columns<Exclude<keyof EdgeRow, 'id' | 'source' | 'target'>>(
  'type',
  'role',
  'relation',
  'office',
  ['ordinal', 'integer'],
  'basis',
  ['weight', 'double'],
  ['evidenceCount', 'integer'],
  'earliest',
  'latest',
)
