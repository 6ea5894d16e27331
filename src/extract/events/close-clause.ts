import { type Basis, type EventKind, familyOf } from '../../vocabulary.ts'
import type { Mention } from '../names/chunk.ts'
import { giveVisitors, giveWhereabouts, settlePurposes } from './carry-over.ts'
import { type ClauseState, topVerb } from './clause-state.ts'
import { type Draft, isComplete } from './draft.ts'
import { giveByVerb, giveSubject } from './give-arguments.ts'
import { type Head, LEADING, TAKING_PART, type VerbHead } from './heads.ts'
import { linkVerb, takeUpAttended } from './link-verb.ts'

const WHOLES: ReadonlySet<EventKind> = new Set<EventKind>(['VISIT', 'SUMMIT', 'CONFERENCE', 'FORUM'])
/** To hold, to convene. */
export const HOLDING = new Set(['aqada', 'inaqada'])
/** Verbs whose passive is not used, or is written otherwise. */
const NEVER_PASSIVE = new Set(['tarasa', 'sharaka', 'hadara', 'istadafa', 'addaa', 'ajra', 'qama'])
/** Words whose clause lends its time to an event in it that has none. */
const PLAIN_VERB = 'other'

/** Ends a clause: bare passives find their event, verbs without a subject take the last one that agrees, times settle. */
export function closeClause(state: ClauseState): void {
  settleHeads(state)
  resumeMain(state)
  settleHeads(state)
  giveVisitors(state)
  giveWhereabouts(state)
  const untimed = state.clauseDrafts.findLast(draft => draft.times.length === 0)
  untimed?.times.push(...state.clauseTimes)
  state.clauseTimes = []
  state.clauseDrafts = []
  state.heads = []
  state.fronted = null
  state.frontedEvent = null
}

function settleHeads(state: ClauseState): void {
  for (const head of state.heads) {
    if (head.head !== 'verb' || head.verb === null || head.isSettled) continue
    head.isSettled = true
    if (head.draft === null) linkPassive(state, head)
    if (head.draft === null && takesPartInNothingNamed(head)) takeUpAttended(state, head)
    if (head.draft === null && head.id === PLAIN_VERB) state.clauseTimes.push(...head.times)
    if (lacksObject(head) && head.before !== null) takeSubjectAsObject(state, head, head.before, 'ELIDED')
    else if (head.subject === null && isOfTwo(head) && state.persons.length === 2)
      giveSubject(state, head, state.persons, 'ELIDED')
    else if (head.subject === null && state.lastSubject !== null && mayElide(state, head))
      giveSubject(state, head, state.lastSubject, 'ELIDED')
  }
}

/** `the minister took part too`, `he led the delegation`: nothing says in what. */
function takesPartInNothingNamed({ id, subject, held, leadsDelegation }: VerbHead): boolean {
  return (
    (id === TAKING_PART || leadsDelegation) &&
    subject !== null &&
    held.every(({ slot }) => slot.marker === null)
  )
}

/** `the two hold talks`: a verb in the dual whose event nobody was given for yet. */
function isOfTwo({ chunk, draft, isOfUnknown }: VerbHead): boolean {
  if (chunk.features.number !== 'dual' || draft === null || isOfUnknown) return false
  return draft.arguments.every(({ as }) => as === 'PLACE')
}

/** Goes on with the main clause behind a relative clause in it. */
export function resumeMain(state: ClauseState): void {
  if (state.suspended === null) return
  settleHeads(state)
  const leaders = state.heads.flatMap(head => (leadsItsNoun(head) ? (head.subject ?? []) : []))
  state.heads = state.suspended
  state.suspended = null
  const verb = topVerb(state)
  if (leaders.length === 0 || verb === null || verb.subject === null) return
  verb.subject = [...verb.subject, ...leaders]
  giveSubject(state, verb, leaders, 'STATED')
}

/** `the delegation that is led by`: who leads it does what it does. */
function leadsItsNoun(head: Head): head is VerbHead {
  return head.head === 'verb' && LEADING.has(head.id) && head.chunk.features.suffix !== undefined
}

