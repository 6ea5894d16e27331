import type { Frame } from '../../lexicon/arabic-tables.ts'
import { type Basis, type EntityType, ROLES } from '../../vocabulary.ts'
import type { Mention } from '../names/chunk.ts'
import type { ClauseState } from './clause-state.ts'
import type { Draft, DraftArgument } from './draft.ts'
import type { Slot } from './frame-index.ts'
import { TAKING_PART, type VerbHead } from './heads.ts'

/** What a verb's frame leaves to the event: its subject; who says something there; who calls for it, of a visit the host. */
const SLOT_OF_EVENT: Partial<Record<Frame['gives'], Slot>> = {
  SUBJECT: { slot: 'subject', marker: null },
  SOURCE: { slot: 'marker', marker: 'speaking' },
  CONVENER: { slot: 'marker', marker: 'bi-dawa' },
}
/** Behind these too stands what makes a meeting one of a kind: a body, or a newspaper whose interview it is. */
const REFINING = new Set(['b', 'l', 'maa'])
const REFINABLE = new Set(['MEETING', 'CONFERENCE', 'CALL', 'SESSION'])
const PLACE_OR_ROLE = new Set<string>([...ROLES, 'PLACE'])
/** Verbs of taking part: negated, it is the participant who is not there, not the event. */
const ATTENDING = new Set([TAKING_PART, 'sahama', 'hadara'])

/** The verb or verbal noun is about taking part. */
export function isAttending(id: string): boolean {
  return ATTENDING.has(id)
}

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
  const frameOf = (mention: Mention) =>
    frameFor(mention, type => state.frames.ofEvent(draft.noun, draft.kind, slot, type))
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
  const { draft } = verb
  if (draft === null) return false
  const frameOfType = (type: EntityType) => {
    const own = state.frames.ofVerb(verb.leadsDelegation ? TAKING_PART : verb.id, slot, type)
    const inner =
      own?.gives === 'SUBJECT' && verb.inner !== null ? state.frames.ofVerb(verb.inner, slot, type) : null
    const frame = inner ?? own
    const asIn = frame === null ? undefined : SLOT_OF_EVENT[frame.gives]
    return asIn === undefined ? frame : state.frames.ofEvent(draft.noun, draft.kind, asIn, type)
  }
  const frameOf = (mention: Mention) => frameFor(mention, frameOfType)
  return give(state, draft, mentions, slot, basis, verb.id, frameOf)
}

/** The frame for a name's type; an office that stands for its state does what a person does. */
export function frameFor(
  { type, standing }: Mention,
  frameOfType: (type: EntityType) => Frame | null,
): Frame | null {
  return frameOfType(type) ?? (standing === 'office' ? frameOfType('PERSON') : null)
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
    const given = frameOf(mention)?.gives
    const gives = given === 'PARTICIPANT' && draft.kind === 'VISIT' ? 'VISITOR' : given
    if (gives === undefined || !isPlaceOrRole(gives)) continue
    if (gives === 'PLACE' && mention.standing !== 'entity') continue
    if (gives === 'VISITOR' && draft.kind !== 'VISIT') continue
    isGiven = true
    addArgument(draft, mention, gives, basis, `${trigger} ${slot.marker ?? slot.slot}`)
    if (gives === 'ORGANIZER' || isRefining(slot, trigger === draft.noun))
      refineKind(state, draft, [mention.head])
  }
  if (isGiven) draft.filled.add(slot.marker ?? slot.slot)
  return isGiven
}

/** The genitive and what stands behind some markers make a meeting one of a kind, and so does who meets. */
function isRefining({ slot, marker }: Slot, isOwnSlot: boolean): boolean {
  return slot === 'genitive' || REFINING.has(marker ?? '') || (slot === 'subject' && isOwnSlot)
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
  if (mentions.filter(isParty).length > 1) verb.draft?.filled.add('maa')
  if (verb.verb === null || basis !== 'STATED') return
  if (!verb.isInRelative || mentions === state.antecedent || state.lastSubject === null)
    state.lastSubject = mentions
  if (state.unnamed !== null) giveActor(state, state.unnamed, mentions)
  state.unnamed = null
}

/** Two of these are partners of what they do together, without more. */
function isParty({ type, standing }: Mention): boolean {
  return standing !== 'nobody' && (type === 'PERSON' || type === 'COUNTRY')
}

/** `his visit`: whom the pronoun stands for does what the noun says. */
export function giveActor(state: ClauseState, draft: Draft, mentions: readonly Mention[]): void {
  if (draft.kind === 'SESSION' && mentions.every(({ type }) => type === 'PERSON')) return
  const slot = draft.kind === 'APPOINTMENT' ? 'object' : 'subject'
  giveToEvent(state, draft, mentions, { slot, marker: null }, 'ANAPHORIC')
}

/** Gives a subject to the event a verb is linked to. */
export function giveSubject(
  state: ClauseState,
  verb: VerbHead,
  mentions: readonly Mention[],
  basis: Basis,
): void {
  if (verb.draft !== null && verb.signals.has('negated') && isAttending(verb.id)) {
    verb.draft.signals.delete('negated')
    return
  }
  giveByVerb(state, verb, mentions, { slot: 'subject', marker: null }, basis)
}

/** The kind of a meeting by the body it belongs to or an adjective beside it (`kinds.tsv`). */
export function refineKind(state: ClauseState, draft: Draft, beside: readonly string[]): void {
  if (!REFINABLE.has(draft.kindOfOne)) return
  const row = state.kinds.find(
    candidate => candidate.noun === draft.noun && beside.includes(candidate.beside),
  )
  if (row === undefined) return
  if (draft.kind === draft.kindOfOne) draft.kind = row.kind
  draft.kindOfOne = row.kind
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
