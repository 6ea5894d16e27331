import { familyOf } from '../../vocabulary.ts'
import type { FoundTime } from '../times/find-times.ts'
import { type Draft, isToldByNoun } from './draft.ts'
import { UnitedDrafts } from './united-drafts.ts'

/** Words that can tell of one event: whom one met, received or talked to; who travelled, arrived and visited. */
const SAME_DEEDS: readonly ReadonlySet<string>[] = [
  new Set([
    ...['liqa', 'ijtima', 'muhadathat', 'istiqbal', 'iltaqa', 'bahatha', 'tabahatha', 'tahadatha'],
    ...['tafawada', 'istaqbala', 'ijtamaa', 'iltaama', 'qabala'],
  ]),
  new Set(['ziyara', 'jawla', 'zara', 'wasala', 'ghadara', 'halla']),
  new Set(['mukalama', 'hatafa', 'ittasala']),
  new Set(['qimma', 'dawra']),
]
/** Families whose events are told again in other words. */
const MERGING = new Set(['GATHERING', 'VISIT', 'CALL', 'SERIES', 'OTHER'])
/** Nouns that, with the article, take up whatever gathering was told before. */
const ANY_GATHERING = new Set(['liqa', 'ijtima'])
const UNREAL = ['called-for', 'cancelled', 'refused', 'negated', 'possible'] as const
/** And the noun that takes up a call. */
const TALKS = 'muhadathat'

/** Whom the persons of a text speak for: keys of states and organisations by keys of persons. */
export type Represented = ReadonlyMap<string, ReadonlySet<string>>

/** The drafts of one text with those that tell of the same event made one: the earlier takes in the later. */
export function uniteDrafts(drafts: readonly Draft[], represented: Represented): readonly Draft[] {
  const united = new UnitedDrafts()
  const replaced = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const place = united.findLast(other => isSameEvent(other, draft, represented))
    if (place === undefined) united.add(draft)
    else
      united.change(place, before => {
        takeIn(before, draft)
        replaced.set(draft, before)
      })
  }
  for (const draft of united.drafts) redirect(draft, replaced)
  return united.drafts
}

function isSameEvent(earlier: Draft, later: Draft, represented: Represented): boolean {
  if (!MERGING.has(familyOf(later.kind)) || !canTellOf(later, earlier)) return false
  if (earlier.sentence === later.sentence && !takesUpAtOnce(later) && earlier.kind !== 'SERIES') return false
  if (differ(earlier, later)) return false
  if (!earlier.isDefinite && !later.isDefinite && isAwaited(earlier) && isAwaited(later)) return true
  if (isSameVisit(earlier, later) || isSameOccasion(earlier, later)) return true
  const isTakenUp = later.isDefinite || later.kind === 'SERIES'
  if (isTakenUp) return isNamedAlike(earlier, later) && !bringsOthers(earlier, later)
  return (
    isHeadlineAndLead(earlier, later) &&
    (earlier.arguments.length === 0 || sharedArguments(earlier, later, represented) > 0)
  )
}

/** In one sentence: a definite noun, of visits one with the article, since a traveller makes several. */
function takesUpAtOnce({ kind, hasArticle, isDefinite }: Draft): boolean {
  return kind === 'VISIT' ? hasArticle : isDefinite
}

/** The later word can stand for what the earlier one told. */
function canTellOf(later: Draft, earlier: Draft): boolean {
  const family = familyOf(earlier.kind)
  if (family === 'CALL' && later.noun === TALKS && later.hasArticle) return true
  if (family !== familyOf(later.kind)) return false
  if (later.noun === earlier.noun) return true
  if (family === 'GATHERING' && ANY_GATHERING.has(later.noun) && isBare(later, earlier)) return true
  return SAME_DEEDS.some(words => words.has(later.noun) && words.has(earlier.noun))
}

/** `the meeting`, of which nothing is told that would make it another one: no adjective, no organiser of its own. */
function isBare(later: Draft, earlier: Draft): boolean {
  if (!later.hasArticle || later.adjectives.length > 0) return false
  const organizers = keysOf(earlier, 'ORGANIZER')
  return [...keysOf(later, 'ORGANIZER')].every(key => organizers.has(key))
}

/** A text that tells twice of an event to come tells of one. */
function isAwaited({ signals }: Draft): boolean {
  return signals.has('called-for') || signals.has('planned')
}

/** The same word with the same day and place. */
function isSameOccasion(earlier: Draft, later: Draft): boolean {
  const [one, other] = [earlier.times[0]?.value, later.times[0]?.value]
  if (one == null || other == null || one.granularity !== 'DAY') return false
  if (one.earliest !== other.earliest || one.latest !== other.latest) return false
  return keysOf(earlier, 'PLACE').size > 0 && keysOf(later, 'PLACE').size > 0
}

/** The same visitors in the same place. */
function isSameVisit(earlier: Draft, later: Draft): boolean {
  if (earlier.kind !== 'VISIT' || later.kind !== 'VISIT') return false
  return ['VISITOR', 'PLACE'].every(as => keysOf(later, as).size > 0 && keysOf(earlier, as).size > 0)
}

/** A headline and what follows tell of one event with the same words. */
function isHeadlineAndLead(earlier: Draft, later: Draft): boolean {
  return earlier.paragraph === 0 && later.paragraph > 0
}

