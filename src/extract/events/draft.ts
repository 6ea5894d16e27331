import type { Gender } from '../../lexicon/lexicon.ts'
import type { Basis, EventKind, EventStatus, PloverType, Role, WithinRelation } from '../../vocabulary.ts'
import type { Span } from '../extraction.ts'
import type { Mention } from '../names/chunk.ts'
import type { FoundTime } from '../times/find-times.ts'

/** What an entity is named as, with the words that name it. */
export interface DraftArgument extends Span {
  readonly key: string
  readonly mention: Mention
  readonly as: Role | 'PLACE'
  readonly basis: Basis
  readonly rule: string
}

export interface DraftTopic extends Span {
  readonly mentions: readonly Mention[]
}

/** A word that tells of the event. */
export interface DraftTrigger extends Span {
  /** A noun outranks a verb as main trigger; of two nouns the fuller one. */
  readonly weight: number
}

/** What the words around an event say of whether it happened (`status.tsv`). */
export type Signal =
  | 'called-for'
  | 'cancelled'
  | 'postponed'
  | 'refused'
  | 'negated'
  | 'possible'
  | 'ongoing'
  | 'planned'
  | 'begun'
  | 'past'
  | 'imperfect'

/** An event while its text is being read. */
export interface Draft {
  /** Of its noun or verb, such as `ijtima`. */
  readonly noun: string
  kind: EventKind
  /** The kind of one of them, where `kind` is SERIES. */
  kindOfOne: EventKind
  ploverType: PloverType | null
  readonly gender: Gender
  /** That of each noun that tells it: `the session of the conference` is taken up by either. */
  readonly genders: Set<string>
  readonly sentence: number
  readonly paragraph: number
  isDefinite: boolean
  /** Definite by its own article, pronoun or demonstrative. */
  hasArticle: boolean
  /** Its noun has a pronoun, so a bare group behind it is no genitive. */
  hasSuffix: boolean
  isPlural: boolean
  /** An adjective in -i stands right behind its definite noun. */
  hasAdjective: boolean
  /** A verb tells who was there, beside those told before. */
  isAttended: boolean
  claimedCount: number | null
  ordinal: number | null
  /** It is where the news is from, and not what came of a meeting. */
  isSource: boolean
  /** The quoted words it stands under. */
  themeSpan: Span | null
  readonly triggers: DraftTrigger[]
  readonly arguments: DraftArgument[]
  readonly times: FoundTime[]
  /** The times are those of a word about taking part in it; its own, told later, count instead. */
  hasBorrowedTimes: boolean
  readonly topics: DraftTopic[]
  readonly signals: Set<Signal>
  readonly within: { readonly whole: Draft; readonly relation: WithinRelation }[]
  /** Alternatives of slots (`object`, `subject+ila`) one of which must be filled before the verb alone tells an event. */
  needs: readonly string[]
  /** Slots and markers that names were given for. */
  readonly filled: Set<string>
  status: EventStatus | null
}

/** More events than a text tells between one and what takes it up. */
const FARTHEST_BACK = 200

/** The last of many drafts that fulfils a condition, in a text of any length. */
export function findLastDraft(
  drafts: readonly Draft[],
  isSought: (draft: Draft) => boolean,
): Draft | undefined {
  const first = Math.max(0, drafts.length - FARTHEST_BACK)
  for (let at = drafts.length - 1; at >= first; at -= 1) {
    const draft = drafts[at]
    if (draft !== undefined && isSought(draft)) return draft
  }
  return undefined
}

/** The event needs nothing more than what it was given. */
export function isComplete({ needs, filled }: Draft): boolean {
  return needs.length === 0 || needs.some(slots => slots.split('+').every(slot => filled.has(slot)))
}

/** A place was told for the event. */
export function hasPlace({ arguments: given }: Draft): boolean {
  return given.some(({ as }) => as === 'PLACE')
}

/** A noun names the event, not a verb alone. */
export function isToldByNoun({ triggers }: Draft): boolean {
  return triggers.some(({ weight }) => weight > 1)
}

/** It is still to come: planned, or only called for. */
export function isAwaited({ signals }: Draft): boolean {
  return signals.has('called-for') || signals.has('planned')
}

/** The signal that a frame's status stands for. */
export const SIGNAL_OF_STATUS: Partial<Record<EventStatus, Signal>> = {
  CALLED_FOR: 'called-for',
  CANCELLED: 'cancelled',
  POSTPONED: 'postponed',
  NEGATED: 'refused',
  ANNOUNCED: 'planned',
  ONGOING: 'begun',
}
