import { familyOf } from '../../vocabulary.ts'
import { changeMention, type Mention } from '../names/chunk.ts'
import { type ClauseState, topVerb } from './clause-state.ts'
import { takeSubjectAsObject } from './close-clause.ts'
import { type Draft, isComplete, isToldByNoun } from './draft.ts'
import type { Slot } from './frame-index.ts'
import { fillSubject, frameFor, giveByVerb, giveToEvent, isAttending } from './give-arguments.ts'
import { giveToEventHead } from './give-to-event-head.ts'
import type { EventHead, TopicHead, VerbHead } from './heads.ts'
import { findHeld, isFurtherOffice, isOfOffice, type OpenOffice, openOffice, takeBack } from './holder.ts'
import type { Unit } from './units.ts'

const LEADING = new Set(['bi-riasa', 'ala-ras'])
const LONGEST_TOPIC = 160
/** To quote: whom the agency quotes goes on as the subject. */
const QUOTING = 'naqala'
const SUBJECT: Slot = { slot: 'subject', marker: null }
const OBJECT: Slot = { slot: 'object', marker: null }

/** Names go to the topmost head that has a slot for them; the genitive of an ordinary noun takes no part. */
export function readGroup(state: ClauseState, unit: Extract<Unit, { type: 'group' }>): void {
  if (state.isAside) nameSource(state, unit.mentions)
  if (state.isAside || state.isInBrackets) return
  const { first } = unit
  const mentions = state.delegation?.isOpen === true ? unit.mentions.map(sent) : unit.mentions
  for (const mention of mentions) rememberPerson(state, mention)
  const held = findHeld(state, mentions, first)
  if (held !== null) {
    giveToHolder(state, held, mentions)
    return
  }
  if (isFurtherOffice(state, mentions) || isOfSubject(state, mentions)) return
  const marker = markerOf(state)
  if (isOfOffice(state, marker, mentions)) {
    state.marker = null
    return
  }
  const isGenitive = marker === null && state.construct !== null
  state.marker = null
  state.adjunct = null
  state.construct = null
  if (state.delegation !== null) state.delegation.isOpen = false
  if (isGenitive) {
    const topic = state.heads.findLast(head => head.head === 'topic')
    if (topic?.head === 'topic') extendTopic(topic, mentions)
    return
  }
  for (const head of state.heads.toReversed()) {
    if (head.head === 'topic' && isOfPartners(state, head, marker)) continue
    if (head.head === 'topic') {
      extendTopic(head, mentions)
      return
    }
    if (giveToHead(state, head, mentions, marker)) {
      openOffice(state, head, mentions, marker)
      return
    }
  }
  const isBeforeVerb = !state.heads.some(head => head.head === 'verb' && head.verb !== null)
  const isFronted = marker === null && isBeforeVerb && first.features.after === undefined
  if (isFronted && !saysWhoTheyAre(state, mentions)) state.fronted = mentions
}

/** `as X stated`: X takes no part, but the text goes on with what he says and does. */
function nameSource(state: ClauseState, mentions: readonly Mention[]): void {
  state.isSourceNamed = true
  const isSpeaker = state.marker === null && mentions.every(({ type }) => type === 'PERSON')
  if (isSpeaker && topVerb(state)?.subject == null) state.lastSubject = mentions
}

function giveToHead(
  state: ClauseState,
  head: EventHead | VerbHead,
  mentions: readonly Mention[],
  marker: string | null,
): boolean {
  return head.head === 'event'
    ? giveToEventHead(state, head, mentions, marker)
    : giveToVerb(state, head, mentions, marker)
}

/** Who holds an office takes the place of the office. */
function giveToHolder(state: ClauseState, office: OpenOffice, mentions: readonly Mention[]): void {
  const others = takeBack(office)
  state.office = null
  state.construct = null
  state.adjunct = null
  if (office.head.head === 'event') office.head.isOpen = true
  giveToHead(state, office.head, [...others, ...mentions], office.marker)
}

/** `the president X - the president of the republic - received`: who the subject is, told again by the office. */
function isOfSubject(state: ClauseState, [only, ...others]: readonly Mention[]): boolean {
  if (only?.form !== 'NOMINAL' || others.length > 0 || (state.marker ?? state.adjunct) !== null) return false
  return topVerb(state)?.subject?.some(({ key, type }) => type === 'PERSON' && key === only.key) === true
}

/** Behind `with` or, of talks, `between` stand the partners, not what the event is about. */
function isOfPartners(state: ClauseState, { isOfTalks }: TopicHead, marker: string | null): boolean {
  return marker === 'bayna' ? isOfTalks : marker === 'maa' && needsPartner(state)
}

/** `discussed the crisis with`: the partner that makes a meeting of it is no part of what was discussed. */
function needsPartner(state: ClauseState): boolean {
  const draft = topVerb(state)?.draft
  return draft?.needs.includes('maa') === true && !isComplete(draft)
}

/** `Mr A, the minister of X`: an office right behind a person before the verb is the person's own. */
function saysWhoTheyAre({ fronted, latest }: ClauseState, [first]: readonly Mention[]): boolean {
  return fronted?.at(-1)?.type === 'PERSON' && fronted === latest && first?.standing !== 'entity'
}

