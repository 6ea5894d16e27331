import type { Chunk } from '../names/chunk.ts'
import { withoutArticle } from '../names/name-reader.ts'
import { type ClauseState, closeTopics, topVerb } from './clause-state.ts'
import type { Draft } from './draft.ts'
import type { TopicHead } from './heads.ts'
import { isJoining, linkVerb } from './link-verb.ts'
import { isComma, type Unit } from './units.ts'

const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640', ':'])
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
  else if (kind === 'relative') state.relative = id === 'm' || id === 'f' ? id : 'plural'
  else if (kind === 'resumptive') readResumptive(state)
  else if (kind === 'partitive') readPartitive(state)
  else if (kind === 'ordinal') readOrdinal(state, chunk)
  else if (isComma(chunk)) readComma(state)
  else if (kind === 'mark') readMark(state, id)
  else if (PLAIN.has(kind)) readPlainWord(state, chunk, next)
  else readOperator(state, kind, id)
}

function openMarker(state: ClauseState, id: string): void {
  state.marker = id
  state.construct = null
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
  const topic: TopicHead = { head: 'topic', isStrong: true, start, end: start, mentions: [] }
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
  if (id === 'contrast') state.operators = []
  state.marker = null
  state.construct = null
  state.relative = null
}

/** `in which it took part`: the verb's event is the one the clause hangs on. */
function readResumptive(state: ClauseState): void {
  const verb = topVerb(state)
  const draft = state.sentenceDrafts.at(-1)
  if (verb !== null && verb.draft === null && draft !== undefined && isJoining(state, verb))
    linkVerb(state, verb, draft, null)
}

/** `the fourth of them`: one of the series told before; else `among them`: names of participants follow. */
function readPartitive(state: ClauseState): void {
  const draft = topVerb(state)?.draft ?? null
  const series = state.drafts.findLast(candidate => candidate.kind === 'SERIES' && candidate !== draft)
  if (draft !== null && draft.ordinal !== null && series !== undefined)
    draft.within.push({ whole: series, relation: 'IN_SERIES' })
  else state.marker = 'partitive'
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
  state.construct = null
  for (const head of state.heads) if (head.head === 'event') head.isOpen = false
}

/** A dash or colon before the first verb ends a dateline or the name of who speaks. */
function readMark(state: ClauseState, id: string): void {
  state.construct = null
  if (DASHES.has(id) && !state.hasVerb && state.heads.length === 0) state.fronted = null
}

/** An adjective leaves its event open; another noun closes it, takes the marker, and may take a genitive. */
function readPlainWord(state: ClauseState, chunk: Chunk, next: Unit | undefined): void {
  const top = state.heads.at(-1)
  const isBare = state.marker === null && state.adjunct === null
  for (const head of state.heads) if (head.head === 'event') head.distance += 1
  if (top?.head === 'topic') top.end = chunk.end
  else if (top?.head === 'event' && top.isOpen) {
    if (isBare && isAdjectiveOf(top.draft, chunk)) return
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
  return (
    next?.type === 'other' &&
    next.first.class === 'word' &&
    withoutArticle(next.first.full) !== next.first.full
  )
}
