import type { Frame } from '../../lexicon/arabic-tables.ts'
import { type Chunk, changeMention, type Mention } from '../names/chunk.ts'
import { findWhereabouts, openMembers } from './carry-over.ts'
import { type ClauseState, closeTopics, topVerb } from './clause-state.ts'
import { closeClause, resumeMain } from './close-clause.ts'
import { type Draft, findLastDraft, SIGNAL_OF_STATUS } from './draft.ts'
import { fillSubject, isAttending } from './give-arguments.ts'
import { isComma } from './groups.ts'
import type { EventHead, VerbHead } from './heads.ts'
import { linkVerb, takeUpAttended } from './link-verb.ts'
import { absorbDraft } from './open-draft.ts'
import { openTopicAt, readPlainWord } from './read-plain-word.ts'
import type { Unit } from './units.ts'

/** `delegation of`, `representatives for`. */
const OF_DELEGATION = new Set(['min', 'an', 'l'])
/** `that`, and `that he`. */
const OF_CONTENT = new Set(['an', 'pronoun'])
const PAIR = 2
/** Ordinary nouns between an event and what is said of it. */
const NEAR = 1
/** To head, to lead: a meeting, or a delegation to it. */
const LEADING = new Set(['tarasa', 'qada'])
const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640', ':', '/'])
/** What follows these is no more said of an office. */
const ENDS_OFFICE = new Set([
  'marker',
  'topic',
  'adjunct',
  'clause',
  'relative',
  'conj',
  'pair',
  'delegation',
])
const PLAIN = new Set([
  'word',
  'given',
  'cue',
  'other',
  'member',
  'office',
  'title',
  'profession',
  'sport',
  'contest',
  'court',
])

/** A word that is neither name, time, verb nor event: it opens a slot, turns what follows, or fills space. */
export function readWord(state: ClauseState, chunk: Chunk, next: Unit | undefined): void {
  const { class: kind, id } = chunk
  if (ENDS_OFFICE.has(kind)) state.office = null
  if (kind === 'prep') openMarker(state, id)
  else if (kind === 'clitic') {
    if (id === 'b' || id === 'l') openMarker(state, id)
  } else if (kind === 'marker') {
    closeTopics(state)
    openMarker(state, id)
  } else if (kind === 'topic') openTopicAt(state, startOfTopic(chunk, next))
  else if (kind === 'adjunct') openAdjunct(state, id)
  else if (kind === 'clause') readClauseWord(state, id)
  else if (kind === 'relative') readRelative(state, chunk)
  else if (kind === 'resumptive') readResumptive(state, id)
  else if (kind === 'pronoun') readPronoun(state, chunk)
  else if (kind === 'pair') readPair(state, chunk, next)
  else if (kind === 'delegation') openDelegation(state)
  else if (kind === 'majesty') takeUpSubject(state, chunk)
  else if (kind === 'delegates') readDelegates(state)
  else if (kind === 'partitive') readPartitive(state)
  else if (kind === 'ordinal') readOrdinal(state, chunk)
  else if (isComma(chunk)) readComma(state, next)
  else if (kind === 'mark') readMark(state, id)
  else if (PLAIN.has(kind)) readPlainWord(state, chunk, next)
  else readOperator(state, kind, id)
}

/** `His Majesty`, of whom the text tells: the subject of a verb that has none yet, told last as a subject, else at all. */
function takeUpSubject(state: ClauseState, word: Chunk): void {
  const verb = topVerb(state)
  const isSubject = verb?.verb != null && verb.subject === null && state.marker === null
  const told = state.lastSubject ?? state.persons.slice(-1)
  if (isSubject && told.length > 0) fillSubject(state, verb, standFor(told, word), 'ANAPHORIC')
  state.marker = null
  state.construct = null
}

/** Mentions as a word that stands for them. */
function standFor(mentions: readonly Mention[], { start, end }: Chunk): readonly Mention[] {
  return mentions.map(mention => changeMention(mention, { start, end, form: 'NOMINAL', nested: [] }))
}

/** `the two ministers`: the two persons named last, the partners of what they do together; `the two sides` have met before. */
function readPair(state: ClauseState, word: Chunk, next: Unit | undefined): void {
  // `the two presidents, the Sudanese and the Egyptian, X and Y`: their names follow.
  if (next?.type === 'group') return
  const verb = topVerb(state)
  const persons = standFor(state.persons, word)
  state.marker = null
  state.construct = null
  if (verb?.verb == null || verb.subject !== null || persons.length < PAIR) return
  fillSubject(state, verb, persons, 'ANAPHORIC')
  if (word.id === 'persons') verb.draft?.filled.add('maa').add('object')
}

/** `and he is`: what somebody is; with a verb he does something. */
function readPronoun(state: ClauseState, { features }: Chunk): void {
  if (features.after !== 'w') return
  state.isAside = true
  state.isSourceNamed = true
}

/** It agrees with an event or with names, unless an ordinary noun stands right before it. */
function readRelative(state: ClauseState, { id, features }: Chunk): void {
  const event = state.heads.at(-1)
  const isOfEvent = event?.head === 'event' && event.isOpen && event.hasArticle
  const isOfNoun = state.isBehindNoun && features.after === undefined && !isOfEvent
  state.relativeGender = id === 'm' || id === 'f' ? id : 'plural'
  state.relative = isOfNoun ? 'other' : state.relativeGender
  state.antecedent = state.latest
}

