import type { FoundTime } from '../times/find-times.ts'
import { type Draft, type DraftArgument, isAwaited, isToldByNoun } from './draft.ts'

/** What is known of names beside the words of an event, by their keys. */
export interface Ties {
  /** The states and organisations that a person of the text speaks for. */
  readonly represented: ReadonlyMap<string, ReadonlySet<string>>
  /** The country a listed place lies in. */
  readonly countryOf: ReadonlyMap<string, string>
}

/** Meetings of few: who else was there makes another one of it. */
const OF_FEW = new Set(['MEETING', 'NEGOTIATION', 'CALL'])
const UNREAL = ['called-for', 'cancelled', 'refused', 'negated', 'possible'] as const

/** What is told of the two events cannot be true of one. */
export function differ(a: Draft, b: Draft, { countryOf }: Ties): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return true
  if (a.claimedCount !== null && b.claimedCount !== null && a.claimedCount !== b.claimedCount) return true
  if (isApart(a.times, b.times)) return true
  // Who was there was at none that is still to come.
  if (b.isAttended && b.signals.has('past') && isAwaited(a)) return true
  // What is only called for is not what was told before as held.
  if (b.signals.has('called-for') && !isAwaited(a)) return true
  // Nor is what a verb tells as done what was refused before.
  if (isUnreal(a) && !isUnreal(b) && !isToldByNoun(b)) return true
  return (
    placesDiffer(a, b, countryOf) ||
    argumentsDiffer(a, b, 'ORGANIZER') ||
    visitorsDiffer(a, b) ||
    (partnersDiffer(a, b) && !(b.isAttended && b.hasArticle && !b.hasSuffix))
  )
}

function isUnreal({ signals }: Draft): boolean {
  return UNREAL.some(signal => signals.has(signal))
}

function isApart(a: readonly FoundTime[], b: readonly FoundTime[]): boolean {
  const [one, other] = [a[0]?.value, b[0]?.value]
  return one != null && other != null && (one.latest < other.earliest || other.latest < one.earliest)
}

function argumentsDiffer(a: Draft, b: Draft, as: DraftArgument['as']): boolean {
  const [one, other] = [keysOf(a, as), keysOf(b, as)]
  return one.size > 0 && other.size > 0 && isApartFrom(one, other)
}

/** A city and the country it lies in are told of one event. */
function placesDiffer(a: Draft, b: Draft, countryOf: Ties['countryOf']): boolean {
  if (!argumentsDiffer(a, b, 'PLACE') || isInTown(a, b) || isInTown(b, a)) return false
  const [one, other] = [keysOf(a, 'PLACE'), keysOf(b, 'PLACE')]
  const liesIn = (places: ReadonlySet<string>, countries: ReadonlySet<string>) =>
    [...places].some(place => countries.has(countryOf.get(place) ?? ''))
  return !liesIn(one, other) && !liesIn(other, one)
}

/** Of the one only a building is told, of the other only a town or country, in which it may stand. */
function isInTown(a: Draft, b: Draft): boolean {
  const typesOf = (draft: Draft) =>
    draft.arguments.flatMap(({ as, mention }) => (as === 'PLACE' ? [mention.type] : []))
  return typesOf(a).every(type => type === 'SITE') && typesOf(b).every(type => type !== 'SITE')
}

/** A minister and the state he comes from are told of one visit; two ministers are not, nor two states. */
function visitorsDiffer(a: Draft, b: Draft): boolean {
  if (!argumentsDiffer(a, b, 'VISITOR')) return false
  const kinds = ({ arguments: given }: Draft) =>
    new Set(given.flatMap(({ as, mention }) => (as === 'VISITOR' ? [mention.type === 'PERSON'] : [])))
  const others = kinds(b)
  return [...kinds(a)].some(kind => others.has(kind))
}

/**
 * Two meetings whose persons are all others, or whose states and organisations are; of meetings of few, each with
 * somebody the other one has not.
 */
function partnersDiffer(a: Draft, b: Draft): boolean {
  const isOfFew = OF_FEW.has(a.kind) && OF_FEW.has(b.kind)
  return [true, false].some(arePersons => {
    const [one, other] = [partners(a, arePersons), partners(b, arePersons)]
    if (one.size < 2 || other.size < 2) return false
    const isBeside = isOfFew && hasOthers(one, other) && hasOthers(other, one)
    return isBeside || isApartFrom(one, other)
  })
}

function partners(draft: Draft, arePersons: boolean): ReadonlySet<string> {
  const isPartner = ({ as, mention }: DraftArgument) =>
    as !== 'PLACE' && (mention.type === 'PERSON') === arePersons
  return new Set(draft.arguments.filter(isPartner).map(argument => argument.key))
}

function isApartFrom(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return ![...one].some(key => other.has(key))
}

export function hasOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some(key => !other.has(key))
}

export function keysOf(draft: Draft, as: DraftArgument['as']): ReadonlySet<string> {
  return new Set(draft.arguments.filter(argument => argument.as === as).map(argument => argument.key))
}
