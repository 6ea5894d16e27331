import type { Chunk } from './chunk.ts'
import { FAITH, GOD, isAccusative, isCommon, isHonourOfName, isNameWord, isSon } from './name-parts.ts'
import type { NameReader } from './name-reader.ts'
import { isVerbal } from './verbal.ts'

/** What is never the next word of the clause, where it stands right behind a given name. */
const NOUNS = new Set(['word', 'profession', 'ordinal'])
/** An honour that a family bears in its name: `Sheikh Rouhou`. */
const HONOURS = new Set(['title', 'office'])
const ENDS_NAMES = new Set(['mark', 'clause', 'prep', 'time', 'verb', 'clitic', 'relative', 'conj', 'adverb'])
const PLURAL = /(?:\u0627\u062a|\u0648\u0646|\u064a\u0646)$/
/** What a joined `and` or `to` looks like, and `with` before a common word. */
const JOINED = /^(?:\u0648|\u0644[^\u0627])/
const MAY_BE_JOINED = /^\u0628/
const LONGEST_RUN = 3

/**
 * How many chunks a last name takes that is also a common word. Behind an office and a given name alone it is a word with
 * the article (`the president X al-Tabib`: the physician), one of a regnal name (`Sultan X the Fourth`), an honour with a
 * word that no table knows, or, where the name ends with it, one without the article (`the minister X Ayara`).
 */
export function lengthOfCommonLastName(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
): number {
  const [here, next] = [chunks[at + length], chunks[at + length + 1]]
  if (here === undefined || here.features.after !== undefined || here.mention !== undefined) return 0
  const run = chunks.slice(at, at + length)
  if (length > LONGEST_RUN || !isNamed(run)) return 0
  const isAlone = length === 1
  if (isAlone && HONOURS.has(here.class) && here.features.definite !== true)
    return next?.class === 'word' && next.features.after === undefined && !isCommon(reader, next) ? 2 : 0
  if (!NOUNS.has(here.class) || reader.words.isOutsideName(here.full) || PLURAL.test(here.full)) return 0
  if (here.features.definite === true) return isAlone ? 1 : 0
  if (here.class !== 'word' || reader.words.isFrequent(here.full) || isAccusative(reader.words, here))
    return 0
  if (JOINED.test(here.full) || isVerbal(reader.words, here.full)) return 0
  if (MAY_BE_JOINED.test(here.full) && reader.words.isCommon(here.full.slice(1))) return 0
  return next === undefined || ENDS_NAMES.has(next.class) ? 1 : 0
}

/** Given names, or others behind one, none with the article, which a last name has. */
function isNamed([first, ...others]: readonly Chunk[]): boolean {
  if (first?.class !== 'given' || first.features.loose === true) return false
  return others.every(chunk => !isSon(chunk) && chunk.features.definite !== true)
}

/** `of the faith`, `of God` behind a part of a name, or behind a common word that is part of one (`Sharaf al-Din`). */
export function lengthOfHonour(chunks: readonly Chunk[], here: number, isLed: boolean): number {
  const [before, first, second] = [chunks[here - 1], chunks[here], chunks[here + 1]]
  if (before === undefined || before.features.definite === true || !isNameWord(before)) return 0
  if (first?.class === 'word' && first.features.after === undefined) {
    if (isHonourOfName(first)) return 1
    return second?.full === FAITH && first.features.definite !== true ? 2 : 0
  }
  const isBehindB = isLed && first?.class === 'clitic' && first.id === 'b'
  return isBehindB && before.class === 'given' && second?.full === GOD ? 2 : 0
}
