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
  /** Each word must be found. */
  readonly text?: readonly WordFilter[]
  /** On the documents that tell of it: one of them must fulfil all of these that are given. */
  readonly publishers?: readonly string[]
  readonly documents?: readonly string[]
  /** ISO days, inclusive. */
  readonly publishedFrom?: string
  readonly publishedTo?: string
  readonly parts?: RelatedEventFilter
  readonly outcomes?: RelatedEventFilter
  /** Each must hold. */
  readonly and?: readonly EventFilter[]
  /** One must hold. */
  readonly or?: readonly EventFilter[]
  /** Must not hold. */
  readonly not?: EventFilter
}

/**
 * A word of an event, as `graph/search-words.ts` gives it: in a sentence, theme or topic of its reports, in a name of
 * who took part, of its place or topic, or in its title by kind or year.
 */
export interface WordFilter {
  readonly word: string
  /** Kinds whose titles hold the word. */
  readonly kinds: readonly EventKind[]
  /** The year the word is, four digits. */
  readonly year: string | null
}

/** On the parts or outcomes of an event: one that fulfils `some`, none that fulfils `none`. */
export interface RelatedEventFilter {
  readonly some?: EventFilter
  readonly none?: EventFilter
}
