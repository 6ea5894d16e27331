import type { Frame } from '../../lexicon/arabic-tables.ts'
import { isVerbalNoun } from '../../text/verbal-noun.ts'
import type { Chunk } from '../names/chunk.ts'
import { withoutArticle } from '../names/name-reader.ts'
import { type ClauseState, closeTopics, topVerb } from './clause-state.ts'
import { closeClause } from './close-clause.ts'
import { type Draft, SIGNAL_OF_STATUS } from './draft.ts'
import { fillSubject, refineKind } from './give-arguments.ts'
import type { TopicHead } from './heads.ts'
import { linkVerb } from './link-verb.ts'
import { isComma, type Unit } from './units.ts'

/** `delegation of`, `representatives for`. */
const OF_DELEGATION = new Set(['min', 'an', 'l'])
const PAIR = 2
const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640', ':'])
/** Behind these an ordinary noun too may say what a meeting is: a talk with a newspaper, a round of a contest. */
const NAMING = new Set(['b', 'l', 'maa', 'min'])
const LAM = '\u0644'
const ACCUSATIVE = '\u0627'
const NISBA_ENDS = ['\u064a', '\u064a\u0629', '\u064a\u0627', '\u064a\u0646']
const PLAIN = new Set(['word', 'given', 'cue', 'other', 'member', 'office', 'title', 'profession', 'sport'])

/** A word that is neither name, time, verb nor event: it opens a slot, turns what follows, or fills space. */
export function readWord(state: ClauseState, chunk: Chunk, next: Unit | undefined): void {
  const { class: kind, id } = chunk
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
  else if (kind === 'pronoun') state.isAside ||= chunk.features.after === 'w'
  else if (kind === 'pair') readPair(state, chunk)
  else if (kind === 'delegation') openDelegation(state)
  else if (kind === 'partitive') readPartitive(state)
  else if (kind === 'ordinal') readOrdinal(state, chunk)
  else if (isComma(chunk)) readComma(state)
  else if (kind === 'mark') readMark(state, id)
  else if (PLAIN.has(kind)) readPlainWord(state, chunk, next)
  else readOperator(state, kind, id)
}

/** `the two ministers`: the two persons named last, the partners of what they do together. */
function readPair(state: ClauseState, { start, end }: Chunk): void {
  const verb = topVerb(state)
  const persons = state.persons.map(person => ({
    ...person,
    start,
    end,
    form: 'NOMINAL' as const,
    nested: [],
  }))
  state.marker = null
  state.construct = null
  if (verb?.verb == null || verb.subject !== null || persons.length < PAIR) return
  fillSubject(state, verb, persons, 'ANAPHORIC')
  verb.draft?.filled.add('maa').add('object')
}

/** It agrees with an event or with names, unless an ordinary noun stands right before it. */
function readRelative(state: ClauseState, { id, features }: Chunk): void {
  const isOfNoun = state.isBehindNoun && features.after === undefined
  state.relative = isOfNoun ? 'other' : id === 'm' || id === 'f' ? id : 'plural'
  state.antecedent = state.latest
}

/** Who is sent stands for the names behind it; unnamed, it still is the object a verb needs. */
function openDelegation(state: ClauseState): void {
  state.delegation = { marker: state.marker, isOpen: true }
  const verb = state.heads.at(-1)
  if (state.marker === null && verb?.head === 'verb' && verb.subject !== null)
    verb.draft?.filled.add('object')
}

