import type {
  ArgumentKind,
  Basis,
  EntityRelation,
  EntityType,
  EventKind,
  EventStatus,
  Granularity,
  Role,
  SubgraphEdgeType,
  TruncationReason,
} from '../../src/vocabulary.ts'

/** Shapes of what the queries in queries.ts answer; the fields are described in the schema. */

/** A name or title in both languages of the page. */
export interface Named {
  readonly ar: string
  readonly en: string
}

export interface EventDate {
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly granularity: Granularity
  readonly text: string
}

interface Placed extends Named {
  readonly id: string
  readonly degree: number
  readonly x: number
  readonly y: number
}

export interface EntityNode extends Placed {
  readonly kind: 'ENTITY'
  readonly type: EntityType
  readonly node: { readonly eventCount: number }
}

export interface EventNode extends Placed {
  readonly kind: 'EVENT'
  readonly type: EventKind
  readonly node: { readonly status: EventStatus; readonly date: EventDate | null }
}

export type PictureNode = EntityNode | EventNode

export interface PictureEdge {
  readonly id: string
  readonly sourceId: string
  readonly targetId: string
  readonly type: SubgraphEdgeType
  readonly role: Role | null
  readonly weight: number
  readonly basis: Basis | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly evidenceCount: number | null
}

export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  readonly truncated: readonly { readonly reason: TruncationReason; readonly dropped: number }[]
  readonly filter: string
  readonly graphVersion: number
}

export interface EntityHead extends Named {
  readonly id: string
  readonly type: EntityType
}

export interface EventHead extends Named {
  readonly id: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly date: EventDate | null
}

export interface SearchHit {
  readonly entity: EntityHead & { readonly eventCount: number }
  readonly matchedName: { readonly text: string }
}

export interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly basis: Basis
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number }
  readonly document: {
    readonly id: string
    readonly title: string | null
    readonly publisher: string | null
    readonly publishedOn: string | null
  }
}

export interface Participation {
  readonly role: Role
  readonly basis: Basis
  readonly entity: EntityHead
  readonly evidence: readonly Evidence[]
}

/** A place of an event. */
export interface EventPlace {
  readonly basis: Basis
  readonly entity: EntityHead
  readonly evidence: readonly Evidence[]
}

export interface EventDetails extends EventHead {
  readonly theme: string | null
  readonly ordinal: number | null
  readonly reportCount: number
  readonly sourceCount: number
  readonly participations: readonly Participation[]
  readonly places: readonly EventPlace[]
  readonly topics: readonly { readonly text: string; readonly entities: readonly EntityHead[] }[]
  readonly partOf: readonly { readonly event: EventHead }[]
  readonly parts: readonly { readonly event: EventHead }[]
  readonly outcomes: readonly EventHead[]
  readonly outcomeOf: readonly EventHead[]
  readonly conflicts: readonly {
    readonly field: string
    readonly values: readonly { readonly value: string }[]
  }[]
  readonly reports: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly id: string
      readonly status: EventStatus
      readonly trigger: { readonly text: string; readonly start: number; readonly end: number }
      readonly sentence: Evidence['sentence']
      readonly document: Evidence['document']
      readonly arguments: readonly {
        readonly as: ArgumentKind
        readonly start: number
        readonly end: number
        readonly basis: Basis
        readonly entity: { readonly id: string }
      }[]
    }[]
  }
}

export interface EntityDetails extends EntityHead {
  readonly names: readonly { readonly text: string; readonly language: string }[]
  readonly isoCode: string | null
  readonly wikidataId: string | null
  readonly inLexicon: boolean
  readonly documentCount: number
  readonly eventCount: number
  readonly participations: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly (Omit<Participation, 'entity'> & { readonly event: EventHead })[]
  }
  readonly relations: {
    readonly nodes: readonly {
      readonly type: EntityRelation
      readonly direction: 'OUT' | 'IN'
      readonly basis: Basis
      readonly office: string | null
      readonly entity: EntityHead
      readonly evidence: readonly Evidence[]
    }[]
  }
}

export interface DocumentDetails {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly language: string
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly url: string | null
}

export interface GraphFigures {
  readonly graph: {
    readonly documentCount: number
    readonly entityCount: number
    readonly eventCount: number
  }
  readonly entities: { readonly nodes: readonly (EntityHead & { readonly eventCount: number })[] }
}
