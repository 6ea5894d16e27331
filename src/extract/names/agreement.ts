import type { Chunk } from './chunk.ts'
import { isDefiniteWord } from './name-reader.ts'

const FEMININE_NOUN = /\u0647$/
/** Also the feminines of colours, and of `greatest`, `first`, `highest`, folded fully. */
const FEMININE_ADJECTIVE =
  /(?:\u0647|\u0627\u0621|\u0643\u0628\u0631\u064a|\u0635\u063a\u0631\u064a|\u0648\u0633\u0637\u064a|\u0627\u0648\u0644\u064a|\u0627\u062e\u0631\u064a|\u0639\u0638\u0645\u064a|\u0642\u0635\u0648\u064a|\u0639\u0644\u064a\u0627|\u062f\u0646\u064a\u0627)$/
/** Nouns without its ending that are feminine: what `countries` is read as, a country. */
const FEMININE_NOUNS = new Set(['\u0627\u0644\u0628\u0644\u0627\u062f'])

/**
 * The word behind a noun with the article may be its adjective, so that both name another thing: `the old city`. One of
 * the other gender is that of the noun before: `the firm stand (m) of the kingdom (f)`.
 */
export function isDescribed(noun: Chunk, next: Chunk | undefined): boolean {
  if (next === undefined || !(isDefiniteWord(next) || isDirection(next))) return false
  const isFeminine = FEMININE_NOUN.test(noun.full) || FEMININE_NOUNS.has(noun.full)
  return isFeminine === isFeminineAdjective(next)
}

/** `the last government`, `the next council`. */
function isDirection({ class: kind, features }: Chunk): boolean {
  return kind === 'direction' && features.after === undefined
}

/** By its form; that of a demonym by its row. */
export function isFeminineAdjective({ class: kind, features, full }: Chunk): boolean {
  return kind === 'demonym' ? features.gender === 'f' : FEMININE_ADJECTIVE.test(full)
}
