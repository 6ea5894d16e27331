import { familyOf } from '../../vocabulary.ts'
import { type Draft, type DraftArgument, isAwaited, isToldByNoun } from './draft.ts'
import { differ, hasOthers, keysOf, type Ties } from './other-event.ts'

/** Whom one met, received or talked to. */
const ENCOUNTERS = new Set([
  ...['liqa', 'ijtima', 'muhadathat', 'istiqbal', 'iltaqa', 'bahatha', 'tabahatha', 'tahadatha'],
  ...['tafawada', 'istaqbala', 'ijtamaa', 'iltaama', 'qabala'],
])
/** Words that can tell of one event, such as who travelled, arrived and visited. */
const SAME_DEEDS: readonly ReadonlySet<string>[] = [
  ENCOUNTERS,
  new Set(['ziyara', 'jawla', 'zara', 'wasala', 'ghadara', 'halla']),
  new Set(['mukalama', 'hatafa', 'ittasala']),
  new Set(['qimma', 'dawra']),
]
/** Families whose events are told again in other words. */
const TOLD_AGAIN = new Set(['GATHERING', 'VISIT', 'CALL', 'SERIES', 'OTHER'])
/** Nouns that, with the article, take up whatever gathering was told before. */
const ANY_GATHERING = new Set(['liqa', 'ijtima', 'muqabala'])
/** And what takes up a call. */
const TALKS = new Set(['muhadathat'])
const DISCUSSING = new Set(['bahatha', 'tabahatha', 'tahadatha', 'ittafaqa'])
/** And a press conference, whose noun leaves out the press. */
const PRESS = new Set(['nadwa', 'mutamar', 'liqa'])

/** The later draft tells, with the same or an equal word, of the event that the earlier one tells of. */
export function isSameEvent(earlier: Draft, later: Draft, ties: Ties): boolean {
  if (isTalkedOver(earlier, later) || isHisMeeting(earlier, later, ties)) return true
  return isSameDeed(earlier, later) && isToldAgain(earlier, later, ties)
}

/** The later draft takes up, as `the meeting` or `the talks`, what the earlier one tells of in other words. */
export function isTakenUp(earlier: Draft, later: Draft, ties: Ties): boolean {
  const family = familyOf(earlier.kind)
  const nouns = earlier.kind === 'PRESS_CONFERENCE' ? PRESS : family === 'CALL' ? TALKS : ANY_GATHERING
  if (nouns === ANY_GATHERING && family !== 'GATHERING') return false
  const mayStandFor = familyOf(later.kind) === 'GATHERING' && nouns.has(later.noun)
  return mayStandFor && isBare(later, earlier) && isToldAgain(earlier, later, ties)
}

function isSameDeed(earlier: Draft, later: Draft): boolean {
  if (familyOf(earlier.kind) !== familyOf(later.kind)) return false
  if (later.noun === earlier.noun) return true
  const isNamed = ENCOUNTERS.has(later.noun) && isToldByNoun(later) && later.isDefinite
  if (isNamed && !isBare(later, earlier)) return false
  return SAME_DEEDS.some(words => words.has(later.noun) && words.has(earlier.noun))
}

/** Meetings and journeys are told again in other words, outcomes and attacks by the same noun with the article. */
function isRetold(earlier: Draft, later: Draft): boolean {
  if (TOLD_AGAIN.has(familyOf(later.kind))) return true
  const keys = new Set(earlier.arguments.map(({ key }) => key))
  const isSameNoun = later.hasArticle && later.noun === earlier.noun && later.kind === earlier.kind
  return isSameNoun && !later.hasAdjective && later.arguments.every(({ key }) => keys.has(key))
}

/** In one sentence: a definite noun, of visits one with the article, since a traveller makes several. */
function takesUpAtOnce({ kind, hasArticle, isDefinite }: Draft): boolean {
  return kind === 'VISIT' ? hasArticle : isDefinite
}