/** `a delegation of the party`: persons come, for whom the party stands. */
function sent(mention: Mention): Mention {
  return mention.standing === 'entity' ? changeMention(mention, { standing: 'office' }) : mention
}

/** An office right behind its bearer is no other person. */
function rememberPerson(state: ClauseState, mention: Mention): void {
  if (mention.type !== 'PERSON' || mention.standing === 'nobody') return
  const others = state.persons.filter(person => person.key !== mention.key)
  state.persons = [...others.slice(-1), mention]
}

/** Who leads a delegation takes part as it does. */
function markerOf({ marker, adjunct, delegation }: ClauseState): string | null {
  if (delegation !== null && marker !== null && LEADING.has(marker)) return delegation.marker
  return marker ?? adjunct
}

function extendTopic(topic: TopicHead, mentions: readonly Mention[]): void {
  const last = mentions.at(-1)
  if (last === undefined || last.end - topic.start > LONGEST_TOPIC) return
  topic.mentions.push(...mentions)
  topic.end = last.end
}

/** Without a marker the subject, then the object; with one what the verb's or its event's frames say, or it is held. */
function giveToVerb(
  state: ClauseState,
  verb: VerbHead,
  mentions: readonly Mention[],
  marker: string | null,
): boolean {
  if (isReceivedBy(verb, marker)) {
    takeSubjectAsObject(state, verb, mentions, 'STATED')
    return true
  }
  const isAgent = marker === 'min-qibal' && verb.verb === null
  if ((marker === null || isAgent) && verb.subject === null && (!verb.hasObject || isAgent)) {
    if (isObject(state, verb, mentions)) return giveObject(state, verb, mentions)
    fillSubject(state, verb, mentions, 'STATED')
    verb.isBareSubject = marker === null
    return true
  }
  if (marker === null) {
    if (isSubjectBehindEvent(verb, mentions)) {
      fillSubject(state, verb, mentions, 'STATED')
      return true
    }
    const isLeader = state.delegation !== null
    return verb.hasObject && !isLeader ? false : giveObject(state, verb, mentions)
  }
  const slot = { slot: 'marker', marker } as const
  if (verb.id === QUOTING && marker === 'an') state.lastSubject = mentions
  if (giveByVerb(state, verb, mentions, slot)) return true
  if (isOfSpeech(state, verb, marker)) return true
  // `partners of Tunis`: behind its noun `li-` is the genitive of the event, farther on that of another noun.
  if (marker === 'l' && isGatheringByNoun(verb.draft)) return true
  if (verb.draft !== null) return giveToEvent(state, verb.draft, mentions, slot)
  verb.held.push({ mentions, slot })
  return true
}

function isGatheringByNoun(draft: Draft | null): boolean {
  return draft !== null && isToldByNoun(draft) && familyOf(draft.kind) === 'GATHERING'
}

/** `was received by`: a passive, whose bare group is the object that its event needs. */
function isReceivedBy({ draft, hasObject, isBareSubject, verb }: VerbHead, marker: string | null): boolean {
  const isNeeded = draft !== null && verb?.needs.includes('object') === true && !isComplete(draft)
  return marker === 'min-qibal' && isNeeded && isBareSubject && !hasObject
}

/**
 * `held a meeting the minister`: the subject behind the event that is the verb's object agrees with the verb. Who attends one
 * may be several: `attended the meeting the ambassadors of`.
 */
function isSubjectBehindEvent(
  { verb, draft, subject, chunk }: VerbHead,
  [first]: readonly Mention[],
): boolean {
  if (verb === null || draft === null || subject !== null || draft.noun === verb.id) return false
  const { gender, number } = chunk.features
  if (number !== 'singular' || first === undefined) return false
  if (isAttending(verb.id) && (first.type === 'GROUP' || first.standing === 'office')) return true
  return first.type === 'PERSON' && first.gender === gender
}

/** What a verb of speaking takes is no part of the event spoken at, but where it was said. */
function isOfSpeech({ frames }: ClauseState, { id }: VerbHead, marker: string): boolean {
  return frames.ofVerb(id, SUBJECT, 'PERSON')?.gives === 'SOURCE' && marker !== 'fi' && marker !== 'b'
}

/** A bare group is the object of a verb that needs one, where it disagrees with the verb or no subject can be such a thing. */
function isObject({ frames }: ClauseState, verb: VerbHead, [first]: readonly Mention[]): boolean {
  if (first === undefined || verb.verb?.needs.includes('object') !== true || verb.hasObject) return false
  if (frameFor(first, type => frames.ofVerb(verb.id, OBJECT, type)) === null) return false
  if (frameFor(first, type => frames.ofVerb(verb.id, SUBJECT, type)) === null) return true
  const { gender, number } = verb.chunk.features
  return number === 'singular' && first.gender !== null && first.gender !== gender
}

function giveObject(state: ClauseState, verb: VerbHead, mentions: readonly Mention[]): boolean {
  verb.hasObject = true
  // Who sends a delegation takes part as who leads it does.
  const slot = verb.leadsDelegation ? SUBJECT : OBJECT
  if (verb.draft === null) verb.held.push({ mentions, slot })
  else giveByVerb(state, verb, mentions, slot)
  return true
}
