import type { Chunk } from '../names/chunk.ts'
import { type ClauseState, closeTopics, topVerb } from './clause-state.ts'
import { resumeMain } from './close-clause.ts'
import { openDelegation, readDelegates } from './delegates.ts'
import { type Draft, findLastDraft } from './draft.ts'
import { isComma } from './groups.ts'
import type { EventHead } from './heads.ts'
import { readClauseWord, readRelative, readResumptive } from './read-clause-word.ts'
import { openTopicAt, readPlainWord } from './read-plain-word.ts'
import { readPair, takeUpSubject } from './stand-ins.ts'
import type { Unit } from './units.ts'

/** `delegation of`, `representatives for`. */
const OF_DELEGATION = new Set(['min', 'an', 'l'])
/** Ordinary nouns between an event and what is said of it. */
const NEAR = 1
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

/** `and he is`: what somebody is; with a verb he does something. */
function readPronoun(state: ClauseState, { features }: Chunk): void {
  if (features.after !== 'w') return
  state.isAside = true
  state.isSourceNamed = true
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