/** `a delegation of`: the names behind the preposition stand where the delegation stands. */
function openMarker(state: ClauseState, id: string): void {
  state.construct = null
  if (state.delegation?.isOpen === true && OF_DELEGATION.has(id)) return
  if (state.delegation !== null) state.delegation.isOpen = false
  state.marker = id
  state.isAside ||= id === 'hasab'
  closeTopics(state, true)
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

/** What follows is what the topmost event or verb's event is about. */
function openTopicAt(state: ClauseState, start: number): void {
  const head = state.heads.findLast(open => open.head !== 'topic')
  const topic: TopicHead = { head: 'topic', isStrong: true, start, end: start, mentions: [], words: 0 }
  head?.draft?.topics.push(topic)
  state.heads.push(topic)
  state.marker = null
  state.construct = null
}

function readOperator(state: ClauseState, kind: string, id: string): void {
  const top = state.heads.at(-1)
  if (kind === 'negation') state.operators.push('negated')
  else if (kind === 'possible') state.operators.push('possible')
  else if (kind === 'future') {
    state.operators.push('planned')
    if (top?.head === 'event') top.draft.signals.add('planned')
  } else if (kind === 'direction' && id === 'next' && top?.head === 'event') top.draft.signals.add('planned')
}

function readClauseWord(state: ClauseState, id: string): void {
  closeTopics(state)
  if (id === 'contrast') {
    closeClause(state)
    state.operators = []
  } else if (id === 'an') openContent(state)
  state.delegation = null
  state.isAside = false
  state.marker = null
  state.construct = null
  state.relative = null
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
  const draft = verb?.antecedent ?? null
  if (verb === null || verb.draft !== null || draft === null || draft.gender !== gender) return
  const frame = state.frames.eventOfVerb(verb.id, { slot: 'marker', marker })
  if (frame !== null) linkVerb(state, verb, draft, frame.status)
}

/** `the fourth of them`: one of the series told before; else `among them`: names of participants follow. */
function readPartitive(state: ClauseState): void {
  const draft = topVerb(state)?.draft ?? null
  const series = state.drafts.findLast(candidate => candidate.kind === 'SERIES' && candidate !== draft)
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

function readComma(state: ClauseState): void {
  closeTopics(state, true)
  state.marker = null
  state.delegation = null
  state.isAside = false
  state.construct = null
  for (const head of state.heads) if (head.head === 'event') head.isOpen = false
}

/** A dash or colon before the first verb ends a dateline or the name of who speaks. */
function readMark(state: ClauseState, id: string): void {
  state.construct = null
  state.isAside = false
  if (id === '(' || id === ')') state.isInBrackets = id === '('
  if (DASHES.has(id) && !state.hasVerb && state.heads.length === 0) state.fronted = null
}

/** An adjective leaves its event open; another noun closes it, takes the marker, and may take a genitive. */
function readPlainWord(state: ClauseState, chunk: Chunk, next: Unit | undefined): void {
  if (chunk.class === 'cue' && next?.type === 'group') return
  if (state.delegation?.isOpen === true) {
    state.marker = state.delegation.marker
    return
  }
  const top = state.heads.at(-1)
  const isBare = state.marker === null && state.adjunct === null
  if (top?.head === 'event') refineKind(state, top.draft, nameOfKind(state.marker, chunk))
  if (isPurpose(chunk)) {
    openTopicAt(state, chunk.start)
    return
  }
  const isAdjective = top?.head === 'event' && top.isOpen && isBare && isAdjectiveOf(top.draft, chunk)
  if (isBare && !isAdjective && isDiscussed(state, chunk)) {
    openTopicAt(state, chunk.start)
    return
  }
  for (const head of state.heads) if (head.head === 'event') head.distance += 1
  state.wordsRead += 1
  if (!isAdjective) state.noun = chunk
  if (chunk.class === 'word') state.operators = []
  if (top?.head === 'topic') {
    top.end = chunk.end
    top.words += 1
  } else if (top?.head === 'event' && top.isOpen) {
    if (isAdjective) return
    top.isOpen = false
    if (isBare && isOwnName(top.draft, chunk, next)) {
      openTopicAt(state, chunk.start)
      return
    }
  }
  state.marker = null
  state.adjunct = null
  state.construct = chunk.features.definite === true ? null : chunk
}

/** `li-` with the noun of a verb says what for. */
function isPurpose({ class: kind, light, features }: Chunk): boolean {
  if (kind !== 'word' || features.definite === true) return false
  if (features.after?.endsWith('l') === true) return isVerbalNoun(light)
  return features.after === undefined && light.startsWith(LAM) && isVerbalNoun(light.slice(1))
}

/** What an ordinary noun behind a preposition may say an event is; `li-` may be written with a word no table knows. */
function nameOfKind(marker: string | null, { full, features }: Chunk): readonly string[] {
  if (NAMING.has(marker ?? '')) return [withoutArticle(full)]
  return features.after === undefined && full.startsWith(LAM) ? [full.slice(1)] : []
}

/** The noun behind a verb of discussing and its subject is what is discussed. */
function isDiscussed({ heads, frames }: ClauseState, chunk: Chunk): boolean {
  const top = heads.at(-1)
  const verb = top?.head === 'event' ? heads.at(-2) : top
  if (verb?.head !== 'verb' || verb.verb === null) return false
  if (frames.ofVerb(verb.id, { slot: 'object', marker: null }, 'time')?.gives !== 'TOPIC') return false
  const isToldByNoun = verb.draft !== null && verb.draft.noun !== verb.id
  return verb.subject !== null || isToldByNoun || chunk.features.definite !== true
}

/** An adjective agrees in definiteness; an indefinite one shows by its ending. */
function isAdjectiveOf(draft: Draft, chunk: Chunk): boolean {
  if (chunk.features.after !== undefined) return false
  if (chunk.features.definite === true) return draft.isDefinite || draft.arguments.length > 0
  if (draft.isDefinite) return false
  return chunk.light.endsWith(ACCUSATIVE) || NISBA_ENDS.some(end => chunk.light.endsWith(end))
}

/** `conference [on] speeding the aid`: a noun with its genitive behind an indefinite event noun names what it is about. */
function isOwnName(draft: Draft, chunk: Chunk, next: Unit | undefined): boolean {
  if (draft.isDefinite || chunk.features.definite === true || chunk.features.after !== undefined) return false
  if (next?.type === 'event') return next.first.features.definite === true
  const isWord = next?.type === 'other' && next.first.class === 'word'
  return isWord && withoutArticle(next.first.full) !== next.first.full
}