/** `the two discussed`, `they agreed`: the verb tells, of those who met, called each other or agreed, no second event. */
function isTalkedOver(earlier: Draft, later: Draft): boolean {
  if (!DISCUSSING.has(later.noun) || isToldByNoun(later) || later.times.length > 0) return false
  const isOfTalks = later.kind !== 'AGREEMENT' && ['CALL', 'GATHERING'].includes(familyOf(earlier.kind))
  if (!isOfTalks && earlier.kind !== later.kind) return false
  const partners = later.arguments.filter(({ as }) => as === 'PARTICIPANT' || as === 'SIGNATORY')
  const others = new Set(earlier.arguments.map(({ key }) => key))
  return partners.length > 1 && later.arguments.every(({ key }) => others.has(key))
}

/** `his meeting with the president`: both are told of the encounter before. */
function isHisMeeting(earlier: Draft, later: Draft, ties: Ties): boolean {
  if (!later.hasSuffix || !ENCOUNTERS.has(later.noun) || !ENCOUNTERS.has(earlier.noun)) return false
  const own = keysOf(later, 'PARTICIPANT')
  return own.size > 1 && !hasOthers(own, keysOf(earlier, 'PARTICIPANT')) && !differ(earlier, later, ties)
}

function isToldAgain(earlier: Draft, later: Draft, ties: Ties): boolean {
  if (!isRetold(earlier, later)) return false
  if (earlier.sentence === later.sentence && !takesUpAtOnce(later) && earlier.kind !== 'SERIES') return false
  if (differ(earlier, later, ties)) return false
  // A text that tells twice of an event to come tells of one.
  if (!earlier.isDefinite && !later.isDefinite && isAwaited(earlier) && isAwaited(later)) return true
  if (isSameVisit(earlier, later) || isSameOccasion(earlier, later)) return true
  if (later.isDefinite || later.kind === 'SERIES')
    return isNamedAlike(earlier, later) && !bringsOthers(earlier, later)
  const isHeadlineAndLead = earlier.paragraph === 0 && later.paragraph > 0
  return (
    isHeadlineAndLead && (earlier.arguments.length === 0 || sharesNames(earlier, later, ties.represented))
  )
}

/** `the meeting`, of which nothing is told that would make it another one: no adjective, no organiser of its own. */
function isBare(later: Draft, earlier: Draft): boolean {
  if (!later.hasArticle || later.hasSuffix || later.hasAdjective) return false
  const organizers = keysOf(earlier, 'ORGANIZER')
  return [...keysOf(later, 'ORGANIZER')].every(key => organizers.has(key))
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
  return (['VISITOR', 'PLACE'] as const).every(
    as => keysOf(later, as).size > 0 && keysOf(earlier, as).size > 0,
  )
}

/** A definite noun takes up the event nearest before that does not differ; plural takes up plural, and talks a call. */
function isNamedAlike(earlier: Draft, later: Draft): boolean {
  return (
    isSeveral(earlier) === later.isPlural ||
    (isSeveral(earlier) === isSeveral(later) && isApartOrAlike(earlier, later)) ||
    earlier.isPlural === later.isPlural ||
    familyOf(earlier.kind) !== familyOf(later.kind)
  )
}

/** In one sentence a meeting and talks are told beside each other. */
function isApartOrAlike(earlier: Draft, later: Draft): boolean {
  return earlier.noun === later.noun || earlier.sentence !== later.sentence
}

/** Talks are one event, though their noun is a plural. */
function isSeveral({ isPlural, noun }: Draft): boolean {
  return isPlural && !TALKS.has(noun)
}

/** Definite only by the names behind it (`the committee's meeting`), none of which the earlier event has. */
function bringsOthers(earlier: Draft, later: Draft): boolean {
  const isByName = !later.hasArticle && later.arguments.length > 0 && later.kind !== 'SERIES'
  return isByName && !sharesNames(earlier, later)
}

/** A name of the one event is one of the other; a person also as the state it speaks for. */
function sharesNames(a: Draft, b: Draft, represented?: Ties['represented']): boolean {
  const namesOf = ({ key }: DraftArgument) => [key, ...(represented?.get(key) ?? [])]
  const names = new Set(a.arguments.flatMap(namesOf))
  return b.arguments.some(argument => namesOf(argument).some(name => names.has(name)))
}
