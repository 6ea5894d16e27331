import { familyOf } from '../../vocabulary.ts'
import type { Mention } from '../names/chunk.ts'
import type { ClauseState } from './clause-state.ts'
import { type Draft, hasPlace, isComplete, type Signal } from './draft.ts'
import { giveSubject, giveToEvent, isAttending } from './give-arguments.ts'
import type { VerbHead } from './heads.ts'

/** Whoever is received visits, not who receives. */
const RECEIVING = 'istaqbala'
/** To leave: who does so travels, though without the place he leaves for the verb alone tells no visit. */
const LEAVING = new Set(['ghadara'])
/** Behind these a visit without a visitor is that of the clause. */
const ON_A_VISIT = new Set(['fi', 'min', 'bada', 'qabla', 'inda', 'lada', 'during', 'after'])
/** A tour; counted, it is a round of a vote. */
export const TOUR = 'jawla'
const COMPRISING = 'jamaa'
/** What a delegation is sent to. */
const JOINED = new Set(['GATHERING', 'VISIT'])
const UNDONE: readonly Signal[] = ['cancelled', 'postponed', 'refused', 'negated']
const PLACES = new Set<string>(['CITY', 'REGION', 'SITE', 'COUNTRY'])

/** What somebody travels for: an event, or a verbal noun that leads to it. */
export interface Purpose {
  readonly of: Draft | VerbHead
  readonly journey: Draft
}

/** A visit told behind a verb (`met him on a visit`), to be given its visitor when the clause is known. */
export function noteVisit(state: ClauseState, draft: Draft): void {
  const verb = state.heads.find(head => head.head === 'verb' && head.verb !== null)
  const isOnVisit = ON_A_VISIT.has(state.marker ?? state.adjunct ?? '')
  if (draft.noun === TOUR && draft.ordinal !== null) return
  if (draft.kind === 'VISIT' && isOnVisit && verb?.head === 'verb') state.visits.push({ draft, verb })
}

/** Notes the journey that something behind `li-` is the purpose of; false where there is none. */
export function notePurpose(state: ClauseState, of: Purpose['of']): boolean {
  if (state.marker !== 'l') return false
  for (const head of state.heads.toReversed()) {
    if (head.head === 'topic' || head.draft?.kind !== 'VISIT' || head.draft === of) continue
    state.purposes.push({ of, journey: head.draft })
    return true
  }
  return false
}

/** `the delegation comprises`: who is named behind it takes part in the gathering or visit told last. */
export function openMembers(state: ClauseState): void {
  const verb = state.heads.at(-1)
  if (verb?.head !== 'verb' || verb.id !== COMPRISING || verb.draft !== null || state.marker !== null) return
  const joined = state.drafts.findLast(({ kind, isPlural }) => JOINED.has(familyOf(kind)) && !isPlural)
  if (joined === undefined) return
  verb.subject = []
  verb.draft = joined
}

/** Gives the visits of a clause its subject, or whom that receives, where nobody else was told as visitor. */
export function giveVisitors(state: ClauseState): void {
  for (const { draft, verb } of state.visits.splice(0)) {
    if (draft.arguments.some(({ as }) => as === 'VISITOR')) continue
    if (verb.draft !== null && !isComplete(verb.draft) && !LEAVING.has(verb.id)) continue
    const received = verb.draft?.arguments.filter(({ as }) => as === 'PARTICIPANT') ?? []
    const isReceived = verb.id === RECEIVING
    const visitors = isReceived ? received.map(({ mention }) => mention) : (verb.subject ?? [])
    giveToEvent(state, draft, visitors.filter(isTraveller), { slot: 'subject', marker: null }, 'ELIDED')
    if (hasPlace(draft)) continue
    const target = verb.held.find(({ slot }) => slot.marker === 'ila')
    if (target !== undefined) giveToEvent(state, draft, target.mentions, target.slot)
  }
}

function isTraveller({ type, standing }: Mention): boolean {
  return type === 'PERSON' || type === 'GROUP' || standing === 'office'
}

/** Who travels for an event takes part in it, where he travels to, if and when he does. */
export function settlePurposes(state: ClauseState): void {
  for (const { of, journey } of state.purposes.splice(0)) {
    const draft = 'head' in of ? of.draft : of
    if (draft === null) continue
    const isUndone = UNDONE.some(signal => journey.signals.has(signal))
    // Who does not come does not attend, though the others do.
    if (isUndone && 'head' in of && isAttending(of.id)) continue
    const who = mentionsOf(journey, 'VISITOR')
    if ('head' in of) {
      if (of.subject === null) giveSubject(state, of, who, 'ELIDED')
    } else giveToEvent(state, draft, who, { slot: 'marker', marker: 'bi-musharaka' }, 'ELIDED')
    givePlace(state, draft, mentionsOf(journey, 'PLACE'))
    for (const signal of UNDONE) if (journey.signals.has(signal)) draft.signals.add(signal)
  }
}

function mentionsOf({ arguments: given }: Pick<Draft, 'arguments'>, as: string): readonly Mention[] {
  return given.flatMap(argument => (argument.as === as ? [argument.mention] : []))
}

function givePlace(state: ClauseState, draft: Draft, places: readonly Mention[]): void {
  if (hasPlace(draft)) return
  giveToEvent(state, draft, places, { slot: 'marker', marker: 'fi' }, 'ELIDED')
}

/** `Paris, where`: the place right before, else that of the event told last. */
export function findWhereabouts({ latest, sentenceDrafts }: ClauseState): readonly Mention[] {
  const last = latest?.at(-1)
  if (last !== undefined && PLACES.has(last.type) && last.standing === 'entity') return [last]
  return mentionsOf(sentenceDrafts.at(-1) ?? { arguments: [] }, 'PLACE').slice(0, 1)
}

/** Gives the gatherings of a clause behind `where` the place before it. */
export function giveWhereabouts(state: ClauseState): void {
  for (const draft of state.clauseDrafts)
    if (familyOf(draft.kind) === 'GATHERING') givePlace(state, draft, state.place)
  state.place = []
}