/** The heads of a clause whose verb still waits for what it is about when a relative clause breaks in. */
export function findWaiting({ heads, frames }: ClauseState): Head[] | null {
  const verb = heads.find(head => head.head === 'verb' && head.verb !== null)
  if (verb?.head !== 'verb') return null
  const isWaiting =
    verb.draft === null
      ? !verb.hasObject && frames.eventOfVerb(verb.id, { slot: 'object', marker: null }) !== null
      : !isComplete(verb.draft)
  return isWaiting ? heads.filter(head => head.head !== 'topic') : null
}

/** A verb that needs an object and has one bare group: the group is the object, where an earlier subject agrees. */
function lacksObject(head: VerbHead): boolean {
  const { before, draft, verb, subject, chunk } = head
  if (draft === null || verb?.needs.includes('object') !== true || isComplete(draft)) return false
  if (!head.isBareSubject || head.hasObject || before?.[0] === undefined) return false
  const isOther = before[0].key !== subject?.[0]?.key
  return isOther && chunk.features.number === 'singular' && before[0].gender === chunk.features.gender
}

/** What stood as the subject of a verb is its object, and others are the subject. */
export function takeSubjectAsObject(
  state: ClauseState,
  head: VerbHead,
  actors: readonly Mention[],
  basis: Basis,
): void {
  const { draft, subject } = head
  if (draft === null || subject === null) return
  const given = draft.arguments.filter(({ mention }) => !subject.includes(mention))
  draft.arguments.splice(0, draft.arguments.length, ...given)
  giveByVerb(state, head, subject, { slot: 'object', marker: null })
  giveSubject(state, head, actors, basis)
  head.subject = actors
  state.lastSubject = actors
}

/** `where it was held`: a bare passive is about the event told before it in the sentence. */
function linkPassive(state: ClauseState, verb: VerbHead): void {
  const draft = state.sentenceDrafts.at(-1)
  if (verb.subject !== null || verb.hasObject || draft === undefined || !HOLDING.has(verb.id)) return
  const { gender, number } = verb.chunk.features
  if (number === 'singular' && (draft.gender === gender || draft.noun === 'iltaama'))
    linkVerb(state, verb, draft, null)
}

/**
 * A verb may carry its subject on where it agrees with it and cannot be a passive whose subject is the event: who holds
 * a meeting `with` somebody is told.
 */
function mayElide(state: ClauseState, verb: VerbHead): boolean {
  const subject = state.lastSubject?.find(mention => mention.standing !== 'nobody')
  const { gender, number } = verb.chunk.features
  if (subject === undefined || verb.draft === null || verb.isOfUnknown) return false
  if (number !== 'singular' || subject.gender !== gender) return false
  if (verb.verb?.kind != null) return verb.draft.ordinal === null
  if (verb.isContent || NEVER_PASSIVE.has(verb.id) || verb.draft.filled.has('maa')) return true
  return !(verb.takesBare && verb.draft.gender === gender)
}

/** Meetings, calls and talks during a visit or a gathering of many are part of it. */
function isPartOf(part: Draft, whole: Draft): boolean {
  const isWhole = WHOLES.has(whole.kind) && !WHOLES.has(part.kind)
  return isWhole && ['GATHERING', 'SERIES', 'CALL'].includes(familyOf(part.kind))
}

/** Ends a sentence: times at its front hold for its events, framing events and outcomes find what they belong to. */
export function closeSentence(state: ClauseState): void {
  closeClause(state)
  settlePurposes(state)
  const drafts = state.sentenceDrafts
  for (const draft of drafts)
    if (draft.times.length === 0 && familyOf(draft.kind) !== 'OUTCOME') draft.times.push(...state.frontTimes)
  const framing = new Set(state.framing.map(frame => frame.draft))
  const framed = drafts.find(draft => !framing.has(draft))
  for (const { draft, adjunct } of state.framing)
    if (adjunct === 'during' && framed !== undefined && isPartOf(framed, draft))
      framed.within.push({ whole: draft, relation: 'SUB_EVENT' })
    else if (adjunct === 'sidelines') framed?.within.push({ whole: draft, relation: 'ON_SIDELINES_OF' })
  const meeting = drafts.findLast(draft => familyOf(draft.kind) === 'GATHERING' || draft.kind === 'SERIES')
  for (const draft of drafts)
    if (meeting !== undefined && familyOf(draft.kind) === 'OUTCOME' && !draft.isSource)
      draft.within.push({ whole: meeting, relation: 'OUTCOME' })
}
