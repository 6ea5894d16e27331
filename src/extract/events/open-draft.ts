import type { EventKind, PloverType } from '../../vocabulary.ts'
import type { Chunk } from '../names/chunk.ts'
import type { ClauseState } from './clause-state.ts'
import { type Draft, isToldByNoun } from './draft.ts'

/** A new event of the text, told first by one word. */
export function openDraft(
  state: ClauseState,
  noun: string,
  kind: EventKind,
  ploverType: PloverType | null,
  word: Chunk,
  weight: number,
): Draft {
  const gender = word.features.gender ?? 'm'
  const draft: Draft = {
    noun,
    kind,
    kindOfOne: kind,
    ploverType,
    gender,
    genders: new Set([gender]),
    sentence: state.sentence,
    paragraph: state.paragraph,
    isDefinite: false,
    hasArticle: false,
    hasSuffix: false,
    isPlural: false,
    hasAdjective: false,
    isAttended: false,
    claimedCount: null,
    ordinal: null,
    isSource: state.isAside,
    themeSpan: null,
    triggers: [{ start: word.start, end: word.end, weight }],
    arguments: [],
    times: [],
    hasBorrowedTimes: false,
    topics: [],
    signals: new Set(state.operators),
    within: [],
    needs: [],
    filled: new Set(),
    status: null,
  }
  for (const list of [state.drafts, state.sentenceDrafts, state.clauseDrafts]) list.push(draft)
  return draft
}

/** Makes one event of two words: `target` takes in what `draft` holds, and `draft` is gone. */
export function absorbDraft(state: ClauseState, target: Draft, draft: Draft): void {
  target.triggers.push(
    ...draft.triggers.map(trigger => ({ ...trigger, weight: Math.min(trigger.weight, 1) })),
  )
  target.arguments.push(...draft.arguments)
  target.times.push(...draft.times)
  target.topics.push(...draft.topics)
  target.within.push(...draft.within)
  target.ordinal ??= draft.ordinal
  if (isToldByNoun(draft)) target.genders.add(draft.gender)
  target.isDefinite ||= draft.isDefinite
  target.hasArticle ||= draft.hasArticle
  for (const signal of draft.signals) target.signals.add(signal)
  for (const head of state.heads) if (head.head === 'verb' && head.draft === draft) head.draft = target
  if (state.frontedEvent?.draft === draft) state.frontedEvent.draft = target
  state.framing = state.framing.map(frame => (frame.draft === draft ? { ...frame, draft: target } : frame))
  for (const list of [state.drafts, state.sentenceDrafts, state.clauseDrafts]) {
    const at = list.lastIndexOf(draft)
    if (at >= 0) list.splice(at, 1)
  }
}
