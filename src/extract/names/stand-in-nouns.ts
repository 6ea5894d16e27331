import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { withoutArticle } from './name-reader.ts'

const BODIES = new Set(['ORGANIZATION', 'BODY', 'GROUP'])
const PLACES = new Set(['COUNTRY', 'REGION', 'CITY'])

/**
 * By entity, the nouns that stand for it with the article once a text tells of it, folded fully, without article: the
 * first words of a body's names (`the movement` for Hamas), and the short names of a place that only context decides (`the
 * kingdom`, `the strip`).
 */
export function indexStandInNouns(
  { arabic, entities, names }: Lexicon,
  folding: Folding,
): ReadonlyMap<string, readonly string[]> {
  const ofBodies = arabic.nameCues.filter(({ type, use }) => BODIES.has(type) && use !== 'national')
  const cues = new Set(ofBodies.map(({ form }) => folding.full(form)))
  const nouns = new Map<string, string[]>()
  for (const { entityId, language, text, form, condition } of names) {
    const type = entities.get(entityId)?.type ?? ''
    const words = folding.full(text).split(' ')
    const noun = withoutArticle(words[0] ?? '')
    const isHead = BODIES.has(type) && words.length > 1 && cues.has(noun)
    const isShort = PLACES.has(type) && words.length === 1 && form === 'SHORT' && condition === 'context'
    if (language !== 'ar' || !(isHead || isShort)) continue
    const known = nouns.get(entityId)
    if (known === undefined) nouns.set(entityId, [noun])
    else if (!known.includes(noun)) known.push(noun)
  }
  return nouns
}
