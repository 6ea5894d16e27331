import type { Edge } from '../text/edge.ts'
import type { EntityType, Role } from '../vocabulary.ts'
import type { Extraction, Span } from './extraction.ts'

/** How a name was found: the rule, and the stretch of text the rule read, which may begin before the name (a title). */
export interface NameTrace extends Span {
  readonly type: EntityType
  readonly rule: string
  readonly read: Span
}

/** By which rule a name became an argument of an event. */
export interface ArgumentTrace extends Span {
  readonly as: Role | 'PLACE'
  readonly rule: string
}

/** What the words around an event say of whether it happened, by its main trigger. */
export interface StatusTrace extends Span {
  readonly signals: readonly string[]
}

/** What a reading rests on: the words as they were read, each with its row or rule in `from`, and the rules behind the findings. */
export interface Trace {
  readonly words: readonly Edge[]
  readonly names: readonly NameTrace[]
  readonly arguments: readonly ArgumentTrace[]
  readonly statuses: readonly StatusTrace[]
}

/** A text's reading with what it rests on. */
export interface TracedExtraction {
  readonly extraction: Extraction
  readonly trace: Trace
}
