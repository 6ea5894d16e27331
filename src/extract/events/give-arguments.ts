import type { Frame } from '../../lexicon/arabic-tables.ts'
import { type Basis, ROLES } from '../../vocabulary.ts'
import type { Mention } from '../names/chunk.ts'
import type { ClauseState } from './clause-state.ts'
import type { Draft, DraftArgument } from './draft.ts'
import type { Slot } from './frame-index.ts'
import type { VerbHead } from './heads.ts'

const PLACE_OR_ROLE = new Set<string>([...ROLES, 'PLACE'])
/** Verbs of taking part: negated, it is the participant who is not there, not the event. */
const JOINING = new Set(['sharaka', 'sahama', 'hadara'])

function isPlaceOrRole(gives: Frame['gives']): gives is DraftArgument['as'] {
  return PLACE_OR_ROLE.has(gives)
}

/** Gives names to an event by its own frames; false when it has no slot for any of them. */
export function giveToEvent(
  state: ClauseState,
  draft: Draft,
  mentions: readonly Mention[],
  slot: Slot,
  basis: Basis = 'STATED',
): boolean {
  const frameOf = ({ type }: Mention) => state.frames.ofEvent(draft.noun, draft.kind, slot, type)
  return give(state, draft, mentions, slot, basis, draft.noun, frameOf)
}

/** Gives names to the event of a verb by the verb's frames; false when it has no event or no slot for any of them. */
export function giveByVerb(
  state: ClauseState,
  verb: VerbHead,
  mentions: readonly Mention[],
  slot: Slot,
  basis: Basis = 'STATED',
): boolean {
  const frameOf = ({ type }: Mention) => state.frames.ofVerb(verb.id, slot, type)
  return verb.draft !== null && give(state, verb.draft, mentions, slot, basis, verb.id, frameOf)
}

function give(
  state: ClauseState,
  draft: Draft,
  mentions: readonly Mention[],
  slot: Slot,
  basis: Basis,
  trigger: string,
  frameOf: (mention: Mention) => Frame | null,
): boolean {
  let isGiven = false
  for (const mention of mentions) {
    const gives = frameOf(mention)?.gives
    if (gives === undefined || !isPlaceOrRole(gives)) continue
    isGiven = true
    addArgument(draft, mention, gives, basis, `${trigger} ${slot.marker ?? slot.slot}`)
    if (gives === 'ORGANIZER' || slot.slot === 'genitive') refineKind(state, draft, [mention.head])
  }
  if (isGiven) fulfil(draft, slot)
  return isGiven
}

/** The subject of a verb: told now or later, it goes to the verb's event by the verb's frame. */
export function fillSubject(
  state: ClauseState,
  verb: VerbHead,
  mentions: readonly Mention[],
  basis: Basis,
): void {
  verb.subject = mentions
  giveSubject(state, verb, mentions, basis)
  if (verb.verb !== null && basis === 'STATED') state.lastSubject = mentions
}

/** Gives a subject to the event a verb is linked to. */
export function giveSubject(
  state: ClauseState,
  verb: VerbHead,
  mentions: readonly Mention[],
  basis: Basis,
): void {
  if (verb.draft !== null && verb.signals.has('negated') && JOINING.has(verb.id)) {
    verb.draft.signals.delete('negated')
    return
  }
  giveByVerb(state, verb, mentions, { slot: 'subject', marker: null }, basis)
}

/** The kind of a meeting by the body it belongs to or an adjective beside it (`kinds.tsv`). */
export function refineKind(state: ClauseState, draft: Draft, beside: readonly string[]): void {
  if (draft.kindOfOne !== 'MEETING' && draft.kindOfOne !== 'CONFERENCE') return
  const row = state.kinds.find(
    candidate => candidate.noun === draft.noun && beside.includes(candidate.beside),
  )
  if (row === undefined) return
  if (draft.kind === draft.kindOfOne) draft.kind = row.kind
  draft.kindOfOne = row.kind
}

function fulfil(draft: Draft, { slot, marker }: Slot): void {
  if (draft.needs.includes(marker ?? slot)) draft.needs = []
}

function addArgument(
  draft: Draft,
  mention: Mention,
  as: DraftArgument['as'],
  basis: Basis,
  rule: string,
): void {
  if (
    mention.standing === 'nobody' ||
    draft.arguments.some(other => other.key === mention.key && other.as === as)
  )
    return
  const told = basis === 'STATED' && mention.form === 'NOMINAL' ? 'ANAPHORIC' : basis
  const { key, start, end } = mention
  draft.arguments.push({ key, mention, as, basis: told, start, end, rule })
}
