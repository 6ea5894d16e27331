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

/** Replaces each verb or verbal noun of a path by the reading of the same word that what stands before it speaks for. */
export function chooseReadings(
  path: readonly Edge[],
  lattice: Lattice,
  weights: ReadonlyMap<string, number>,
): readonly Edge[] {
  return path.map((edge, at) => {
    if (edge.class !== 'verb' && edge.class !== 'masdar') return edge
    const readings = lattice
      .at(edge.start)
      .filter(other => other.next === edge.next && (other.class === 'verb' || other.class === 'masdar'))
    const before = path[at - 1]
    const names = before === undefined ? ['start'] : [before.class, before.id]
    return choose(readings, reading => names.map(name => `${reading.class} after ${name}`), weights) ?? edge
  })
}
