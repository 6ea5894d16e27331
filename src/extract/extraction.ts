import type {
  Basis,
  Coverage,
  DateBasis,
  EntityType,
  EventKind,
  EventStatus,
  Granularity,
  MentionForm,
  PloverType,
  PublishedOnBasis,
  Role,
  WithinRelation,
} from '../vocabulary.ts'

/** A stretch of `Document.text`: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is given with a text before it is read. */
export interface SourceDocument {
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  /** ISO day, or null when nobody knows it. */
  readonly publishedOn: string | null
  readonly publishedOnBasis: PublishedOnBasis
  readonly externalId: string | null
}

export interface ExtractedMention extends Span {
  readonly text: string
  readonly form: MentionForm
}

export interface ExtractedEntity {
  /** Id of the graph: the lexicon row's, or a hash of type and folded fullest form. */
  readonly id: string
  readonly type: EntityType
  readonly nameAr: string | null
  readonly nameEn: string | null
  readonly wikidata: string | null
  readonly mentions: readonly ExtractedMention[]
}

/** A date as the text gives it: the event or time lies within (or, with DAY, lasts) `earliest`..`latest`, whole ISO days. */
export interface DateValue {
  readonly earliest: string | null
  readonly latest: string | null
  readonly granularity: Granularity
  /** Extended Date/Time Format (ISO 8601-2:2019), or null for a repeated or relative time without value. */
  readonly edtf: string | null
  readonly basis: DateBasis
  /** The words of the source. */
  readonly text: string
}

export interface ExtractedTime extends Span, DateValue {
  readonly id: string
  readonly rule: string
}

export interface ExtractedTrigger extends Span {
  readonly text: string
  readonly main: boolean
}

export interface ExtractedParticipant extends Span {
  readonly entity: string
  readonly role: Role
  /** Basis STATED or ANAPHORIC. */
  readonly explicit: boolean
  readonly basis: Basis
  readonly rule: string
}

export interface ExtractedPlace extends Span {
  readonly entity: string
  readonly explicit: boolean
  readonly basis: Basis
}

export interface ExtractedTopic extends Span {
  readonly text: string
  readonly entities: readonly string[]
}

export interface ExtractedWithin {
  /** Local id of the whole. */
  readonly event: string
  readonly relation: WithinRelation
}

export interface ExtractedEvent {
  readonly id: string
  readonly kind: EventKind
  readonly ploverType: PloverType | null
  readonly status: EventStatus
  /** Exactly one has `main: true`. */
  readonly triggers: readonly ExtractedTrigger[]
  readonly who: readonly ExtractedParticipant[]
  readonly where: readonly ExtractedPlace[]
  readonly when: (DateValue & { readonly time: string | null }) | null
  readonly topics: readonly ExtractedTopic[]
  readonly ordinal: number | null
  readonly claimedCount: number | null
  readonly theme: string | null
  readonly within: readonly ExtractedWithin[]
  /** The event's id when `identify` ran over the documents of one call, else null. */
  readonly canonical: string | null
}

/** A person or group said to speak for a country or organisation. */
export interface ExtractedRelation extends Span {
  readonly type: 'REPRESENTS'
  readonly entity: string
  readonly target: string
  readonly office: string
  readonly rule: string
}

/** What was seen in the text but not understood. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode
  readonly rule: string
}

export const DIAGNOSTIC_CODES = [
  'LANGUAGE_NOT_READ',
  'TRIGGER_WITHOUT_ARGUMENT',
  'DATE_NOT_READ',
  'DATE_WITHOUT_YEAR',
  'REFERENCE_NOT_RESOLVED',
] as const
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number]

/** All that one text says; arguments hold only what the text supports. */
export interface Extraction {
  readonly document: SourceDocument & {
    readonly id: string
    readonly textHash: string
    readonly coverage: Coverage
    readonly readBy: string
  }
  readonly entities: readonly ExtractedEntity[]
  readonly times: readonly ExtractedTime[]
  readonly events: readonly ExtractedEvent[]
  readonly relations: readonly ExtractedRelation[]
  readonly diagnostics: readonly Diagnostic[]
}
