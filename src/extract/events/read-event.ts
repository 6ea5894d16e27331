import { type EventKind, familyOf } from '../../vocabulary.ts'
import type { Chunk } from '../names/chunk.ts'
import { withoutArticle } from '../names/name-reader.ts'
import { notePurpose, noteVisit } from './carry-over.ts'
import { type ClauseState, eventFrame, topVerb } from './clause-state.ts'
import { resumeMain } from './close-clause.ts'
import type { Draft } from './draft.ts'
import { isOfChairman, isPartOfSeries, isSeries, ROUND, takesNumber } from './event-counts.ts'
import { giveActor, refineKind } from './give-arguments.ts'
import type { EventHead, VerbHead } from './heads.ts'
import { linkVerb } from './link-verb.ts'
import { absorbDraft, openDraft } from './open-draft.ts'
import { mayMean } from './stand-ins.ts'
import type { Unit } from './units.ts'

const COMPLETED_BY_NOUN: ReadonlySet<EventKind> = new Set<EventKind>([
  'SESSION',
  'MEETING',
  'COUNCIL_MEETING',
  'COMMITTEE_MEETING',
  'MINISTERIAL_MEETING',
  'SUMMIT',
  'CONFERENCE',
  'ROUND_TABLE',
])
/** The months in which a parliament sits. */
const TERM = 'dawr'
/** `there to receive him` tells who stood at the airport. */
const AT_ARRIVAL = 'istiqbal'
/** `to its top`: a peak, no summit. */
const SUMMIT = 'qimma'
const UP_TO = new Set(['ila', 'ala'])
/** What news tells something to be before is still to come. */
const BEFORE = 'qabla'
/** Behind these an event before the first verb is where what the verb tells happens. */
const FRONTAL = new Set(['fi', 'during'])
const PAIR = 2

/** An event noun opens an event, links it to the verb that is about it, and waits for its own slots. */
export function readEvent(
  state: ClauseState,
  { first, noun, counted }: Extract<Unit, { type: 'event' }>,
  next: Unit | undefined,
): void {
  if (noun.kind === null || state.construct?.class === 'cue') return
  if (noun.id === ROUND && first.features.loose === true && first.features.definite !== true) return
  if (noun.id === AT_ARRIVAL && first.features.suffix !== undefined && state.marker === 'fi') return
  if (noun.id === SUMMIT && first.features.suffix !== undefined && UP_TO.has(state.marker ?? '')) return
  const isInTopic = state.heads.some(head => head.head === 'topic')
  if (['OUTCOME', 'OTHER'].includes(familyOf(noun.kind)) && isInTopic) return
  if (state.isAside && familyOf(noun.kind) === 'OUTCOME' && noun.kind !== 'STATEMENT') return
  if (isPartOfSeries(state, noun.id, counted) || isOfChairman(state, noun.id)) return
  if (noun.id === ROUND && takesNumber(state, first, counted)) return
  if (state.suspended !== null && !mayHoldEvent(state)) resumeMain(state)
  const outer = familyOf(noun.kind) === 'GATHERING' ? findCompleted(state, noun.id) : null
  // `its opening session of the ordinary term`: when a parliament sits, not what it holds.
  if (outer !== null && noun.id === TERM) return
  const draft = openDraft(state, noun.id, noun.kind, noun.ploverType, first, 2)
  state.isAside = false
  draft.hasArticle = first.features.definite === true || counted.isDemonstrative
  draft.isDefinite = draft.hasArticle
  draft.isPlural = noun.number === 'plural'
  draft.hasAdjective = counted.hasAdjective
  draft.claimedCount = counted.count ?? (noun.number === 'dual' ? PAIR : null)
  draft.ordinal = counted.ordinal
  draft.needs = noun.needs
  draft.hasSuffix = first.features.suffix !== undefined
  if (state.marker === BEFORE && familyOf(noun.kind) === 'GATHERING') draft.signals.add('planned')
  refineKind(state, draft, wordsBeside(next))
  if (isSeries(draft, counted, next)) draft.kind = 'SERIES'
  const verb = outer === null ? linkToVerb(state, draft, first) : null
  if (outer !== null) absorbDraft(state, draft, outer.draft)
  else if (verb === null && state.adjunct !== null) state.framing.push({ draft, adjunct: state.adjunct })
  if (outer === null && verb === null) {
    noteVisit(state, draft)
    const isFrontal = FRONTAL.has(state.marker ?? state.adjunct ?? '') && topVerb(state) === null
    if (isFrontal && !draft.hasSuffix && familyOf(noun.kind) !== 'CONFLICT') state.frontal = draft
    if (familyOf(noun.kind) === 'GATHERING' && notePurpose(state, draft)) draft.signals.add('planned')
  }
  const isSubject = outer === null && verb === null && becomesSubject(state)
  if (isFronted(state, verb)) state.frontedEvent = { draft, gender: draft.gender }
  state.heads = state.heads.filter(head => head.head !== 'event')
  const hasArticle = first.features.definite === true && first.features.suffix === undefined
  state.heads.push({ head: 'event', draft, hasArticle, isOpen: true, distance: 0, isSubject })
  if (first.features.suffix !== undefined && !givesSubject(state, verb)) giveSuffix(state, draft, first)
  state.marker = null
  state.adjunct = null
  state.operators = []
  state.relative = null
  state.delegation = null
  state.construct = null
}

