import type { Lexicon, LexiconEntity } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { type Chunk, changeMention, type NameFound } from './chunk.ts'
import { listedMention, type NameReader } from './name-reader.ts'

/** The capital of a country. */
export interface Capital {
  readonly entity: LexiconEntity
  /** All it is called, folded fully. */
  readonly names: ReadonlySet<string>
}

/** The capitals by the ids of their countries. */
export function indexCapitals(
  { relations, entities, names }: Lexicon,
  folding: Folding,
): ReadonlyMap<string, Capital> {
  const capitals = new Map<string, { readonly entity: LexiconEntity; readonly names: Set<string> }>()
  const byCity = new Map<string, Set<string>>()
  for (const { type, fromId, toId } of relations) {
    const entity = type === 'CAPITAL_OF' && !capitals.has(toId) ? entities.get(fromId) : undefined
    if (entity === undefined) continue
    const called = byCity.get(fromId) ?? new Set()
    byCity.set(fromId, called)
    capitals.set(toId, { entity, names: called })
  }
  for (const { entityId, text } of names) byCity.get(entityId)?.add(folding.full(text))
  return capitals
}

/** `the French capital` without its name stands for the city; with a name that is also a word, the name does. */
export function findCapital(
  { capitals }: NameReader,
  chunks: readonly Chunk[],
  at: number,
): NameFound | null {
  if (chunks[at]?.class !== 'apposition') return null
  const [first, second, next] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (first?.id !== 'capital' || second?.class !== 'demonym') return null
  if (next?.mention?.type === 'CITY' || second.features.definite !== true) return null
  const capital = capitals.get(second.id)
  if (capital === undefined) return null
  const { entity, names } = capital
  if (next !== undefined && names.has(next.full))
    return { mention: listedMention(entity, next, 'NAME', 'capital'), length: 3 }
  const mention = listedMention(entity, first, 'NOMINAL', 'capital')
  return { mention: changeMention(mention, { end: second.end, next: second.next }), length: 2 }
}
