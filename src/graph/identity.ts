import type { EntityType } from '../vocabulary.ts'
import type { EventReportFact, Judgement } from './facts.ts'
import type { BackgroundEdge, EntityDescription, EntityName, Event } from './projection.ts'

/**
 * The pure functions a store needs to keep its projection equal to a batch run over all its facts.
 * Two reports can belong together only along a chain of `areNear` pairs (or SAME judgements), so a change
 * recomputes the chains it touches and nothing else.
 */
export interface Identity {
  /** Index keys of a report: two reports that are near share at least one. */
  keysOf(report: EventReportFact): readonly string[]
  /** Every form under which the words of a text can be found, each once. */
  wordsOf(text: string): readonly string[]
  /** Whether two reports can influence each other's event. Symmetric. */
  areNear(a: EventReportFact, b: EventReportFact): boolean
  /** The events of a set of reports closed under `areNear`; by id. */
  identify(reports: readonly EventReportFact[], judgements: readonly Judgement[]): readonly Event[]
  /** What the lexicon knows of an entity; undefined when it is not listed. */
  describe(entityId: string): EntityDescription | undefined
  /** A name in Latin letters for one that is not listed, made from its Arabic name and marked so (`ar-Latn`, `en-t-ar`); null where it has none. */
  latinNameOf(type: EntityType, name: string): EntityName | null
  /** Background edges that leave an entity. */
  backgroundOf(entityId: string): readonly BackgroundEdge[]
  /** The listed entities from which background edges lead up to it, itself excluded. */
  below(entityId: string): readonly string[]
}
