import type { Verb } from '../../lexicon/arabic-tables.ts'
import { familyOf } from '../../vocabulary.ts'
import type { Chunk, Mention } from '../names/chunk.ts'
import { type ClauseState, clearMarks } from './clause-state.ts'
import { closeClause, findWaiting, HOLDING } from './close-clause.ts'
import { type Draft, findLastDraft, isToldByNoun, type Signal } from './draft.ts'
import { fillSubject, giveByVerb, isAttending } from './give-arguments.ts'
import { createVerbHead, type VerbHead } from './heads.ts'
import { isJoining, linkVerb, takeUpAttended } from './link-verb.ts'
import { openDraft } from './open-draft.ts'

/** Before the verb that tells of a noun without a pronoun: `a delegation [that] will visit`. */
const BARE_OR_FUTURE = new Set(['', 's'])

/** Of an event that is their subject these are passive. */
const HELD = new Set([...HOLDING, 'nazzama', 'iltaama'])

/** A finite verb opens a clause: it closes the one before and takes the group before it as its subject. */
export function readVerb(state: ClauseState, verb: Verb, chunk: Chunk): void {
  const antecedent = findAntecedent(state, verb, chunk)
  const relativeEvent = antecedent ?? eventBefore(state)
  const { fronted, operators, hasVerb, lastSubject, relative } = state
  const subject = relativeSubject(state, verb, antecedent) ?? fronted
  const waiting = relative === null ? null : findWaiting(state)
  if (waiting !== null) state.heads = []
  const frontal = relative === null ? state.frontal : null
  const where = state.whereabouts
  closeClause(state)
  state.suspended = waiting
  state.place = where
  state.whereabouts = []
  if (frontal !== null) state.frontal = null
  const before = hasVerb ? lastSubject : null
  const signals = signalsOf(chunk, operators, state.isBehindQad)
  const head = createVerbHead(verb.id, verb, chunk, signals, null, null, before)
  head.antecedent = relativeEvent
  head.isContent = state.isContent
  state.hasVerb = true
  state.heads = [head]
  if (frontal !== null && happensIn(state, verb, frontal)) linkVerb(state, head, frontal, null)
  else if (verb.kind !== null && !isAboutEvent(state, verb, antecedent)) {
    const draft = openDraft(state, verb.id, verb.kind, verb.ploverType, chunk, 1)
    draft.needs = verb.needs
    head.draft = draft
    for (const signal of head.signals) draft.signals.add(signal)
    if (state.adjunct !== null) state.framing.push({ draft, adjunct: state.adjunct })
  } else if (antecedent !== null && subject === fronted) linkAntecedent(state, head, antecedent)
  else if (isAttending(verb.id) && chunk.features.suffix !== undefined)
    takeUpAttended(state, head, chunk.features.suffix)
  head.isOfUnknown = isOfUnknown(state, head, subject)
  const isRelative = subject === fronted && antecedent !== null && head.draft === antecedent
  head.isInRelative = relative !== null
  if (head.isInRelative && isOnVisit(head)) head.draft?.signals.add('ongoing')
  if (subject !== null && !isRelative) fillSubject(state, head, subject, 'STATED')
  // `as the agency reported`: who reported it takes no part; `according to the agency he met` is told by then.
  const isStillAside = state.isAside && (!state.isSourceNamed || chunk.features.suffix !== undefined)
  clearMarks(state)
  state.isAside = isStillAside
}

/** `the group that arrived`, `a delegation that visits`: the clause is about somebody whom the text does not name. */
function isOfUnknown(
  { relative, isBehindDelegation }: ClauseState,
  { antecedent, chunk: { features } }: VerbHead,
  subject: readonly Mention[] | null,
): boolean {
  if (subject !== null || features.suffix !== undefined) return false
  if (relative !== null) return antecedent === null
  return isBehindDelegation && features.tense === 'imperfect' && BARE_OR_FUTURE.has(features.after ?? '')
}

/** `the envoy who arrived`: the names before a relative pronoun that agrees, unless the clause is about an event. */
function relativeSubject(
  { antecedent, relative }: ClauseState,
  verb: Verb,
  event: Draft | null,
): readonly Mention[] | null {
  const last = antecedent?.at(-1)
  if (last === undefined || last.gender !== relative) return null
  const isOfEvent = event?.arguments.some(argument => argument.mention === last) === true
  return isOfEvent && verb.kind === null ? null : [last]
}

/** `in the meeting he said`, `in a call the two discussed`: what the verb tells is done at the event before it. */
function happensIn({ frames }: ClauseState, { id, kind }: Verb, event: Draft): boolean {
  const isAtEvent = ['fi', 'during'].some(
    marker => frames.eventOfVerb(id, { slot: 'marker', marker }) !== null,
  )
  if (!isAtEvent) return false
  if (kind !== null) return event.kind === 'CALL' || familyOf(event.kind) === familyOf(kind)
  return event.kind !== 'VISIT' || !event.arguments.some(({ as }) => as === 'VISITOR')
}

/** What the verb says is said of events: it is held, it begins. */
function isOfEvents({ frames }: ClauseState, { id }: Verb): boolean {
  return HOLDING.has(id) || frames.eventOfVerb(id, { slot: 'subject', marker: null }) !== null
}

