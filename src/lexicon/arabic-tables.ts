import type { EntityType, EventKind, EventStatus, PloverType, Role } from '../vocabulary.ts'
import type { Gender } from './lexicon.ts'

/** A word of a closed class (`words.tsv`), a numeral (`numbers.tsv`) or a word of time (`time.tsv`). */
export interface LexicalWord {
  readonly class: string
  readonly id: string
  readonly amount: number
  readonly form: string
  readonly place: string
}

export type GrammaticalNumber = 'singular' | 'dual' | 'plural'

/** A row of `event-nouns.tsv`: `event`, `masdar` (shares the frames of the verb of its id) or `other` (looks like an event, is none). */
export interface EventNoun {
  readonly id: string
  readonly class: 'event' | 'masdar' | 'other'
  readonly kind: EventKind | null
  readonly ploverType: PloverType | null
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly form: string
  /** As of a verb. */
  readonly needs: readonly string[]
  readonly place: string
}

/** A row of `verbs.tsv`; with a kind the verb tells an event by itself, once one of `needs` is filled (`subject+ila`: both slots). */
export interface Verb {
  readonly id: string
  readonly past: string
  readonly imperfect: string
  readonly kind: EventKind | null
  readonly ploverType: PloverType | null
  readonly needs: readonly string[]
  readonly place: string
}

export type FrameSlot = 'subject' | 'object' | 'genitive' | 'marker'
export type FrameFiller = EntityType | 'actor' | 'place' | 'event' | 'time' | 'any'
/** SUBJECT: what the event's own frame gives its subject. */
export type FrameGift = Role | 'SUBJECT' | 'PLACE' | 'TOPIC' | 'TIME' | 'EVENT' | 'SOURCE'

/** A row of `frames.tsv`: what one slot of a trigger gives. */
export interface Frame {
  readonly trigger: string
  readonly slot: FrameSlot
  readonly marker: string | null
  readonly fillers: readonly FrameFiller[]
  readonly gives: FrameGift
  readonly status: EventStatus | null
  readonly place: string
}

/** A row of `kinds.tsv`: the kind of an event noun by a word beside it. */
export interface KindBeside {
  readonly noun: string
  readonly beside: string
  readonly kind: EventKind
  readonly place: string
}

/** What a first word of names does: described in the head of `name-cues.tsv`. */
export const NAME_CUE_USES = [
  'name',
  'brand',
  'proper',
  'definite',
  'described',
  'titled',
  'state',
  'power',
  'local',
  'national',
  'organ',
  'quoted',
  'portfolio',
  'seat',
  'cue',
  'place',
  'listed',
  'club',
] as const
export type NameCueUse = (typeof NAME_CUE_USES)[number]

/** A row of `name-cues.tsv`: a first word of names. */
export interface NameCue {
  readonly type: EntityType
  readonly use: NameCueUse
  readonly gender: Gender
  readonly form: string
  readonly place: string
}

/** A row of `offices.tsv`: a title before a person's name, or holders of an office as a group. */
export interface Office {
  readonly class: 'office' | 'title' | 'profession' | 'group' | 'members'
  readonly gender: Gender
  readonly form: string
  readonly place: string
}

/** A row of `demonyms.tsv`: the masculine singular indefinite. */
export interface Demonym {
  readonly entityId: string
  readonly form: string
  readonly place: string
}

/** A row of `given-names.tsv`. */
export interface GivenName {
  readonly form: string
  /** Null for a name that men and women bear, or of whom it is not known. */
  readonly gender: Gender | null
  readonly place: string
}

/** A row of `family-names.tsv`: whether the name says a person also without a given name before it. */
export interface FamilyName {
  readonly name: string
  readonly isAlone: boolean
  readonly place: string
}

/** A row of `name-adjectives.tsv`: an adjective that is part of a name, that any name of the kind may be told by, or that ends it. */
export interface NameAdjective {
  readonly use: 'part' | 'any' | 'outside'
  readonly form: string
}

/** A row of `status.tsv`: the status of an event that shows all of these signals. */
export interface StatusRow {
  readonly signals: readonly string[]
  readonly status: EventStatus
}

/** A row of `choices.tsv`: how much what stands before a word speaks for one of its readings. */
export interface ChoiceWeight {
  readonly class: string
  readonly before: string
  readonly weight: number
}

/** The tables of the Arabic language. */
export interface ArabicTables {
  readonly words: readonly LexicalWord[]
  readonly eventNouns: readonly EventNoun[]
  readonly verbs: readonly Verb[]
  readonly frames: readonly Frame[]
  readonly kinds: readonly KindBeside[]
  readonly statuses: readonly StatusRow[]
  readonly choices: readonly ChoiceWeight[]
  readonly nameCues: readonly NameCue[]
  readonly offices: readonly Office[]
  readonly demonyms: readonly Demonym[]
  readonly givenNames: readonly GivenName[]
  readonly familyNames: readonly FamilyName[]
  readonly nameAdjectives: readonly NameAdjective[]
  /** Frequent words that are no names. */
  readonly commonWords: readonly string[]
}
