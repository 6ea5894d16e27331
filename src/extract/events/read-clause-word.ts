import type { Frame } from '../../lexicon/arabic-tables.ts'
import type { Chunk } from '../names/chunk.ts'
import { findWhereabouts } from './carry-over.ts'
import { type ClauseState, closeTopics, topVerb } from './clause-state.ts'
import { closeClause } from './close-clause.ts'
import { SIGNAL_OF_STATUS } from './draft.ts'
import { isAttending } from './give-arguments.ts'
import type { VerbHead } from './heads.ts'
import { linkVerb, takeUpAttended } from './link-verb.ts'
import { absorbDraft } from './open-draft.ts'

/** `that`, and `that he`. */
const OF_CONTENT = new Set(['an', 'pronoun'])

/** It agrees with an event or with names, unless an ordinary noun stands right before it. */
export function readRelative(state: ClauseState, { id, features }: Chunk): void {
  const event = state.heads.at(-1)
  const isOfEvent = event?.head === 'event' && event.isOpen && event.hasArticle
  const isOfNoun = state.isBehindNoun && features.after === undefined && !isOfEvent
  state.relativeGender = id === 'm' || id === 'f' ? id : 'plural'
  state.relative = isOfNoun ? 'other' : state.relativeGender
  state.antecedent = state.latest
}

/** `in which it took part`, `for which it called`: the verb's event is the one the clause hangs on; id: marker and gender. */
export function readResumptive(state: ClauseState, id: string): void {
  const verb = topVerb(state)
  const [marker = '', gender] = id.split(' ')
  if (verb === null) return
  if (marker === 'during') goOnJourney(state, verb, gender)
  if (verb.draft !== null) return
  const draft = verb.antecedent
  if (draft === null) {
    if (isAttending(verb.id)) takeUpAttended(state, verb, gender)
    return
  }
  if (gender === undefined || !draft.genders.has(gender)) return
  const frame = state.frames.eventOfVerb(verb.id, { slot: 'marker', marker })
  if (frame !== null) linkVerb(state, verb, draft, frame.status)
}

/** `on a tour during which he visits`: no other visit. */
function goOnJourney(state: ClauseState, { draft, antecedent }: VerbHead, gender: string | undefined): void {
  if (draft?.kind !== 'VISIT' || antecedent?.kind !== 'VISIT' || antecedent.gender !== gender) return
  absorbDraft(state, antecedent, draft)
}

export function readClauseWord(state: ClauseState, id: string): void {
  closeTopics(state)
  if (id === 'contrast') {
    closeClause(state)
    state.operators = []
  } else if (OF_CONTENT.has(id)) openContent(state)
  else if (id === 'where') state.whereabouts = findWhereabouts(state)
  state.delegation = null
  state.isAside = false
  state.marker = null
  state.construct = null
  // `the meeting that it was supposed that would bring together`: the clause is still to come.
  if (id !== 'an') state.relative = null
}

/** `decided that`: a clause of its own, whose verb inherits what the verb before says becomes of its event. */
function openContent(state: ClauseState): void {
  const verb = topVerb(state)
  const slots = [
    { slot: 'object', marker: null } as const,
    { slot: 'marker', marker: state.marker ?? '' } as const,
  ]
  const frame =
    verb?.verb == null
      ? null
      : (slots.map(slot => state.frames.eventOfVerb(verb.id, slot)).find(isFrame) ?? null)
  closeClause(state)
  const signal = frame?.status == null ? undefined : SIGNAL_OF_STATUS[frame.status]
  if (signal === undefined) return
  state.operators.push(signal)
  state.isContent = true
}

function isFrame(frame: Frame | null): frame is Frame {
  return frame !== null
}
