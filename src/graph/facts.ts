import type { DateValue, Diagnostic, SourceDocument, Span } from '../extract/extraction.ts'
import type {
  ArgumentKind,
  Basis,
  Coverage,
  EntityType,
  EventKind,
  EventStatus,
  MentionForm,
  PloverType,
  Verdict,
  WithinRelation,
} from '../vocabulary.ts'

/** A text as it was given, with what the reading could not use. */
export interface DocumentFact extends SourceDocument {
  /** `doc-` and a hash of everything given. */
  readonly id: string
  /** SHA-256 of `text` in UTF-8, in hexadecimal. */
  readonly textHash: string
  readonly language: string
  readonly coverage: Coverage
  /** Version of lexicon and rules that read it. */
  readonly readBy: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Where one document mentions one entity; key (documentId, entityId). */
export interface MentionFact {
  readonly documentId: string
  readonly entityId: string
  readonly type: EntityType
  /** The fullest form in this document, as it is written there; of one that no table lists, as it stands alone. */
  readonly name: string
  /** BCP 47 tag of `name`. */
  readonly language: string
  /** Fully folded form of `name`, for search. */
  readonly key: string
  /** By start. */
  readonly spans: readonly (Span & { readonly form: MentionForm })[]
}

/** A topic of an event, in the words of the text. */
export interface Topic extends Span {
  readonly text: string
  readonly entityIds: readonly string[]
}

/** A stretch of a document with its words. */
export interface TextSpan extends Span {
  readonly text: string
}

/** What one document says of one event. */
export interface EventReportFact {
  /** `rep-`, from document, trigger start and index. */
  readonly id: string
  readonly documentId: string
  /** Of its document: the order of reports is by it, unknown last. */
  readonly publishedOn: string | null
  readonly kind: EventKind
  readonly ploverType: PloverType | null
  readonly status: EventStatus
  readonly date: DateValue | null
  readonly ordinal: number | null
  readonly claimedCount: number | null
  readonly theme: string | null
  readonly topics: readonly Topic[]
  readonly trigger: TextSpan
  /** Several reports can share one trigger (three sessions on three days): 0, 1, 2 and so on */
  readonly index: number
  readonly sentence: TextSpan
  /** Folded head noun of the event's name (what `ordinal` counts). */
  readonly head: string
  /** Hash of the folded sentence: equal in syndicated copies; sources are counted by it. */
  readonly sentenceKey: string
  /** Number of words in the sentence. */
  readonly sentenceWords: number
  /** Number of words in the sentence before the trigger. */
  readonly triggerOffset: number
  /** Who, where and about what; by (as, entityId). */
  readonly arguments: readonly ArgumentFact[]
}

/** `(EventReport)-[:NAMES]->(Entity)`, the evidence; key (report, as, entityId). */
export interface ArgumentFact extends Span {
  readonly entityId: string
  readonly as: ArgumentKind
  readonly basis: Basis
  readonly rule: string
}

/** From a part to its whole, inside one document; key (fromId, toId, relation). */
export interface WithinFact {
  readonly documentId: string
  readonly fromId: string
  readonly toId: string
  readonly relation: WithinRelation
  readonly ordinal: number | null
}

/** What one document says of two entities; key `id`. */
export interface RelationReportFact extends Span {
  /** `rel-`, from document, type, both entities and start. */
  readonly id: string
  readonly documentId: string
  readonly publishedOn: string | null
  readonly type: 'REPRESENTS'
  readonly entityId: string
  readonly targetId: string
  readonly office: string
  readonly rule: string
}

/** Everything that belongs to one document and to no other. */
export interface DocumentFacts {
  readonly document: DocumentFact
  readonly mentions: readonly MentionFact[]
  readonly reports: readonly EventReportFact[]
  readonly within: readonly WithinFact[]
  readonly relations: readonly RelationReportFact[]
}

/** A person's word on two event reports; `a` < `b`; key (a, b). It sleeps while one of its ends is not in the graph. */
export interface Judgement {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
}
