import type { Chunk } from './chunk.ts'
import { COMMAS, isMark } from './marks.ts'
import { isDefiniteWord, type NameReader } from './name-reader.ts'
import { lengthOfPersonName } from './person-names.ts'
import type { OfficeRead } from './read-office.ts'

/** An office without a name that stands for nobody whom the text names elsewhere with that office. */
export function isNobodysOffice(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  { length, target }: OfficeRead,
): boolean {
  return (
    (target === null && isIndefinite(chunks, at)) ||
    isPostHeld(chunks, at) ||
    (length === 1 && isAdjective(chunks, at)) ||
    isBeforeName(reader, chunks, at + length)
  )
}

/** `a minister of agriculture`: with `li-` in place of a genitive, or behind `as`; for a state or body it is that one's. */
function isIndefinite(chunks: readonly Chunk[], at: number): boolean {
  const [before, office, next] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (office?.features.definite === true || office?.id.includes(' ') === true) return false
  return isClitic(next, 'l') || isClitic(before, 'k')
}

/** A post, a plan (the same in Tunisia), a function, a capacity, duties: who holds it is not meant. */
const POST =
  /^[\u0628\u0644\u0643]?(?:\u0627\u0644)?(?:\u0645\u0646\u0635\u0628|\u062e\u0637\u0647|\u0648\u0638\u064a\u0641\u0647|\u0645\u0647\u0627\u0645|\u0631\u062a\u0628\u0647|\u0635\u0641\u0647)$/

function isPostHeld(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before !== undefined && before.class !== 'mark' && POST.test(before.full)
}

/** Offices that are adjectives too: who leads, represents, answers, helps, advises, or is conservative. */
const ADJECTIVE =
  /^\u0627\u0644(?:\u0645\u062d\u0627\u0641\u0638|\u0645\u062f\u064a\u0631|\u0645\u0645\u062b\u0644|\u0645\u0633\u0648\u0648\u0644|\u0645\u0633\u0627\u0639\u062f|\u0645\u0633\u062a\u0634\u0627\u0631|\u0645\u0641\u0648\u0636)\u0647?$/
const NOUNS = new Set(['word', 'cue'])

/** `the directing committee`, `the conservative party`: behind a noun with the article such a word is its adjective. */
function isAdjective(chunks: readonly Chunk[], at: number): boolean {
  const [noun, office] = [chunks[at - 1], chunks[at]]
  if (noun === undefined || office === undefined || !ADJECTIVE.test(office.full)) return false
  return NOUNS.has(noun.class) ? isDefiniteWord(noun) : noun.mention?.type === 'ORGANIZATION'
}

const LONGEST_COMPLEMENT = 4

/** `the deputy for the bloc of X, Y Z`, `the present president X`: with words between the office and the name. */
function isBeforeName(reader: NameReader, chunks: readonly Chunk[], from: number): boolean {
  const link = chunks[from]
  if (link?.class === 'direction' && link.features.after === undefined)
    return isFullNameAt(reader, chunks, from + 1)
  if (link === undefined || !(isClitic(link, 'l') || (link.class === 'prep' && link.id === 'an')))
    return false
  let at = from + 1
  while (at <= from + LONGEST_COMPLEMENT && isNoun(chunks[at])) at += 1
  if (at === from + 1) return false
  if (isMark(chunks[at], COMMAS)) at += 1
  return isFullNameAt(reader, chunks, at)
}

function isFullNameAt(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const mention = chunks[at]?.mention
  if (mention?.type === 'PERSON') return mention.form === 'NAME'
  return lengthOfPersonName(reader, chunks, at, 'none') > 1
}

function isNoun(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  if (chunk.mention !== undefined) return chunk.mention.type !== 'PERSON'
  return NOUNS.has(chunk.class)
}

function isClitic(chunk: Chunk | undefined, id: string): boolean {
  return chunk?.class === 'clitic' && chunk.id === id
}
