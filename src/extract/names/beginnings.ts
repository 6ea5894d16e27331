import type { Mention } from './chunk.ts'
import { isWithArticle, keyOf, type NameReader } from './name-reader.ts'

const LAM = '\u0644'
const ARTICLE = `\u0627${LAM}`
const SHORTEST = 2
const LONGEST = 6
const FEMININE = /\u0647$/

/**
 * The keys of the shorter names by which a text may name a body again: `the ministerial council` of `the ministerial
 * council of the X`. What a state's organ is called without the state (`ministry of defence`) may be another state's.
 */
export function beginningsOf(
  { demonyms, folding, text }: NameReader,
  { type, form, head, start, end }: Mention,
): readonly string[] {
  if ((type !== 'ORGANIZATION' && type !== 'BODY') || form === 'NOMINAL') return []
  const [first = '', ...rest] = folding.full(text.slice(start, end)).split(/\s+/)
  // Behind `li-` the article is written as its lam alone.
  const words = [first === LAM + head ? ARTICLE + head : first, ...rest]
  const beginnings: string[] = []
  for (let length = SHORTEST; length < Math.min(words.length, LONGEST); length += 1) {
    const dropped = words[length] ?? ''
    const isNation = demonyms.has(dropped) || demonyms.has(dropped.replace(FEMININE, ''))
    if (isNation && !isWithArticle(words[0] ?? '')) break
    beginnings.push(keyOf(type, words.slice(0, length).join(' ')))
  }
  return beginnings
}