/** Who is sent stands for the names behind it; unnamed, it still is the object a verb needs. */
function openDelegation(state: ClauseState): void {
  openMembers(state)
  fillWithDelegation(state)
  state.delegation = { marker: state.marker, isOpen: true }
  state.isBehindDelegation = true
  const verb = state.heads.at(-1)
  if (verb?.head !== 'verb' || verb.subject === null) return
  verb.leadsDelegation ||= state.marker === null && LEADING.has(verb.id)
  if (state.marker === null || state.marker === 'maa') verb.draft?.filled.add(state.marker ?? 'object')
}

/** `the delegation`: who comprises it, who leads it, or who is received. */
function readDelegates(state: ClauseState): void {
  openMembers(state)
  fillWithDelegation(state)
  const verb = state.heads.at(-1)
  if (verb?.head === 'verb' && LEADING.has(verb.id)) verb.leadsDelegation ||= state.marker === null
}

/** `his reception of a delegation`: it is the object the noun needs, though nobody in it is named. */
function fillWithDelegation({ heads, marker }: ClauseState): void {
  const event = heads.at(-1)
  if (event?.head === 'event' && event.isOpen && event.draft.hasSuffix && marker === null)
    event.draft.filled.add('object')
}

/** `a delegation of`: the names behind the preposition stand where the delegation stands. */
function openMarker(state: ClauseState, id: string): void {
  state.construct = null
  if (state.delegation?.isOpen === true && OF_DELEGATION.has(id)) return
  if (state.delegation !== null) state.delegation.isOpen = false
  state.marker = id
  if (id === 'hasab') state.isSourceNamed = false
  state.isAside ||= id === 'hasab'
  if (id === 'hasab') closeTopics(state)
}

function openAdjunct(state: ClauseState, id: string): void {
  closeTopics(state)
  state.adjunct = id
  state.marker = null
  state.construct = null
}

/** The article of `li-l-` begins with the preposition's letter: what a topic quotes begins there. */
function startOfTopic(chunk: Chunk, next: Unit | undefined): number {
  const isWrittenAsOne = next?.first.start === chunk.end && next.first.features.definite === true
  return isWrittenAsOne && next.first.features.after?.endsWith('l') === true ? chunk.end - 1 : chunk.end
}

function readOperator(state: ClauseState, kind: string, id: string): void {
  const top = state.heads.at(-1)
  if (kind === 'negation') state.operators.push('negated')
  else if (kind === 'qad') state.isBehindQad = true
  else if (kind === 'ongoing' && top?.head === 'event') goOn(state, top)
  else if (kind === 'possible') state.operators.push('possible')
  else if (kind === 'future') {
    state.operators.push('planned')
    if (top?.head === 'event') top.draft.signals.add('planned')
  } else if (kind === 'direction' && id === 'next' && top?.head === 'event') top.draft.signals.add('planned')
}

/** `the talks are still going on`; behind another noun it is said of that. */
function goOn({ isBehindNoun }: ClauseState, { draft, distance }: EventHead): void {
  if (!isBehindNoun && distance <= NEAR) draft.signals.add('ongoing')
}

function readClauseWord(state: ClauseState, id: string): void {
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

/** `in which it took part`, `for which it called`: the verb's event is the one the clause hangs on; id: marker and gender. */
function readResumptive(state: ClauseState, id: string): void {
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
  if (draft.gender !== gender) return
  const frame = state.frames.eventOfVerb(verb.id, { slot: 'marker', marker })
  if (frame !== null) linkVerb(state, verb, draft, frame.status)
}

/** `on a tour during which he visits`: no other visit. */
function goOnJourney(state: ClauseState, { draft, antecedent }: VerbHead, gender: string | undefined): void {
  if (draft?.kind !== 'VISIT' || antecedent?.kind !== 'VISIT' || antecedent.gender !== gender) return
  absorbDraft(state, antecedent, draft)
}

/** `the fourth of them`: one of the series told before; else `among them`: names of participants follow. */
function readPartitive(state: ClauseState): void {
  const draft = topVerb(state)?.draft ?? null
  const isOther = (candidate: Draft) => candidate.kind === 'SERIES' && candidate !== draft
  const series = findLastDraft(state.drafts, isOther)
  if (draft !== null && draft.ordinal !== null && series !== undefined) {
    draft.within.push({ whole: series, relation: 'IN_SERIES' })
    draft.filled.add('partitive')
  } else state.marker = 'partitive'
}

/** `the fourth met`: the ordinal stands for the event itself. */
function readOrdinal(state: ClauseState, chunk: Chunk): void {
  const verb = topVerb(state)
  if (verb?.verb?.kind == null || verb.draft === null || verb.subject !== null) return
  verb.draft.ordinal = chunk.amount
  verb.subject = []
}

/** A comma ends what stands open, but one of the two around a time: `the reception, on Friday, of X`. */
function readComma(state: ClauseState, next: Unit | undefined): void {
  resumeMain(state)
  state.marker = null
  state.delegation = null
  state.isAside = false
  state.construct = null
  if (next?.type === 'time' || state.isBehindTime) return
  for (const head of state.heads) if (head.head === 'event') head.isOpen = false
}

/** A dash or colon before the first verb ends a dateline or the name of who speaks. */
function readMark(state: ClauseState, id: string): void {
  state.construct = null
  state.isAside = false
  if (id === '(' || id === ')') state.isInBrackets = id === '('
  if (id === ')' || DASHES.has(id)) resumeMain(state)
  if (DASHES.has(id) && !state.hasVerb && state.heads.length === 0) state.fronted = null
}
