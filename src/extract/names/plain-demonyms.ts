import type { Edge } from '../../text/edge.ts'
import { type Lattice, readingOf } from '../../text/lattice.ts'

/**
 * Reads adjectives of origin that are mostly plain ones as words (`financial`, not `Malian`), unless the text names their
 * country or they tell of a team.
 */
export function readPlainDemonyms(
  path: readonly Edge[],
  lattice: Lattice,
  plain: ReadonlySet<string>,
): readonly Edge[] {
  const isPlain = (edge: Edge) => edge.class === 'demonym' && plain.has(edge.full)
  if (!path.some(isPlain)) return path
  const named = new Set(path.flatMap(({ class: kind, id }) => (kind === 'name' ? [id] : [])))
  return path.map((edge, at) => {
    if (!isPlain(edge) || named.has(edge.id) || path[at - 1]?.class === 'sport') return edge
    return readingOf(lattice, edge, 'word') ?? edge
  })
}
