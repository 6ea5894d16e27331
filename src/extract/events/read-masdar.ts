import type { EventNoun, Frame } from '../../lexicon/arabic-tables.ts'
import { familyOf } from '../../vocabulary.ts'
import type { Chunk } from '../names/chunk.ts'
import { notePurpose } from './carry-over.ts'
import { type ClauseState, closeTopics, eventFrame, topVerb } from './clause-state.ts'
import { type Draft, findLastDraft, SIGNAL_OF_STATUS, type Signal } from './draft.ts'
import { fillSubject, isAttending } from './give-arguments.ts'
import { createVerbHead, type VerbHead } from './heads.ts'
import { linkVerb } from './link-verb.ts'
import { openTopicAt } from './read-plain-word.ts'
import { mayMean } from './stand-ins.ts'

/** Who receives an invitation does not invite. */
const RECEIVING = new Set(['talaqqa'])

/** A verbal noun (`the holding of`) shares the frames of its verb and passes on what governs it. */
export function readMasdar(state: ClauseState, noun: EventNoun, chunk: Chunk): void {
  const above = topVerb(state)
  const isBare = state.marker === null && state.adjunct === null
  const top = state.heads.at(-1)
  if (isBare && top?.head === 'event' && top.isOpen && isWhatItIsOn(top.draft, chunk)) {
    openTopicAt(state, chunk.start)
    return
  }
  const isTaken = above === null || (isBare && above.hasObject) || isOfJourney(state)
  const frame = isTaken ? null : eventFrame(state, above, ['object', 'subject'])
  const governor = frame === null ? null : above
  const head = createVerbHead(noun.id, null, chunk, state.operators, governor, state.adjunct)
  for (const signal of signalsOfMasdar(state, noun, frame)) head.signals.add(signal)
  if (frame === null && head.signals.has('planned')) notePurpose(state, head)
  if (frame !== null && above !== null) {
    if (!RECEIVING.has(above.id)) above.inner = noun.id
    above.hasObject = true
    above.takesBare = isBare
  }
  closeTopics(state)
  state.noun = chunk
  state.heads.push(head)
  if (chunk.features.suffix !== undefined) fillFromSuffix(state, head, above)
  state.marker = null
  state.adjunct = null
  state.operators = []
  state.construct = null
}

/** `called, after a visit to X to attend`: what a journey is for is not what the verb before it calls for. */
function isOfJourney({ heads, marker }: ClauseState): boolean {
  const top = heads.at(-1)
  return marker === 'l' && top?.head === 'event' && top.draft.kind === 'VISIT'
}

/** `the talks on exchanging prisoners`: a verbal noun as the genitive of an indefinite event noun. */
function isWhatItIsOn({ isDefinite, kind }: Draft, { features }: Chunk): boolean {
  const isBare = features.suffix === undefined && features.definite !== true && features.after === undefined
  return !isDefinite && isBare && familyOf(kind) === 'GATHERING'
}

/**
 * What becomes of the event by the verb above; an invitation to attend tells of one that is planned, a refusal to
 * attend says nothing of it. To hold it, as a purpose, plans it.
 */
function signalsOfMasdar(state: ClauseState, noun: EventNoun, frame: Frame | null): readonly Signal[] {
  if (frame === null) return state.marker === 'l' && isPurpose(state, noun.id) ? ['planned'] : []
  const signal = frame.status === null ? undefined : SIGNAL_OF_STATUS[frame.status]
  if (signal === undefined) return []
  if (!isAttending(noun.id)) return [signal]
  return signal === 'called-for' ? ['planned'] : []
}

/** To hold it, to take part in it. */
function isPurpose({ frames }: ClauseState, id: string): boolean {
  return frames.eventOfVerb(id, { slot: 'object', marker: null }) !== null ? id !== 'amal' : isAttending(id)
}

/** `its holding`: the pronoun is the event told before, where the noun takes one; else `his taking part`: the subject. */
function fillFromSuffix(state: ClauseState, head: VerbHead, above: VerbHead | null): void {
  const { suffix } = head.chunk.features
  const draft = findLastDraft(state.sentenceDrafts, told => suffix !== undefined && told.genders.has(suffix))
  if (draft !== undefined && state.frames.eventOfVerb(head.id, { slot: 'object', marker: null }) !== null) {
    linkVerb(state, head, draft, null)
    return
  }
  const subject = above?.subject ?? state.fronted ?? state.lastSubject
  if (subject !== null && mayMean(suffix, subject)) fillSubject(state, head, subject, 'ANAPHORIC')
}
