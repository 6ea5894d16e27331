import type { Edge } from '../text/edge.ts'
import type { EntityType } from '../vocabulary.ts'
import type { ExtractedMention, Extraction, Span } from './extraction.ts'

/** How a name was found: the rule, and the stretch of text the rule read, which may begin before the name (a title). */
export interface NameTrace extends Pick<ExtractedMention, 'start' | 'end'> {
  readonly type: EntityType
  readonly rule: string
  readonly read: Span
}

/** What a reading rests on: the words as they were read, each with its row or rule in `from`, and the rules of the names. */
export interface Trace {
  readonly words: readonly Edge[]
  readonly names: readonly NameTrace[]
}

/** A text's reading with what it rests on. */
export interface TracedExtraction {
  readonly extraction: Extraction
  readonly trace: Trace
}
