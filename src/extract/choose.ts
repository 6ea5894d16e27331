import type { ChoiceWeight } from '../lexicon/arabic-tables.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'

/** The candidate with the highest sum of the weights of its features; of equals the first. */
export function choose<Candidate>(
  candidates: readonly Candidate[],
  featuresOf: (candidate: Candidate) => readonly string[],
  weights: ReadonlyMap<string, number>,
): Candidate | undefined {
  const score = (candidate: Candidate) =>
    featuresOf(candidate).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || score(candidate) > score(best) ? candidate : best),
    undefined,
  )
}

/** The weights of `choices.tsv` by `class after what stands before`. */
export function indexChoices(rows: readonly ChoiceWeight[]): ReadonlyMap<string, number> {
  return new Map(rows.map(row => [`${row.class} after ${row.before}`, row.weight]))
}

/**
 * Replaces each verb or verbal noun of a path by the reading of the same word that what stands before it speaks for:
 * verb, verbal noun, or an ordinary noun, which a verb may be only where it is a bare past one.
 */
export function chooseReadings(
  path: readonly Edge[],
  lattice: Lattice,
  weights: ReadonlyMap<string, number>,
): readonly Edge[] {
  return path.map((edge, at) => {
    if (edge.class !== 'verb' && edge.class !== 'masdar') return edge
    const readings = lattice
      .at(edge.start)
      .filter(
        other =>
          other.next === edge.next &&
          (isVerbal(other) ||
            (isWord(other) && (isNounLike(edge) || edge.class === 'masdar' || isLoose(edge)))),
      )
      .toSorted((a, b) => Number(isWord(a)) - Number(isWord(b)))
    const names = namesOf(path[at - 1])
    const featuresOf = ({ class: kind, id }: Edge) =>
      names.flatMap(name => [`${kind} after ${name}`, `${id} after ${name}`])
    return choose(readings, featuresOf, weights) ?? edge
  })
}

/** What stands before a word, by the names of `choices.tsv`: class, id, and whether it is definite. */
function namesOf(before: Edge | undefined): readonly string[] {
  if (before === undefined) return ['start']
  return [before.class, before.id, ...(before.features.definite === true ? ['definite'] : [])]
}

function isVerbal({ class: kind }: Edge): boolean {
  return kind === 'verb' || kind === 'masdar'
}

function isWord({ class: kind }: Edge): boolean {
  return kind === 'word'
}

/** Its letters say another word: a verb with a pronoun for an adjective with ta marbuta. */
function isLoose({ features }: Edge): boolean {
  return features.loose === true && features.suffix !== undefined
}

/** Unvowelled, the third person singular of the past may be a noun. */
function isNounLike({ class: kind, features }: Edge): boolean {
  const { tense, gender, number, suffix } = features
  return (
    kind === 'verb' && tense === 'past' && gender === 'm' && number === 'singular' && suffix === undefined
  )
}
