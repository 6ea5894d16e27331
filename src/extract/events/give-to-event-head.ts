import type { Mention } from '../names/chunk.ts'
import { type ClauseState, topVerb } from './clause-state.ts'
import type { Draft } from './draft.ts'
import { giveToEvent } from './give-arguments.ts'
import type { EventHead } from './heads.ts'

/** Ordinary nouns after which nothing belongs to an event noun any more. */
export const FARTHEST = 6

/** Behind `li-` nothing may stand between, but who visits, whom no table may know. */
function farthestFor({ kind }: Draft): number {
  return kind === 'VISIT' ? 1 : 0
}

/** Gives an event what stands behind its noun, at once or behind a marker; false when it has no slot for it. */
export function giveToEventHead(
  state: ClauseState,
  head: EventHead,
  mentions: readonly Mention[],
  marker: string | null,
): boolean {
  if ((marker === null || head.isSubject) && !head.isOpen) return false
  if (marker === null && (head.hasArticle || isObjectOfVerb(state, head.draft, mentions))) return false
  if (head.distance > (marker === 'l' ? farthestFor(head.draft) : FARTHEST)) return false
  const bare = head.draft.hasSuffix ? 'object' : 'genitive'
  const slot = marker === null ? ({ slot: bare, marker } as const) : ({ slot: 'marker', marker } as const)
  const isGiven = giveToEvent(state, head.draft, mentions, slot)
  if (isGiven) head.distance = 0
  if (isGiven && (marker === null || marker === 'l')) {
    head.draft.isDefinite = true
  }
  return isGiven
}

/** `an attack hit Baghdad`: behind the event that is a verb's subject stands the verb's object. */
function isObjectOfVerb(state: ClauseState, draft: Draft, [first]: readonly Mention[]): boolean {
  const verb = topVerb(state)
  if (first === undefined || verb?.verb == null || verb.draft !== draft || verb.subject?.length !== 0)
    return false
  return state.frames.ofVerb(verb.id, { slot: 'object', marker: null }, first.type) !== null
}
