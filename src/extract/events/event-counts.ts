import { familyOf } from '../../vocabulary.ts'
import type { Chunk } from '../names/chunk.ts'
import { OFFICE_ALONE } from '../names/office-alone.ts'
import type { ClauseState } from './clause-state.ts'
import { type Draft, findLastDraft } from './draft.ts'
import type { Counted, Unit } from './units.ts'

const FEWEST_OF_SERIES = 3
/** A session of a body or of what is held again and again; without the dots of its last letter it is `his role`. */
export const ROUND = 'dawra'

/** `33 summits, among them 22`: what is counted of a series told before is no further event. */
export function isPartOfSeries(
  { marker, sentenceDrafts }: ClauseState,
  noun: string,
  { count }: Counted,
): boolean {
  if (marker !== 'partitive' && count === null) return false
  const series = findLastDraft(sentenceDrafts, draft => draft.kind === 'SERIES' && draft.noun === noun)
  return series !== undefined && (marker === 'partitive' || series.claimedCount !== null)
}

/** `the chairman of the current session`: what he is, not what happens. */
export function isOfChairman({ latest, marker, isBehindNoun }: ClauseState, noun: string): boolean {
  const last = latest?.at(-1)
  return noun === ROUND && marker === null && !isBehindNoun && last?.rule === OFFICE_ALONE
}

/** `the meeting in its 155th session`: how often it was held, of the gathering that the pronoun agrees with. */
export function takesNumber(
  state: ClauseState,
  { features, start, end }: Chunk,
  { ordinal }: Counted,
): boolean {
  if (features.suffix === undefined || state.marker !== 'fi') return false
  const isMeant = ({ gender, kind }: Draft) => gender === features.suffix && familyOf(kind) === 'GATHERING'
  const meeting = findLastDraft(state.sentenceDrafts, isMeant)
  if (meeting === undefined) return false
  meeting.ordinal ??= ordinal
  meeting.triggers.push({ start, end, weight: 0 })
  state.marker = null
  return true
}

/** Several unnamed meetings: `many meetings`, `seven meetings`, `these meetings`. */
export function isSeries(
  draft: Draft,
  { quantifier, count, isDemonstrative }: Counted,
  next: Unit | undefined,
): boolean {
  if (familyOf(draft.kind) !== 'GATHERING' || draft.kind === 'NEGOTIATION') return false
  if (count !== null && count >= FEWEST_OF_SERIES) return true
  if (!draft.isPlural) return false
  const isOfBody = next?.type === 'group' || next?.type === 'event' || next?.first.features.definite === true
  return quantifier !== null || isDemonstrative || (!draft.isDefinite && (draft.noun === 'liqa' || !isOfBody))
}