/** What comes is an event of the clause being read: behind a preposition, or an object its verb may have. */
function mayHoldEvent(state: ClauseState): boolean {
  const verb = topVerb(state)
  if (verb === null || state.marker !== null || state.adjunct !== null) return true
  return eventFrame(state, verb, verb.subject === null ? ['subject', 'object'] : ['object']) !== null
}

/** `the session of the summit`: the event whose noun this one completes. */
function findCompleted(state: ClauseState, noun: string): EventHead | null {
  const top = state.heads.at(-1)
  if (top?.head !== 'event' || !top.isOpen || top.draft.noun === noun) return null
  const isBehind = (state.marker === null || state.marker === 'l') && state.adjunct === null
  return isBehind && COMPLETED_BY_NOUN.has(top.draft.kind) ? top : null
}

function wordsBeside(next: Unit | undefined): readonly string[] {
  if (next?.type === 'group') return next.mentions.map(mention => mention.head)
  return next?.type === 'other' || next?.type === 'event' ? [withoutArticle(next.first.full)] : []
}

/** Links an event to the topmost verb or verbal noun whose frame has a slot for it; a topic hides what is below. */
function linkToVerb(state: ClauseState, draft: Draft, word: Chunk): VerbHead | null {
  const isBare = state.marker === null && state.adjunct === null
  for (const head of state.heads.toReversed()) {
    if (head.head === 'topic' && isBare) return null
    if (head.head !== 'verb') continue
    const isObject =
      head.subject !== null || head.verb === null || isAccusative(word) || disagrees(head.chunk, draft)
    const frame = eventFrame(state, head, isObject ? ['object'] : ['subject', 'object'])
    if (frame === null || (isBare && head.hasObject && head.draft !== null)) continue
    if (tellsOther(head, draft) || (!isAccusative(word) && isOnlyMentioned(state, draft))) continue
    if (frame.slot === 'subject') head.subject = []
    else head.hasObject ||= isBare
    head.takesBare = isBare && !isAccusative(word)
    // A verb that tells an event by itself and its noun are one event, and the noun is what tells it best.
    if (head.draft !== null && head.draft.noun === head.id) absorbDraft(state, draft, head.draft)
    else if (head.draft === null) linkVerb(state, head, draft, frame.status)
    return head
  }
  return null
}

/**
 * A verb that tells an event of another family by itself does not tell of this one too: to receive somebody who is on a
 * visit is no visit. But a call in which two discuss is the call.
 */
function tellsOther({ id, draft: told }: VerbHead, draft: Draft): boolean {
  if (told === null || told.noun !== id || draft.kind === 'CALL') return false
  return familyOf(told.kind) !== familyOf(draft.kind)
}

/** A masculine verb before a feminine noun, or the other way round, has another subject. */
function disagrees({ features: { gender, number } }: Chunk, draft: Draft): boolean {
  return number === 'singular' && gender !== draft.gender
}

/** `within an agreement` nothing is said, and of `fears of attacks` the verb says nothing. */
function isOnlyMentioned({ adjunct, construct }: ClauseState, { kind }: Draft): boolean {
  const family = familyOf(kind)
  return family === 'OUTCOME' ? adjunct === 'during' : family === 'CONFLICT' && construct !== null
}

/** An event before any verb of its clause, behind no preposition and in no topic. */
function isFronted(state: ClauseState, verb: VerbHead | null): boolean {
  const isBare = state.marker === null && state.adjunct === null
  return verb === null && isBare && !state.heads.some(head => head.head !== 'event')
}

/** The event is what a verb without a subject says something of. */
function becomesSubject(state: ClauseState): boolean {
  const verb = state.heads.at(-1)
  if (verb?.head !== 'verb' || verb.verb === null || verb.subject !== null) return false
  if (state.marker !== null || state.adjunct !== null) return false
  verb.subject = []
  return true
}

/** The verb itself says what its subject is to the event. */
function givesSubject({ frames }: ClauseState, verb: VerbHead | null): boolean {
  const frame = verb === null ? null : frames.ofVerb(verb.id, { slot: 'subject', marker: null }, 'PERSON')
  return frame !== null && frame.gives !== 'SOURCE'
}

/** `his meeting`: the pronoun stands for the subject told last, where it agrees with it. */
function giveSuffix(state: ClauseState, draft: Draft, { features }: Chunk): void {
  const subject = topVerb(state)?.subject ?? state.lastSubject
  if (subject === null) state.unnamed = draft
  else if (mayMean(features.suffix, subject)) giveActor(state, draft, subject)
}

/** A noun with the alif of the indefinite accusative is an object. */
function isAccusative(word: Chunk): boolean {
  return word.features.accusative === true
}