/** A definite noun takes up the event nearest before that does not differ; plural takes up plural, and talks a call. */
function isNamedAlike(earlier: Draft, later: Draft): boolean {
  return earlier.isPlural === later.isPlural || familyOf(earlier.kind) !== familyOf(later.kind)
}

/** Definite only by the names behind it (`the committee's meeting`), none of which the earlier event has. */
function bringsOthers(earlier: Draft, later: Draft): boolean {
  const isByName = !later.hasArticle && later.arguments.length > 0 && later.kind !== 'SERIES'
  return isByName && sharedArguments(earlier, later) === 0
}

function differ(a: Draft, b: Draft): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return true
  if (a.claimedCount !== null && b.claimedCount !== null && a.claimedCount !== b.claimedCount) return true
  if (isApart(a.times, b.times)) return true
  // What is only called for is not what was told before as held.
  if (b.signals.has('called-for') && !isAwaited(a)) return true
  // Nor is what a verb tells as done what was refused before.
  if (isUnreal(a) && !isUnreal(b) && !isToldByNoun(b)) return true
  return (
    argumentsDiffer(a, b, 'PLACE') ||
    argumentsDiffer(a, b, 'ORGANIZER') ||
    visitorsDiffer(a, b) ||
    partnersDiffer(a, b)
  )
}

function isUnreal({ signals }: Draft): boolean {
  return UNREAL.some(signal => signals.has(signal))
}

function isApart(a: readonly FoundTime[], b: readonly FoundTime[]): boolean {
  const [one, other] = [a[0]?.value, b[0]?.value]
  return one != null && other != null && (one.latest < other.earliest || other.latest < one.earliest)
}

function argumentsDiffer(a: Draft, b: Draft, as: string): boolean {
  const [one, other] = [keysOf(a, as), keysOf(b, as)]
  return one.size > 0 && other.size > 0 && ![...one].some(key => other.has(key))
}

/** A minister and the state he comes from are told of one visit; two ministers are not, nor two states. */
function visitorsDiffer(a: Draft, b: Draft): boolean {
  if (!argumentsDiffer(a, b, 'VISITOR')) return false
  const kinds = ({ arguments: given }: Draft) =>
    new Set(given.flatMap(({ as, mention }) => (as === 'VISITOR' ? [mention.type === 'PERSON'] : [])))
  const others = kinds(b)
  return [...kinds(a)].some(kind => others.has(kind))
}

/** Two meetings whose persons are all others, or whose states and organisations are. */
function partnersDiffer(a: Draft, b: Draft): boolean {
  return [true, false].some(arePersons => {
    const [one, other] = [partners(a, arePersons), partners(b, arePersons)]
    return one.size > 1 && other.size > 1 && ![...one].some(key => other.has(key))
  })
}

function partners(draft: Draft, arePersons: boolean): ReadonlySet<string> {
  const isPartner = ({ as, mention }: Draft['arguments'][number]) =>
    as !== 'PLACE' && (mention.type === 'PERSON') === arePersons
  return new Set(draft.arguments.filter(isPartner).map(argument => argument.key))
}

function keysOf(draft: Draft, as: string): ReadonlySet<string> {
  return new Set(draft.arguments.filter(argument => argument.as === as).map(argument => argument.key))
}

/** How many names of the second event are in the first; a person also as the state it speaks for. */
function sharedArguments(a: Draft, b: Draft, represented?: Represented): number {
  const namesOf = ({ key }: Draft['arguments'][number]) => [key, ...(represented?.get(key) ?? [])]
  const names = new Set(a.arguments.flatMap(namesOf))
  return b.arguments.filter(argument => namesOf(argument).some(name => names.has(name))).length
}

function takeIn(target: Draft, draft: Draft): void {
  target.triggers.push(...draft.triggers.map(trigger => ({ ...trigger, weight: trigger.weight - 1 })))
  for (const argument of draft.arguments)
    if (
      !target.arguments.some(
        other => other.key === argument.key && (other.as === 'PLACE') === (argument.as === 'PLACE'),
      )
    )
      target.arguments.push(argument)
  if (target.times.length === 0) target.times.push(...draft.times)
  if (isPlainMeeting(target) && target.noun === draft.noun && draft.kind !== 'SERIES') {
    target.kind = draft.kind
    target.kindOfOne = draft.kindOfOne
  }
  target.topics.push(...draft.topics)
  target.within.push(...draft.within)
  target.ordinal ??= draft.ordinal
  target.claimedCount ??= draft.claimedCount
  target.themeSpan ??= draft.themeSpan
  if (saysNothing(target)) {
    target.signals.clear()
    for (const signal of draft.signals) target.signals.add(signal)
  }
}

/** Of which nothing said what sort of meeting it is. */
function isPlainMeeting({ kind, kindOfOne }: Draft): boolean {
  return kind === 'MEETING' && kindOfOne === 'MEETING'
}

/** Of whether it happened: the present tense of a headline tells of all times. */
function saysNothing({ signals, paragraph }: Draft): boolean {
  return signals.size === 0 || (paragraph === 0 && signals.size === 1 && signals.has('imperfect'))
}

function redirect(draft: Draft, replaced: ReadonlyMap<Draft, Draft>): void {
  const within = draft.within.splice(0)
  for (const { whole, relation } of within) {
    const target = replaced.get(whole) ?? whole
    if (target !== draft && !draft.within.some(other => other.whole === target))
      draft.within.push({ whole: target, relation })
  }
}
