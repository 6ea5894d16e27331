import type { Frame, KindBeside } from '../../lexicon/arabic-tables.ts'
import type { Gender } from '../../lexicon/lexicon.ts'
import type { Chunk, Mention } from '../names/chunk.ts'
import type { FoundTime } from '../times/find-times.ts'
import type { Purpose } from './carry-over.ts'
import type { Draft, Signal } from './draft.ts'
import type { FrameIndex } from './frame-index.ts'
import { type Head, TAKING_PART, type VerbHead } from './heads.ts'
import type { OpenOffice } from './holder.ts'

/** What the reading of clauses looks up. */
export interface ClauseTables {
  readonly frames: FrameIndex
  /** `beside` is folded fully and without article. */
  readonly kinds: readonly KindBeside[]
}

/** Where the reading of a text stands: the open heads and what waits for the next group, in one place. */
export interface ClauseState extends ClauseTables {
  /** All events of the text so far. */
  readonly drafts: Draft[]
  sentence: number
  paragraph: number
  /** Open heads, the topmost last. */
  heads: Head[]
  /** The preposition or marker that stands before what comes next. */
  marker: string | null
  /** `during`, `sidelines`, `after`: what comes next only frames the clause. */
  adjunct: string | null
  operators: Signal[]
  /** Gender of the relative pronoun just read; `other` behind an ordinary noun. */
  relative: Gender | 'plural' | 'other' | null
  /** Of the same pronoun, though an ordinary noun stands before it. */
  relativeGender: Gender | 'plural' | null
  /** An ordinary noun whose genitive may follow. */
  construct: Chunk | null
  /** An unmarked group before any verb: the subject of a verb that follows. */
  fronted: readonly Mention[] | null
  /** An unmarked event before any verb of its clause, by the gender of its first noun. */
  frontedEvent: { draft: Draft; readonly gender: Gender } | null
  /** The names read last, where nothing stands between them and here; those before the relative pronoun just read. */
  latest: readonly Mention[] | null
  isBehindComma: boolean
  isBehindTime: boolean
  /** An ordinary noun stands right before here. */
  isBehindNoun: boolean
  /** The ordinary noun read last that is no adjective of an event. */
  noun: Chunk | null
  antecedent: readonly Mention[] | null
  /** The marker of a delegation or its like, which stands for the names behind it. */
  delegation: { readonly marker: string | null; isOpen: boolean } | null
  /** Since a delegation nobody was named. */
  isBehindDelegation: boolean
  /** An office without a name that got a slot; its holder may follow. */
  office: OpenOffice | null
  /** The subject last told, also before the paragraph: who spoke goes on speaking. */
  lastSubject: readonly Mention[] | null
  /** What is read only says where the news is from or what somebody is: it takes no part. */
  isAside: boolean
  /** And the source was named. */
  isSourceNamed: boolean
  /** `that` of a verb of deciding stands before here. */
  isContent: boolean
  /** `qad` stands right before here. */
  isBehindQad: boolean
  /** Names in brackets explain the name before them. */
  isInBrackets: boolean
  /** An event by its noun with a pronoun that stands before its name. */
  unnamed: Draft | null
  /** The two persons named last. */
  persons: readonly Mention[]
  /** Ordinary words of the sentence so far. */
  wordsRead: number
  hasVerb: boolean
  sentenceDrafts: Draft[]
  clauseDrafts: Draft[]
  /** Times before the first verb hold for the sentence, times of a verb without event for its clause. */
  frontTimes: FoundTime[]
  clauseTimes: FoundTime[]
  /** The event told before the first verb, behind `in` or `during`. */
  frontal: Draft | null
  /** The heads of a main clause that goes on behind the relative clause in it. */
  suspended: Head[] | null
  /** Visits behind a verb, whose visitor may be in its clause. */
  readonly visits: { readonly draft: Draft; readonly verb: VerbHead }[]
  readonly purposes: Purpose[]
  /** The place before `where`, until its clause opens, and that of the clause. */
  whereabouts: readonly Mention[]
  place: readonly Mention[]
  /** Events that only frame another. */
  framing: { readonly draft: Draft; readonly adjunct: string }[]
}

