import type {
  Basis,
  DateBasis,
  EntityType,
  EventFamily,
  EventKind,
  EventStatus,
  PloverType,
  Role,
} from '../vocabulary.ts'

/** One condition on who took part: some participation must fulfil all that is given; a list is any-of. */
export interface ParticipantFilter {
  readonly anyOf?: readonly string[]
  readonly types?: readonly EntityType[]
  /** ISO 3166-1 alpha-2: the country itself, a place in it, or who represents it. */
  readonly countries?: readonly string[]
  readonly roles?: readonly Role[]
}

/**
 * Which events; every key given must hold, a list is any-of, each member of `participants` must hold.
 * Places and topics are ids; what lies within them is already expanded by `network/`.
 */
export interface EventFilter {
  readonly participants?: readonly ParticipantFilter[]
  readonly places?: readonly string[]
  readonly topics?: readonly string[]
  readonly kinds?: readonly EventKind[]
  readonly families?: readonly EventFamily[]
  readonly statuses?: readonly EventStatus[]
  readonly ploverTypes?: readonly PloverType[]
  /** ISO days, inclusive. */
  readonly earliest?: string
  readonly latest?: string
  /** CERTAIN (default): the event's bounds lie inside; POSSIBLE: they meet it. */
  readonly match?: 'CERTAIN' | 'POSSIBLE'
  /** With `earliest` or `latest`: also events without a date. */
  readonly undated?: boolean
  readonly ordinal?: number
  /** Only participations, places and topics with one of these bases count for the conditions above; alone: the event has one such edge. */
  readonly bases?: readonly Basis[]
  readonly dateBases?: readonly DateBasis[]
  readonly minSources?: number
  readonly parts?: RelatedEventFilter
  readonly outcomes?: RelatedEventFilter
}

/** On the parts or outcomes of an event: one that fulfils `some`, none that fulfils `none`. */
export interface RelatedEventFilter {
  readonly some?: EventFilter
  readonly none?: EventFilter
}
