import type { FoundTime } from '../times/find-times.ts'
import { type ClauseState, closeTopics, openSentence, topVerb } from './clause-state.ts'
import { closeSentence } from './close-clause.ts'
import type { Draft } from './draft.ts'
import { FARTHEST } from './give-to-event-head.ts'
import { isComma } from './groups.ts'
import { readEvent } from './read-event.ts'
import { readGroup } from './read-group.ts'
import { readMasdar } from './read-masdar.ts'
import { readVerb } from './read-verb.ts'
import { readWord } from './read-word.ts'
import type { Unit } from './units.ts'

/** A time behind more words than an unknown verb is no time of the whole sentence. */
const FRONT_WORDS = 1

/**
 * Reads one sentence: walks its units with a stack of open heads; a group goes to the topmost head whose frame has a
 * free slot for its marker and type. What it finds is added to the drafts of the state.
 */
export function readSentence(
  state: ClauseState,
  units: readonly Unit[],
  sentence: number,
  paragraph: number,
): void {
  openSentence(state, sentence, paragraph)
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined) break
    const { noun } = state
    readUnit(state, unit, units[at + 1])
    state.isBehindNoun = state.noun !== noun
    state.isBehindComma = isComma(unit.first)
    state.isBehindTime = unit.type === 'time'
    if (!state.isBehindComma) state.latest = unit.type === 'group' ? unit.mentions : null
  }
  closeSentence(state)
}

/** More heads than a sentence leaves open; of a text without ends of sentences the oldest are forgotten. */
const MOST_HEADS = 64

function readUnit(state: ClauseState, unit: Unit, next: Unit | undefined): void {
  if (state.heads.length > MOST_HEADS) state.heads.splice(0, state.heads.length - MOST_HEADS)
  if (unit.type !== 'group' && unit.type !== 'other') state.office = null
  if (unit.type === 'group') state.isBehindDelegation = false
  if (unit.type === 'group') readGroup(state, unit)
  else if (unit.type === 'time') readTimes(state, unit.times)
  else if (unit.type === 'event') readEvent(state, unit, next)
  else if (unit.type === 'masdar') readMasdar(state, unit.noun, unit.first)
  else if (unit.type === 'verb') readVerb(state, unit.verb, unit.first)
  else if (unit.type === 'quote') readQuote(state, unit)
  else readWord(state, unit.first, next)
}

/** A time goes to the topmost event, or waits with its verb; before any verb it holds for the sentence. */
function readTimes(state: ClauseState, times: readonly FoundTime[]): void {
  const isSince = state.marker === 'mundhu'
  state.marker = null
  state.adjunct = null
  state.construct = null
  if (isSince) forgetNegation(state)
  if (isSince || state.isAside || isDeepInTopic(state)) return
  closeTopics(state)
  for (const head of state.heads.toReversed()) {
    if (head.head === 'event' && (head.isSubject ? head.isOpen : head.distance <= FARTHEST)) {
      timeDraft(head.draft, times)
      return
    }
    if (head.head === 'verb' && head.draft !== null) {
      timeDraft(head.draft, times)
      return
    }
    if (head.head === 'verb') {
      head.times.push(...times)
      return
    }
  }
  if (!state.hasVerb && state.wordsRead <= FRONT_WORDS) state.frontTimes.push(...times)
}

/** `has not met since`: it did before. */
function forgetNegation(state: ClauseState): void {
  topVerb(state)?.draft?.signals.delete('negated')
}

/** A time far inside what an event is about belongs to that. */
function isDeepInTopic({ heads }: ClauseState): boolean {
  const top = heads.at(-1)
  return top?.head === 'topic' && top.words > FARTHEST
}

function timeDraft(draft: Draft, times: readonly FoundTime[]): void {
  if (draft.times.length > 0 && !draft.hasBorrowedTimes) return
  draft.hasBorrowedTimes = false
  draft.times.splice(0, draft.times.length, ...times)
}

/** Quoted words behind `under the title` are the event's theme. */
function readQuote(state: ClauseState, { first, start, end }: Extract<Unit, { type: 'quote' }>): void {
  const topic = state.heads.at(-1)
  const event = state.heads.findLast(head => head.head !== 'topic')
  if (topic?.head === 'topic' && topic.end <= first.start && event?.draft != null) {
    event.draft.themeSpan ??= { start, end }
    state.heads.pop()
  }
  state.marker = null
  state.construct = null
}
