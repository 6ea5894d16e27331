import { type EventStatus, familyOf } from '../../vocabulary.ts'
import type { ClauseState } from './clause-state.ts'
import { type Draft, findLastDraft, isAwaited, SIGNAL_OF_STATUS } from './draft.ts'
import { giveByVerb, giveSubject, giveToEvent, isAttending } from './give-arguments.ts'
import type { VerbHead } from './heads.ts'

/** The verb's event stands behind `fi`: to take part in. */
export function isJoining(state: ClauseState, verb: VerbHead): boolean {
  return state.frames.eventOfVerb(verb.id, { slot: 'marker', marker: 'fi' }) !== null
}

/** Makes an event that of a verb: the verb hands over its subject, times and all it held, and so does what governs it. */
export function linkVerb(state: ClauseState, verb: VerbHead, draft: Draft, status: EventStatus | null): void {
  verb.draft = draft
  if (isAttending(verb.id)) {
    draft.isAttended = true
    draft.filled.add('attended')
  }
  for (const signal of verb.signals) draft.signals.add(signal)
  const signal = status === null ? undefined : SIGNAL_OF_STATUS[status]
  if (signal !== undefined) draft.signals.add(signal)
  draft.triggers.push({ start: verb.chunk.start, end: verb.chunk.end, weight: verb.verb === null ? 0 : 1 })
  if (verb.subject !== null) giveSubject(state, verb, verb.subject, 'STATED')
  for (const { mentions, slot } of verb.held.splice(0)) {
    const isGiven = giveByVerb(state, verb, mentions, slot)
    if (!isGiven && slot.slot === 'marker') giveToEvent(state, draft, mentions, slot)
  }
  if (draft.times.length === 0 && (status === null || status === 'ONGOING')) {
    draft.hasBorrowedTimes = verb.times.length > 0
    draft.times.push(...verb.times)
  }
  if (verb.adjunct !== null) state.framing.push({ draft, adjunct: verb.adjunct })
  if (verb.governor !== null && verb.governor.draft === null) linkVerb(state, verb.governor, draft, null)
}

/** Sentences between a gathering and those that go on telling who was there. */
const FARTHEST_ATTENDED = 3

/** `the ministers attended it too`, `took part in it`: the gathering told last, which a pronoun agrees with. */
export function takeUpAttended(state: ClauseState, verb: VerbHead, pronoun?: string): void {
  const isMeant = (draft: Draft) =>
    (pronoun === undefined || draft.genders.has(pronoun)) &&
    familyOf(draft.kind) === 'GATHERING' &&
    state.sentence - draft.sentence <= FARTHEST_ATTENDED &&
    !(verb.signals.has('past') && isAwaited(draft))
  const draft = findLastDraft(state.drafts, isMeant)
  if (draft !== undefined) linkVerb(state, verb, draft, null)
}