/** `the meeting that convened`: a verb that tells an event by itself tells here of the one before it. */
function isAboutEvent({ frames }: ClauseState, { id }: Verb, antecedent: Draft | null): boolean {
  return antecedent !== null && frames.eventOfVerb(id, { slot: 'subject', marker: null }) !== null
}

/** Tense and what governs it: `lam` with an imperfect is a negated past, `sa-` is planned, `qad` with an imperfect possible. */
function signalsOf(chunk: Chunk, operators: readonly Signal[], isBehindQad: boolean): readonly Signal[] {
  const isPlanned = chunk.features.after?.endsWith('s') === true
  const isImperfect = chunk.features.tense === 'imperfect' && !operators.includes('negated')
  const more: Signal[] = isPlanned ? ['planned'] : isBehindQad && isImperfect ? ['possible'] : []
  return [...operators, isImperfect ? 'imperfect' : 'past', ...more]
}

/** `who visits the country`: he is there. */
function isOnVisit({ draft, signals }: VerbHead): boolean {
  return (
    draft?.kind === 'VISIT' && signals.has('imperfect') && !signals.has('planned') && !signals.has('possible')
  )
}

/** The event a relative clause is about: behind a relative pronoun, or behind its noun by the verb's suffix. */
function findAntecedent(state: ClauseState, verb: Verb, chunk: Chunk): Draft | null {
  if (state.relative !== null)
    return (
      findLastDraft(state.sentenceDrafts, draft => isToldByNoun(draft) && isTaken(state, verb, draft)) ?? null
    )
  const top = state.heads.findLast(head => head.head === 'event')
  const { suffix, gender } = chunk.features
  const isApart = chunk.features.after !== undefined || state.operators.length > 0
  const isIndefinite = top?.head === 'event' && top.isOpen && !top.draft.isDefinite && !isApart
  if (isIndefinite && isOfEvents(state, verb) && agrees(top.draft, gender ?? null)) return top.draft
  const { frontedEvent } = state
  if (suffix === undefined && frontedEvent !== null && frontedEvent.gender === gender)
    return frontedEvent.draft
  // Behind an indefinite noun, without a pronoun, the clause is about that noun.
  if (state.isBehindNoun && state.noun?.features.definite !== true) return null
  return top?.head === 'event' && suffix !== undefined && agrees(top.draft, suffix) ? top.draft : null
}

/** Behind an ordinary noun too, what is held is the event that agrees: `the conference on trade that will be held`. */
function isTaken(state: ClauseState, { id }: Verb, draft: Draft): boolean {
  const isOfTopic = state.relative === 'other' && HELD.has(id)
  return agrees(draft, isOfTopic ? state.relativeGender : state.relative)
}

/** `a session in which`: behind an indefinite noun there is no pronoun. */
function eventBefore({ heads, relative }: ClauseState): Draft | null {
  const top = heads.findLast(head => head.head === 'event')
  return relative === null && top?.head === 'event' ? top.draft : null
}

function agrees(draft: Draft, gender: string | null): boolean {
  return gender !== null && draft.genders.has(gender)
}

function linkAntecedent(state: ClauseState, verb: VerbHead, draft: Draft): void {
  const { frames, relative } = state
  const hasPronoun = verb.chunk.features.suffix !== undefined
  // `the conflicts that led to`: behind a relative pronoun an object is taken up by its own pronoun.
  const isObject = relative === null || hasPronoun || HELD.has(verb.id) || hasPreposition(state, verb.id)
  const ofObject = isObject ? frames.eventOfVerb(verb.id, { slot: 'object', marker: null }) : null
  const frame = ofObject ?? frames.eventOfVerb(verb.id, { slot: 'subject', marker: null })
  if (frame === null) {
    if (isJoining(state, verb) && !isOfSource(state, verb.id)) linkVerb(state, verb, draft, null)
    return
  }
  // `the conference that was held`: without a pronoun the event is no object.
  const isPassive = HELD.has(verb.id) && !hasPronoun
  if (ofObject === null || isPassive) verb.subject = []
  verb.takesBare = !hasPronoun
  linkVerb(state, verb, draft, frame.status)
  if (ofObject === null) giveObjectOfSuffix(state, verb)
}

/** The verb's event may also stand behind a preposition, which then bears the pronoun. */
function hasPreposition({ frames }: ClauseState, id: string): boolean {
  return ['b', 'ala', 'fi', 'ila', 'l'].some(
    marker => frames.eventOfVerb(id, { slot: 'marker', marker }) !== null,
  )
}

/** `a meeting that brought him together with`: the pronoun is the subject told last. */
function giveObjectOfSuffix(state: ClauseState, verb: VerbHead): void {
  const { suffix } = verb.chunk.features
  const told = state.lastSubject?.filter(({ gender }) => gender === suffix) ?? []
  if (told.length === 1) giveByVerb(state, verb, told, { slot: 'object', marker: null }, 'ANAPHORIC')
}

/** Said or told: what a relative clause with it is about is no place to speak at. */
function isOfSource({ frames }: ClauseState, id: string): boolean {
  return frames.ofVerb(id, { slot: 'subject', marker: null }, 'PERSON')?.gives === 'SOURCE'
}
