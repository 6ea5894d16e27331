import { isVerbalNoun } from '../../text/verbal-noun.ts'
import type { Chunk } from '../names/chunk.ts'
import { withoutArticle } from '../names/name-reader.ts'
import type { ClauseState } from './clause-state.ts'
import type { Draft } from './draft.ts'
import { refineKind } from './give-arguments.ts'
import type { TopicHead } from './heads.ts'
import type { Unit } from './units.ts'

/** Behind these an ordinary noun too may say what a meeting is: a talk with a newspaper, a round of a contest. */
const NAMING = new Set(['b', 'l', 'maa', 'min'])
const LAM = '\u0644'
const ACCUSATIVE = '\u0627'
const NISBA_ENDS = ['\u064a', '\u064a\u0629', '\u064a\u0627', '\u064a\u0646']

/** What follows is what the topmost event or verb's event is about. */
export function openTopicAt(state: ClauseState, start: number): void {
  const head = state.heads.findLast(open => open.head !== 'topic')
  const isOfTalks = head?.head === 'event' && head.isOpen && head.draft.kind === 'NEGOTIATION'
  const topic: TopicHead = {
    head: 'topic',
    isOfTalks,
    start,
    end: start,
    mentions: [],
    words: 0,
  }
  head?.draft?.topics.push(topic)
  state.heads.push(topic)
  state.marker = null
  state.construct = null
}

/** An adjective leaves its event open; another noun closes it, takes the marker, and may take a genitive. */
export function readPlainWord(state: ClauseState, chunk: Chunk, next: Unit | undefined): void {
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
  for (const head of state.heads) if (head.head === 'event' && !isAdjective) head.distance += 1
  state.wordsRead += 1
  if (state.office !== null) state.office.words += 1
  if (!isAdjective) state.noun = chunk
  if (chunk.class === 'word' && state.operators.length > 0) state.operators = []
  if (top?.head === 'topic') {
    top.end = chunk.end
    top.words += 1
  } else if (top?.head === 'event' && top.isOpen) {
    if (isAdjective) return
    if (isBare && isOwnName(top.draft, chunk, next)) {
      openTopicAt(state, chunk.start)
      top.isOpen = false
      return
    }
    top.isOpen = false
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
  const isWord = next?.type === 'other' && ['word', 'cue'].includes(next.first.class)
  return isWord && withoutArticle(next.first.full) !== next.first.full
}
