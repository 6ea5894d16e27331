import type { Span } from '../extract/extraction.ts'

/** A word or name of the text with the row of a table, or the rule, by which it was read. */
export interface WordReason {
  /** As it stands in the text. */
  readonly text: string
  /** The class it was read as: `name`, `office`, `verb` and so on. */
  readonly as: string
  /** Table and line, such as `ar/names.tsv:12`. */
  readonly row: string
  /** Under which condition alone the row counts, or null. */
  readonly condition: string | null
}

/** Why something was found: the rule, what it says in plain words (or null), the words it read, and further rows. */
export interface Reason {
  readonly rule: string | null
  readonly gloss: string | null
  readonly words: readonly WordReason[]
  /** Rows of frames, signals of status. */
  readonly notes: readonly string[]
}

export type FindingKind = 'name' | 'time' | 'event' | 'relation' | 'unread'

/** A part of an event: who, where, when, about what, or what it is part of. */
export interface Part {
  /** A role, PLACE, WHEN, TOPIC or a relation to a whole. */
  readonly label: string
  /** In plain English words, without those of the text. */
  readonly says: string
  /** Null where the text does not name it at this event. */
  readonly span: Span | null
  readonly text: string | null
  readonly reason: Reason
}

/** One thing that can be judged right or wrong. */
export interface Finding {
  /** Unique in its document: `n3`, `t1`, `e2`, `r1`, `u4`. */
  readonly number: string
  readonly kind: FindingKind
  /** A type, kind or code of the vocabulary. */
  readonly label: string
  /** In plain English words, without those of the text. */
  readonly says: string
  /** What stands for it in the text; an event's main trigger first. */
  readonly spans: readonly Span[]
  readonly text: string
  readonly reason: Reason
  readonly parts: readonly Part[]
}

/** A finding before it is numbered. */
export type Unnumbered = Omit<Finding, 'number'>

export interface ExplainedSentence extends Span {
  readonly text: string
  /** What begins in it, by place. */
  readonly findings: readonly Finding[]
}

/** A text with everything found in it and why, for a person to judge. */
export interface Explanation {
  readonly id: string
  readonly externalId: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly readBy: string
  readonly direction: 'rtl' | 'ltr'
  readonly sentences: readonly ExplainedSentence[]
}
