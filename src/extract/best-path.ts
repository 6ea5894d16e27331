import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import { ONLY_FOR_TIMES } from './times/time-classes.ts'

/** What a letter read as an edge of a class is worth; what is not here is a word of some table. */
const WORTH_OF_CLASS: Readonly<Record<string, number>> = {
  word: 1,
  clitic: 1,
  mark: 1,
  break: 1,
  number: 1,
  given: 1.75,
  family: 1.75,
  time: 2.4,
  name: 2.2,
}
const WORTH_OF_TABLE_WORD = 2
const WORTH_OF_DEFINITE_AFTER_CLITIC = 1.1
const WORTH_OF_WORD_AFTER_CLITIC = 0.7
const COST_OF_EDGE = 0.3
/** Of two rows alike the one that is spelt as the text is read. */
const COST_OF_LOOSE = 0.01
/** Clitics whose letter more often begins the word itself. */
const RARE_BEFORE_ARTICLE = /[fks]$/

/**
 * The reading of a text that explains most of it: the path through the lattice with the highest worth
 * (Viterbi over offsets, linear in the number of edges).
 */
export function findBestPath(lattice: Lattice): readonly Edge[] {
  const offsets = lattice.offsets()
  const best = new Array<Step | undefined>(lattice.text.length + 1)
  const first = offsets[0]
  if (first === undefined) return []
  best[first] = { worth: 0, edge: null, from: first }
  let last = first
  for (const offset of offsets) {
    const here = best[offset]
    if (here === undefined) continue
    for (const edge of lattice.at(offset)) {
      const worth = here.worth + worthOf(edge)
      const there = best[edge.next]
      if (there === undefined || worth > there.worth) best[edge.next] = { worth, edge, from: offset }
      if (edge.next > last) last = edge.next
    }
  }
  return walkBack(best, last)
}

/** The best way to an offset: what it is worth, its last edge and where that begins. */
interface Step {
  readonly worth: number
  readonly edge: Edge | null
  readonly from: number
}

function walkBack(best: readonly (Step | undefined)[], last: number): readonly Edge[] {
  const path: Edge[] = []
  let step = best[last]
  while (step !== undefined && step.edge !== null) {
    path.push(step.edge)
    step = best[step.from]
  }
  return path.reverse()
}

function worthOf(edge: Edge): number {
  const cost = edge.features.loose === true ? COST_OF_EDGE + COST_OF_LOOSE : COST_OF_EDGE
  return worthOfLetter(edge) * (edge.end - edge.start) - cost
}

function worthOfLetter({ class: kind, features }: Edge): number {
  if (ONLY_FOR_TIMES.has(kind)) return 0
  if (kind === 'word' && features.after !== undefined)
    return features.definite && !RARE_BEFORE_ARTICLE.test(features.after)
      ? WORTH_OF_DEFINITE_AFTER_CLITIC
      : WORTH_OF_WORD_AFTER_CLITIC
  return WORTH_OF_CLASS[kind] ?? WORTH_OF_TABLE_WORD
}
