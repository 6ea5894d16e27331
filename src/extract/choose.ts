import type { ChoiceWeight } from '../lexicon/arabic-tables.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'

/** The weights of `choices.tsv` by what stands before a word, then by the class or id of the reading. */
export type ChoiceWeights = ReadonlyMap<string, ReadonlyMap<string, number>>

export function indexChoices(rows: readonly ChoiceWeight[]): ChoiceWeights {
  const weights = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const behind = weights.get(row.before) ?? new Map<string, number>()
    weights.set(row.before, behind.set(row.class, row.weight))
  }
  return weights
}

/**
 * Replaces each verb or verbal noun of a path by the reading of the same word that what stands before it speaks for:
 * verb, verbal noun, or an ordinary noun, which a verb may be only where it is a bare past one. The reading with the
 * highest sum of weights counts, of equals the first, words last.
 */
export function chooseReadings(
  path: readonly Edge[],
  lattice: Lattice,
  weights: ChoiceWeights,
): readonly Edge[] {
  return path.map((edge, at) =>
    isVerbal(edge) ? chooseReading(edge, path[at - 1], path[at + 1], lattice, weights) : edge,
  )
}

function chooseReading(
  edge: Edge,
  before: Edge | undefined,
  behind: Edge | undefined,
  lattice: Lattice,
  weights: ChoiceWeights,
): Edge {
  const mayBeNoun = edge.class === 'masdar' || isNounLike(edge) || lattice.at(edge.start).some(isCue)
  const isSurelyVerb = isEventInAccusative(behind)
  let best: Edge | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const isOfWords of mayBeNoun ? [false, true] : [false])
    for (const other of lattice.at(edge.start)) {
      if (other.next !== edge.next || !(isOfWords ? isWord(other) || isCue(other) : isVerbal(other))) continue
      if (isSurelyVerb && other.class !== 'verb') continue
      const weight = weightOf(other, before, weights)
      if (weight > most) [best, most] = [other, weight]
    }
  return best ?? edge
}

/** By the class and the id of what stands before, and whether it is definite. */
function weightOf(reading: Edge, before: Edge | undefined, weights: ChoiceWeights): number {
  const behind = (name: string) => {
    const known = weights.get(name)
    return (known?.get(reading.class) ?? 0) + (known?.get(reading.id) ?? 0)
  }
  if (before === undefined) return behind('start')
  const ofWord = behind(before.class) + behind(before.id)
  return before.features.definite === true ? ofWord + behind('definite') : ofWord
}

/** `held a meeting`: no genitive of a noun ends so. */
function isEventInAccusative(edge: Edge | undefined): boolean {
  return edge?.class === 'event' && edge.features.accusative === true && edge.features.after === undefined
}

function isVerbal({ class: kind }: Edge): boolean {
  return kind === 'verb' || kind === 'masdar'
}

function isWord({ class: kind }: Edge): boolean {
  return kind === 'word'
}

/** The first word of a name may be written as a verb: `the gathering`, `it gathers`. */
function isCue({ class: kind }: Edge): boolean {
  return kind === 'cue'
}

/** Unvowelled, the third person singular of the past may be a noun. */
function isNounLike({ class: kind, features }: Edge): boolean {
  const { tense, gender, number, suffix } = features
  return (
    kind === 'verb' && tense === 'past' && gender === 'm' && number === 'singular' && suffix === undefined
  )
}
