import type { Lexicon, LexiconEntity } from '../../lexicon/lexicon.ts'
import { type Chunk, changeMention, type NameFound } from './chunk.ts'
import { listedMention, type NameReader } from './name-reader.ts'

/** `the French capital` without its name stands for the city; with a name that is also a word, the name does. */
export function findCapital(
  { folding, lexicon }: NameReader,
  chunks: readonly Chunk[],
  at: number,
): NameFound | null {
  const [first, second, next] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (first?.class !== 'apposition' || first.id !== 'capital' || second?.class !== 'demonym') return null
  if (next?.mention?.type === 'CITY' || second.features.definite !== true) return null
  const entity = capitalOf(lexicon, second.id)
  if (entity === undefined) return null
  const isNamed = lexicon.names.some(
    ({ entityId, text }) => entityId === entity.id && folding.full(text) === next?.full,
  )
  if (next !== undefined && isNamed)
    return { mention: listedMention(entity, next, 'NAME', 'capital'), length: 3 }
  const mention = listedMention(entity, first, 'NOMINAL', 'capital')
  return { mention: changeMention(mention, { end: second.end, next: second.next }), length: 2 }
}

function capitalOf({ relations, entities }: Lexicon, country: string): LexiconEntity | undefined {
  const capital = relations.find(({ type, toId }) => type === 'CAPITAL_OF' && toId === country)
  return capital === undefined ? undefined : entities.get(capital.fromId)
}
