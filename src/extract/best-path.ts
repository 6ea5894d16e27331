import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import { ONLY_FOR_TIMES } from './times/time-classes.ts'

/** What a letter is worth read as a word that no table knows, as most are, a clitic or a mark. */
const WORTH_OF_PLAIN = 1
/** What a letter read as an edge of a class is worth; what is not here is a word of some table. */
const WORTH_OF_CLASS: ReadonlyMap<string, number> = new Map([
  ['break', WORTH_OF_PLAIN],
  ['number', WORTH_OF_PLAIN],
  ['given', 1.75],
  ['family', 1.75],
  ['time', 2.4],
  ['name', 2.2],
  ...[...ONLY_FOR_TIMES].map(kind => [kind, 0] as const),
])
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
 * (Viterbi over its nodes, linear in the number of edges).
 */
export function findBestPath(lattice: Lattice): readonly Edge[] {
  const end = lattice.offsets.length
  /** By node, the end of the text last: what the best way there is worth, its last edge, and the node that this begins at. */
  const worths = new Float64Array(end + 1).fill(NOT_REACHED)
  const lasts = new Array<Edge | undefined>(end + 1)
  const nodes = new Int32Array(end + 1)
  worths[0] = 0
  let last = 0
  for (let node = 0; node < end; node += 1) {
    const here = worths[node] ?? NOT_REACHED
    if (here === NOT_REACHED) continue
    for (const edge of lattice.readingsAt(node)) {
      const there = lattice.nodeBehind(node, edge)
      const worth = here + worthOf(edge)
      if (worth > (worths[there] ?? NOT_REACHED)) {
        worths[there] = worth
        lasts[there] = edge
        nodes[there] = node
      }
      if (there > last) last = there
    }
  }
  const path: Edge[] = []
  for (let edge = lasts[last]; edge !== undefined; edge = lasts[last]) {
    last = nodes[last] ?? 0
    path.push(lattice.edgeOf(last, edge))
  }
  return path.reverse()
}

const NOT_REACHED = Number.NEGATIVE_INFINITY

function worthOf(edge: Edge): number {
  const cost = edge.features.loose === true ? COST_OF_EDGE + COST_OF_LOOSE : COST_OF_EDGE
  return worthOfLetter(edge) * (edge.end - edge.start) - cost
}

function worthOfLetter({ class: kind, features }: Edge): number {
  if (kind === 'word' && features.after !== undefined)
    return features.definite && !RARE_BEFORE_ARTICLE.test(features.after)
      ? WORTH_OF_DEFINITE_AFTER_CLITIC
      : WORTH_OF_WORD_AFTER_CLITIC
  if (kind === 'word' || kind === 'clitic' || kind === 'mark') return WORTH_OF_PLAIN
  return WORTH_OF_CLASS.get(kind) ?? WORTH_OF_TABLE_WORD
}
