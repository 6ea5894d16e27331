import type { DateValue } from '../extract/extraction.ts'
import type {
  BackgroundRelation,
  Basis,
  EntityType,
  EventFamily,
  EventKind,
  EventStatus,
  PloverType,
  Role,
  WithinRelation,
} from '../vocabulary.ts'
import type { Topic } from './facts.ts'

export interface EntityName {
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
  /** Fully folded, for search. */
  readonly key: string
}

/** An entity as the graph shows it; names begin with the one to display in each language. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly names: readonly EntityName[]
  readonly wikidataId: string | null
  /** ISO 3166-1 alpha-2: of a country itself, or of the country a place lies in. */
  readonly isoCode: string | null
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
  readonly inLexicon: boolean
  /** Documents that mention it. */
  readonly documentCount: number
  /** Events it took part in, was the place of or was the topic of. */
  readonly eventCount: number
}

/** What is known of an entity before any count. */
export type EntityDescription = Omit<Entity, 'documentCount' | 'eventCount'>

/** Two or more reports of one event that do not say the same; values by number of reports, then by text. */
export interface Conflict {
  readonly field: string
  readonly values: readonly { readonly value: string; readonly reports: readonly string[] }[]
}

/** One real event with all its edges: a fold over the reports that tell of it. */
export interface Event {
  /** `ev-` and the founding report's id without its prefix. */
  readonly id: string
  readonly kind: EventKind
  readonly family: EventFamily
  readonly ploverType: PloverType | null
  readonly status: EventStatus
  readonly date: DateValue | null
  /** Earliest day, or `9999-12-31` when undated: never null, so that an index serves. */
  readonly sortDate: string
  readonly ordinal: number | null
  readonly claimedCount: number | null
  readonly theme: string | null
  readonly topics: readonly Topic[]
  readonly conflicts: readonly Conflict[]
  readonly reportCount: number
  readonly documentCount: number
  /** Reports whose folded sentence differs. */
  readonly sourceCount: number
  /** Founding report first, then by report order. */
  readonly reportIds: readonly string[]
  /** By evidenceCount descending, entityId, role. */
  readonly participations: readonly Participation[]
  readonly places: readonly EventEntityEdge[]
  readonly about: readonly EventEntityEdge[]
  /** Other precise events that a vague report fits as well. */
  readonly possiblySameAs: readonly string[]
}

export interface EventEntityEdge {
  readonly entityId: string
  /** The strongest basis of its evidence. */
  readonly basis: Basis
  /** Number of NAMES facts behind it. */
  readonly evidenceCount: number
}

export interface Participation extends EventEntityEdge {
  readonly role: Role
}

/** Between events: PART_OF from part to whole, RESULTED_IN from meeting to outcome; key (type, fromId, toId, relation). */
export interface EventLink {
  readonly type: 'PART_OF' | 'RESULTED_IN'
  readonly fromId: string
  readonly toId: string
  readonly relation: WithinRelation
  readonly ordinal: number | null
}

/** What texts say of a person or group speaking for a state or organisation; key (entityId, targetId, office). */
export interface Represents {
  readonly entityId: string
  readonly targetId: string
  readonly office: string
  readonly evidenceCount: number
  /** First and last day of publication among its evidence; null where none is dated. */
  readonly earliest: string | null
  readonly latest: string | null
}

/** An edge of the lexicon. */
export interface BackgroundEdge {
  readonly fromId: string
  readonly toId: string
  readonly type: BackgroundRelation
}
