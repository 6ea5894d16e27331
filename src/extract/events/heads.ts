import type { Verb } from '../../lexicon/arabic-tables.ts'
import type { Chunk, Mention } from '../names/chunk.ts'
import type { FoundTime } from '../times/find-times.ts'
import type { Draft, DraftTopic, Signal } from './draft.ts'
import type { Slot } from './frame-index.ts'

/** To take part: also what who leads a delegation does. */
export const TAKING_PART = 'sharaka'

/** To head, to lead: a meeting, or a delegation to it. */
export const LEADING: ReadonlySet<string> = new Set(['tarasa', 'qada'])

/** A verb or verbal noun that waits for its slots. */
export interface VerbHead {
  readonly head: 'verb'
  readonly id: string
  /** Null for a verbal noun. */
  readonly verb: Verb | null
  readonly chunk: Chunk
  readonly signals: Set<Signal>
  /** The verb whose event this verbal noun's event is too. */
  readonly governor: VerbHead | null
  draft: Draft | null
  /** The verbal noun of what it is about: its subject does that. */
  inner: string | null
  /** Behind `that` of a verb of deciding: it carries that verb's subject on. */
  isContent: boolean
  /** The event that a relative clause with this verb may be about. */
  antecedent: Draft | null
  /** The subject told last in the sentence before the verb: its own one where it tells none. */
  readonly before: readonly Mention[] | null
  /** Empty where the subject is known and takes no part. */
  subject: readonly Mention[] | null
  /** Its clause tells of somebody not named: no subject is carried on. */
  isOfUnknown: boolean
  /** The subject stands bare behind the verb, where an object may stand too. */
  isBareSubject: boolean
  /** Its clause tells of a noun: its subject is not what the text goes on with. */
  isInRelative: boolean
  hasObject: boolean
  /** Its event stands without a preposition: unvowelled, the verb may be a passive. */
  takesBare: boolean
  /** What the verb took and hands to the event that opens later. */
  readonly held: { readonly mentions: readonly Mention[]; readonly slot: Slot }[]
  readonly times: FoundTime[]
  /** It leads a delegation: its subject takes part in what that is sent to, and does not chair it. */
  leadsDelegation: boolean
  /** Its clause is over. */
  isSettled: boolean
  /** What it frames, for a verbal noun behind `on the sidelines of`. */
  readonly adjunct: string | null
}

export interface EventHead {
  readonly head: 'event'
  readonly draft: Draft
  /** Its noun has the article, and so no genitive. */
  readonly hasArticle: boolean
  /** Nothing but adjectives stands between the noun and here. */
  isOpen: boolean
  /** Ordinary nouns since the noun or what it was last given. */
  distance: number
  /** It does what a verb says: what follows belongs to that verb, not to it. */
  readonly isSubject: boolean
}

/** What an event is about: it takes the names that follow. */
export interface TopicHead extends DraftTopic {
  readonly head: 'topic'
  /** The noun right behind talks that says what they are on: `talks [on] the exchange of prisoners between`. */
  readonly isOfTalks: boolean
  readonly mentions: Mention[]
  end: number
  /** Ordinary words in it. */
  words: number
}

export type Head = VerbHead | EventHead | TopicHead

/** A verb or verbal noun with all its slots empty. */
export function createVerbHead(
  id: string,
  verb: Verb | null,
  chunk: Chunk,
  signals: Iterable<Signal>,
  governor: VerbHead | null,
  adjunct: string | null = null,
  before: readonly Mention[] | null = null,
): VerbHead {
  return {
    head: 'verb',
    id,
    verb,
    chunk,
    signals: new Set(signals),
    governor,
    draft: null,
    inner: null,
    isContent: false,
    antecedent: null,
    before,
    subject: null,
    isOfUnknown: false,
    isBareSubject: false,
    isInRelative: false,
    hasObject: false,
    takesBare: false,
    held: [],
    times: [],
    leadsDelegation: false,
    isSettled: false,
    adjunct,
  }
}
