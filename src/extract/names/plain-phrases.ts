import type { Chunk } from './chunk.ts'
import { isDefiniteWord } from './name-reader.ts'

/** `elections of the presidency`, `stood for the presidency of the republic`: the post, not the organ. */
export function isPost(chunks: readonly Chunk[], at: number): boolean {
  if (!PRESIDENCY.test(chunks[at]?.full ?? '')) return false
  const behind = chunks[at - 1]?.class === 'clitic' ? at - 2 : at - 1
  // `the Republican candidate for the presidency`
  const before = isDefiniteWord(chunks[behind]) ? behind - 1 : behind
  return [chunks[behind], chunks[before]].some(chunk => BEFORE_POSTS.test(chunk?.full ?? ''))
}

/** `a breach of public order`: what is broken, not the force that keeps it. */
export function isPublicOrder(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.id === 'b' && BREACH.test(chunks[at - 2]?.full ?? '')
}

/** A breach, breaking, it breaks. */
const BREACH =
  /(?:\u0627\u062e\u0644\u0627\u0644|\u0645\u062e\u0644(?:\u0647|\u064a\u0646)?|[\u064a\u062a]\u062e\u0644)$/

/** Behind `li-` the article is written without its alif. */
const PRESIDENCY = /^(?:\u0627?\u0644)?\u0631\u064a\u0627\u0633\u0647(?![\u0621-\u064a])/
/** Elections, to stand, a candidate, a post, a chair. */
const BEFORE_POSTS =
  /^\u0644?(?:\u0627\u0644)?(?:\u0627\u0646\u062a\u062e\u0627\u0628\u0627\u062a|[\u064a\u062a]?\u062a\u0631\u0634\u062d(?:\u062a|\u0647|\u0647\u0627)?|\u0645\u0631\u0634\u062d\u0647?|\u0645\u0646\u0635\u0628|\u0643\u0631\u0633\u064a)$/
