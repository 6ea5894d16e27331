import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { withoutArticle } from './name-reader.ts'

const BODIES = new Set(['ORGANIZATION', 'BODY', 'GROUP'])

/**
 * By body, the nouns that stand for it with the article once a text tells of it, folded fully, without article: the first
 * words of its names (`the movement` for Hamas).
 */
export function indexStandInNouns(
  { arabic, entities, names }: Lexicon,
  folding: Folding,
): ReadonlyMap<string, readonly string[]> {
  const ofBodies = arabic.nameCues.filter(({ type, use }) => BODIES.has(type) && use !== 'national')
  const cues = new Set(ofBodies.map(({ form }) => folding.full(form)))
  const nouns = new Map<string, string[]>()
  for (const { entityId, language, text } of names) {
    const type = entities.get(entityId)?.type ?? ''
    const words = folding.full(text).split(' ')
    const noun = withoutArticle(words[0] ?? '')
    const isHead = BODIES.has(type) && words.length > 1 && cues.has(noun)
    if (language !== 'ar' || !isHead) continue
    const known = nouns.get(entityId)
    if (known === undefined) nouns.set(entityId, [noun])
    else if (!known.includes(noun)) known.push(noun)
  }
  return nouns
}