/** A state before the first sentence. */
export function createClauseState({ frames, kinds }: ClauseTables): ClauseState {
  return {
    frames,
    kinds,
    drafts: [],
    sentence: 0,
    paragraph: 0,
    heads: [],
    marker: null,
    adjunct: null,
    operators: [],
    relative: null,
    relativeGender: null,
    construct: null,
    fronted: null,
    frontedEvent: null,
    latest: null,
    isBehindComma: false,
    isBehindTime: false,
    isBehindNoun: false,
    noun: null,
    antecedent: null,
    delegation: null,
    isBehindDelegation: false,
    office: null,
    lastSubject: null,
    isAside: false,
    isSourceNamed: false,
    isContent: false,
    isBehindQad: false,
    isInBrackets: false,
    unnamed: null,
    persons: [],
    wordsRead: 0,
    hasVerb: false,
    sentenceDrafts: [],
    clauseDrafts: [],
    frontTimes: [],
    clauseTimes: [],
    frontal: null,
    suspended: null,
    visits: [],
    purposes: [],
    whereabouts: [],
    place: [],
    framing: [],
  }
}

/** Forgets what holds only within a sentence. */
export function openSentence(state: ClauseState, sentence: number, paragraph: number): void {
  state.sentence = sentence
  state.paragraph = paragraph
  state.heads = []
  state.fronted = null
  state.frontedEvent = null
  state.unnamed = null
  state.noun = null
  state.isBehindDelegation = false
  state.office = null
  state.isInBrackets = false
  state.wordsRead = 0
  state.hasVerb = false
  state.sentenceDrafts = []
  state.clauseDrafts = []
  state.frontTimes = []
  state.clauseTimes = []
  state.frontal = null
  state.suspended = null
  state.whereabouts = []
  state.place = []
  state.framing = []
  clearMarks(state)
}

/** Forgets what waited for the next group. */
export function clearMarks(state: ClauseState): void {
  state.marker = null
  state.adjunct = null
  state.operators = []
  state.relative = null
  state.antecedent = null
  state.delegation = null
  state.construct = null
  state.isAside = false
  state.isContent = false
  state.isBehindQad = false
}

/** The topmost verb or verbal noun that is open. */
export function topVerb(state: ClauseState): VerbHead | null {
  for (let at = state.heads.length - 1; at >= 0; at -= 1) {
    const head = state.heads[at]
    if (head?.head === 'verb') return head
  }
  return null
}

/** Closes what an event is about. */
export function closeTopics(state: ClauseState): void {
  if (state.heads.some(head => head.head === 'topic'))
    state.heads = state.heads.filter(head => head.head !== 'topic')
}

/** To address, and to invite: an invitation. */
const ADDRESSING = 'wajjaha'
const INVITING = 'daa'

/** The frame by which a verb's event stands behind the marker read last, or is its object or subject. */
export function eventFrame(
  state: ClauseState,
  verb: VerbHead,
  slots: readonly ('subject' | 'object')[],
): Frame | null {
  const marker = state.marker ?? state.adjunct
  if (verb.leadsDelegation) return marker === null ? null : eventOfDelegation(state, marker)
  // `the criticism that he addressed to a visit` calls for none, as an invitation does.
  if (verb.id === ADDRESSING && marker === 'l' && state.noun?.id !== INVITING) return null
  if (marker !== null) return state.frames.eventOfVerb(verb.id, { slot: 'marker', marker })
  for (const slot of slots) {
    const frame = state.frames.eventOfVerb(verb.id, { slot, marker: null })
    if (frame !== null) return frame
  }
  return null
}

/** `heads the delegation to the summit`, `for the summit`, `at the summit`: who leads it takes part. */
function eventOfDelegation({ frames }: ClauseState, marker: string): Frame | null {
  const isSentTo = marker === 'ila' || marker === 'l'
  return frames.eventOfVerb(TAKING_PART, { slot: 'marker', marker: isSentTo ? 'fi' : marker })
}
