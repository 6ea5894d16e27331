import { classSet } from '../../text/class-sets.ts'
import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import { endsSentence, SENTENCE_ENDS } from './ends-sentence.ts'
import { findDueDays } from './find-due-days.ts'

/**
 * When what a clause tells happens: behind `sa-` or `planned` the future, with an imperfect verb the present; null without
 * a verb. Right behind the `to` of what is put off stands the day when it is due, ahead of the verb's own time.
 */
export type Tense = 'past' | 'present' | 'future' | 'due' | null

interface Turn {
  readonly offset: number
  readonly tense: Tense
  /** The next verb, where it is imperfect, belongs to this one: `was meeting`, `did not meet`, `it is planned that they meet`. A plan that `was` is past. */
  readonly governs: boolean
}

/**
 * The tense of the clause at an offset: that of the last verb before it in its sentence. `isFrequent` says of a word,
 * folded fully, whether it is one of Arabic prose: behind `sa-` an imperfect that no table of verbs lists.
 */
export function findTense(
  lattice: Lattice,
  isFrequent: (word: string) => boolean,
): (offset: number) => Tense {
  const turns: Turn[] = []
  const isDueAt = findDueDays(lattice)
  let behindFuture = -1
  for (const offset of lattice.offsetsOf(TURNING)) {
    const edges = lattice.at(offset)
    // Behind `sa-` it has turned already.
    const turn = offset === behindFuture ? null : turnAt(edges, offset, turns.at(-1))
    if (turn !== null) turns.push(turn)
    const future = edges.find(isFutureClitic)?.next
    if (future === undefined || !hasUnlistedFuture(lattice.at(future), lattice.text, isFrequent)) continue
    behindFuture = future
    turns.push({ offset: future, tense: 'future', governs: false })
  }
  return offset => (isDueAt(offset) ? 'due' : (lastUpTo(turns, offset)?.tense ?? null))
}

/** What a tense may turn at, and `sa-`, behind which it may turn at a word that no table knows. */
const TURNING = classSet([
  ...['future', 'negation', 'verb', 'auxiliary', 'relative', 'prep=bada', 'clitic=s'],
  ...SENTENCE_ENDS,
])

function isFutureClitic({ class: kind, id }: Edge): boolean {
  return kind === 'clitic' && id === 's'
}

function hasUnlistedFuture(
  edges: readonly Edge[],
  text: string,
  isFrequent: (word: string) => boolean,
): boolean {
  for (const edge of edges) if (isUnlistedFuture(edge, text, isFrequent)) return true
  return false
}

function turnAt(edges: readonly Edge[], offset: number, before: Turn | undefined): Turn | null {
  if (edges.some(isPlan) && before?.tense === 'past' && before.governs) return { ...before, offset }
  if (edges.some(isPlanned)) return { offset, tense: 'future', governs: edges.some(isPlan) }
  if (edges.some(isPastAuxiliary)) return { offset, tense: 'past', governs: true }
  if (edges.some(isVerb)) {
    const isPast = edges.some(isPastVerb)
    if (!isPast && before?.governs === true) return { offset, tense: before.tense, governs: false }
    return { offset, tense: isPast ? 'past' : 'present', governs: false }
  }
  if (edges.some(endsSentence) || (before?.tense === 'present' && edges.some(opensClause)))
    return { offset, tense: null, governs: false }
  return null
}

function isPlanned(edge: Edge): boolean {
  return (
    isPlan(edge) ||
    (edge.class === 'negation' && edge.id === 'lan') ||
    ((edge.class === 'verb' || edge.class === 'auxiliary') && edge.features.after?.endsWith('s') === true)
  )
}

const SHORTEST_IMPERFECT = 4

function isUnlistedFuture(edge: Edge, text: string, isFrequent: (word: string) => boolean): boolean {
  if (edge.class !== 'word' || edge.features.after?.endsWith('s') !== true) return false
  const { full, start } = edge
  if (full.length < SHORTEST_IMPERFECT) return false
  const isOfSpeaker = text.charAt(start) === HAMZA_OF_I || full.startsWith(NUN)
  if (!isOfSpeaker && !full.startsWith(YA) && !full.startsWith(TA)) return false
  return isFrequent(YA + full.slice(1)) || (!isOfSpeaker && isFrequent(full))
}

function isVerb({ class: kind }: Edge): boolean {
  return kind === 'verb'
}

function isPastVerb(edge: Edge): boolean {
  return isVerb(edge) && edge.features.tense === 'past'
}

function isPlan({ class: kind }: Edge): boolean {
  return kind === 'future'
}

const YA = '\u064a'
const TA = '\u062a'
/** Begins `I shall go`, as nun begins `we shall go`. */
const HAMZA_OF_I = '\u0623'
const NUN = '\u0646'

/** `was`, and `not` of what did not happen. */
function isPastAuxiliary({ class: kind, id, light }: Edge): boolean {
  if (kind === 'negation') return id === 'lam'
  return kind === 'auxiliary' && id === 'kana' && !light.startsWith(YA) && !light.startsWith(TA)
}

/** Behind `who` and `after` another verb rules, whether it is known or not. */
function opensClause({ class: kind, id }: Edge): boolean {
  return kind === 'relative' || (kind === 'prep' && id === 'bada')
}

/** The last of ascending turns that does not lie behind an offset, found by halving. */
function lastUpTo<Place extends { readonly offset: number }>(
  turns: readonly Place[],
  offset: number,
): Place | undefined {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.offset ?? offset) <= offset) low = middle + 1
    else high = middle
  }
  return turns[low - 1]
}
