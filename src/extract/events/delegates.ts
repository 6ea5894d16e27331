import { openMembers } from './carry-over.ts'
import type { ClauseState } from './clause-state.ts'
import { LEADING } from './heads.ts'

/** Who is sent stands for the names behind it; unnamed, it still is the object a verb needs. */
export function openDelegation(state: ClauseState): void {
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
export function readDelegates(state: ClauseState): void {
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
