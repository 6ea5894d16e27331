import type { Mention } from '../names/chunk.ts'
import { type ClauseState, topVerb } from './clause-state.ts'
import type { Draft } from './draft.ts'
import type { Slot } from './frame-index.ts'
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
  const slots = slotsFor(head.draft, marker)
  const isGiven = slots.some(slot => giveToEvent(state, head.draft, mentions, slot))
  if (isGiven) head.distance = 0
  if (isGiven && (marker === null || marker === 'l')) {
    head.draft.isDefinite = true
  }
  return isGiven
}

/** Behind a noun with a pronoun, whose genitive is taken, `li-` may stand before whom it is paid to: `his visit to the sheikh`. */
function slotsFor({ hasSuffix }: Draft, marker: string | null): readonly Slot[] {
  if (marker === null) return [{ slot: hasSuffix ? 'object' : 'genitive', marker }]
  const marked: Slot = { slot: 'marker', marker }
  return hasSuffix && marker === 'l' ? [{ slot: 'marker', marker: 'l-suffixed' }, marked] : [marked]
}

/** `an attack hit Baghdad`: behind the event that is a verb's subject stands the verb's object. */
function isObjectOfVerb(state: ClauseState, draft: Draft, [first]: readonly Mention[]): boolean {
  const verb = topVerb(state)
  if (first === undefined || verb?.verb == null || verb.draft !== draft || verb.subject?.length !== 0)
    return false
  return state.frames.ofVerb(verb.id, { slot: 'object', marker: null }, first.type) !== null
}
