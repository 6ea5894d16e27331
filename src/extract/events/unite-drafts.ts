import { familyOf } from '../../vocabulary.ts'
import type { FoundTime } from '../times/find-times.ts'
import type { Draft } from './draft.ts'
import { UnitedDrafts } from './united-drafts.ts'

/** Nouns that can take up an event told by another word: the verb met, then `the meeting`. */
const TAKES_UP: Readonly<Record<string, readonly string[]>> = {
  liqa: ['iltaqa', 'bahatha', 'tabahatha', 'tahadatha', 'istaqbala', 'ijtamaa', 'ijtima'],
  ijtima: ['ijtamaa', 'iltaqa', 'bahatha', 'tabahatha', 'liqa'],
  ijtamaa: ['liqa', 'ijtima'],
  ziyara: ['zara', 'wasala'],
  mukalama: ['hatafa'],
  qimma: ['dawra'],
  dawra: ['qimma', 'ijtima'],
  iltaqa: ['bahatha', 'liqa'],
  bahatha: ['iltaqa', 'liqa'],
}

/** The drafts of one text with those that tell of the same event made one: the earlier takes in the later. */
export function uniteDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const united = new UnitedDrafts()
  const replaced = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const place = united.findLast(other => isSameEvent(other, draft))
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

function isSameEvent(earlier: Draft, later: Draft): boolean {
  if (familyOf(earlier.kind) !== familyOf(later.kind) || familyOf(earlier.kind) === 'OUTCOME') return false
  if (familyOf(earlier.kind) === 'CONFLICT') return false
  const isSameNoun = earlier.noun === later.noun
  if (!isSameNoun && TAKES_UP[later.noun]?.includes(earlier.noun) !== true) return false
  if (earlier.sentence === later.sentence && !later.isDefinite && earlier.kind !== 'SERIES') return false
  if (differ(earlier, later)) return false
  if (!earlier.isDefinite && !later.isDefinite && isAwaited(earlier) && isAwaited(later)) return true
  if (isSameVisit(earlier, later) || isSameOccasion(earlier, later)) return true
  const isTakenUp = later.isDefinite || later.kind === 'SERIES'
  return isTakenUp
    ? isNamedAlike(earlier, later) && !bringsOthers(earlier, later)
    : isHeadlineAndLead(earlier, later) && sharedArguments(earlier, later) > 0
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

/** A definite noun takes up the event nearest before that does not differ; plural takes up plural. */
function isNamedAlike(earlier: Draft, later: Draft): boolean {
  return earlier.isPlural === later.isPlural
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
  return (
    argumentsDiffer(a, b, 'PLACE') ||
    argumentsDiffer(a, b, 'ORGANIZER') ||
    visitorsDiffer(a, b) ||
    partnersDiffer(a, b)
  )
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

function sharedArguments(a: Draft, b: Draft): number {
  const keys = new Set(a.arguments.map(argument => argument.key))
  return b.arguments.filter(argument => keys.has(argument.key)).length
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
  target.topics.push(...draft.topics)
  target.within.push(...draft.within)
  target.ordinal ??= draft.ordinal
  target.claimedCount ??= draft.claimedCount
  target.themeSpan ??= draft.themeSpan
  if (target.signals.size === 0) for (const signal of draft.signals) target.signals.add(signal)
}

function redirect(draft: Draft, replaced: ReadonlyMap<Draft, Draft>): void {
  const within = draft.within.splice(0)
  for (const { whole, relation } of within) {
    const target = replaced.get(whole) ?? whole
    if (target !== draft && !draft.within.some(other => other.whole === target))
      draft.within.push({ whole: target, relation })
  }
}
