import type { Chunk } from './chunk.ts'
import { lengthOfCommonLastName, lengthOfHonour } from './common-last-names.ts'
import {
  FOREIGN_PARTICLE,
  isAccusative,
  isAdjectiveOfOrigin,
  isBareOffice,
  isCommon,
  isFather,
  isFullName,
  isHouse,
  isNameWord,
  isOrigin,
  isSon,
  MAY_BE_GIVEN,
  SHORTEST_PART,
  SON,
} from './name-parts.ts'
import { type NameReader, withoutArticle } from './name-reader.ts'
import { isVerbal } from './verbal.ts'

export const LONGEST_NAME = 10
const ARABIC = /^[\u0621-\u064a]/
const IBN = '\u0627\u0628\u0646'
const WAW = '\u0648'
const ARTICLE = '\u0627\u0644'
const NEVER_IN_NAMES = new Set(
  'clitic prep topic marker adjunct conj clause relative demonstrative negation future qad auxiliary adverb mark number'.split(
    ' ',
  ),
)

/**
 * What stands before a name: nothing that tells of a person, a trade that many nouns share, a title or office, or a verb
 * (also a thing named after someone), behind which a name holds no common word.
 */
export type Lead = 'none' | 'profession' | 'title' | 'verb'

/**
 * How many chunks from a place on are a person's name. Without a lead a given name must begin it; behind a title any
 * word that is no common one may, behind a profession two of them. It goes on over given names, particles (ibn, abu,
 * abd) with the word behind them, family names of the table, and words that are no common ones.
 */
export function lengthOfPersonName(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  lead: Lead,
): number {
  const first = chunks[at]
  if (first === undefined || !canBegin(reader, chunks, at, lead)) return 0
  let length = first.class === 'particle' ? 2 : 1
  while (length < LONGEST_NAME) {
    const step =
      lengthOfPart(reader, chunks, at, length, lead) ||
      (lead === 'title' || lead === 'profession' ? lengthOfCommonLastName(reader, chunks, at, length) : 0)
    if (step === 0) break
    length += step
  }
  return isEnough(reader, chunks, at, length, lead) ? length : 0
}

/** The look of a past verb of a woman, before whose name it stands: `explained Shaima`, `supported him Aisha`. */
const OF_A_WOMAN = /[\u0621-\u064a]{3}\u062a(?:\u0647|\u0647\u0627|\u0647\u0645)?$/

function canBegin(reader: NameReader, chunks: readonly Chunk[], at: number, lead: Lead): boolean {
  const [first, second] = [chunks[at], chunks[at + 1]]
  if (first === undefined) return false
  const { words } = reader
  if (first.class === 'particle') {
    if (second === undefined || !(isNameWord(second) || isSon(second)) || !ARABIC.test(second.full))
      return false
    if (first.id === SON && (lead === 'none' || isSon(second))) return false
    return first.id !== FOREIGN_PARTICLE || (lead !== 'none' && !isCommon(reader, second))
  }
  if (first.class === 'given') return lead !== 'none' || first.features.loose !== true
  if (lead === 'none' || first.features.after !== undefined) return false
  if (first.class === 'family') return true
  if (isOrigin(first) && isAdjectiveOfOrigin(second)) return false
  if (first.features.definite === true && words.isOutsideName(first.full)) return false
  if (isSon(second) && first.features.definite !== true && MAY_BE_GIVEN.has(first.class)) return true
  return (
    first.class === 'word' &&
    first.full.length >= SHORTEST_PART &&
    ARABIC.test(first.full) &&
    !isVerbal(words, first.full) &&
    !words.isInPlace(first.full) &&
    !(second?.class === 'given' && OF_A_WOMAN.test(first.full)) &&
    (words.isFamilyName(first.full) || !isCommon(reader, first))
  )
}

/** Behind a profession one word that no table knows may be anything; a common word may be a given name only with another. */
function isEnough(
  { words }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
  lead: Lead,
): boolean {
  const first = chunks[at]
  if (first === undefined) return true
  if (isDual(chunks, at)) return false
  if (length > 1) return true
  if (isAdjectiveBeforeName(chunks, at)) return false
  if (first.class === 'word' && words.isPlaceName(first.full)) return false
  if (first.class === 'given') return first.id.includes(' ') || !words.isFrequent(first.full)
  return lead !== 'profession' || words.isFamilyName(first.full)
}

/** `the great artist X`: a word with the article before the given name that the name begins with. */
function isAdjectiveBeforeName(chunks: readonly Chunk[], at: number): boolean {
  const [first, next] = [chunks[at], chunks[at + 1]]
  const isAdjective = first?.class === 'word' && first.features.definite === true
  return isAdjective && next?.class === 'given' && next.features.after === undefined
}

/** A feminine dual with the article, or two duals that agree with each other: `the two ministries`, `two new stations`. */
function isDual(chunks: readonly Chunk[], at: number): boolean {
  const [first, second] = [chunks[at], chunks[at + 1]].map(
    chunk => chunk?.class === 'word' && FEMININE_DUAL.test(chunk.full),
  )
  return first === true && (second === true || chunks[at]?.features.definite === true)
}

const FEMININE_DUAL = /\u062a(?:\u0627|\u064a)\u0646$/

/** How many chunks the next part of a name takes; 0 where the name ends. */
function lengthOfPart(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
  lead: Lead,
): number {
  const { words } = reader
  const [here, next] = [chunks[at + length], chunks[at + length + 1]]
  if (here === undefined) return 0
  const honour = lengthOfHonour(chunks, at + length, lead !== 'none')
  if (honour > 0) return honour
  if (here.features.after !== undefined) return 0
  if (here.class === 'particle') {
    if (next === undefined || isKin(reader, here, next)) return 0
    if (!(isNameWord(next) || isBareOffice(next) || isHouse(next)))
      return isSon(here) && isFather(next) ? 2 : 0
    return here.id !== FOREIGN_PARTICLE || !isCommon(reader, next) ? 2 : 0
  }
  if (here.class === 'given') return endsName(reader, chunks[at + length - 1], here) ? 0 : 1
  if (here.class === 'family') return 1
  if (isBeforeFamily(reader, chunks, at, length)) return 1
  if (isLastNameOfAnother(chunks, at, length, lead)) return 1
  if (here.mention !== undefined || here.time !== undefined || NEVER_IN_NAMES.has(here.class)) return 0
  if (here.class === 'office' && here.id.includes(' ')) return 0
  const isKnown = words.isFamilyName(here.full) || words.isGivenName(withoutArticle(here.full))
  if (isKnown && (length <= 3 || here.features.definite === true)) return 1
  if (here.class === 'demonym')
    return isOrigin(here) && chunks.slice(at, at + length).every(({ class: kind }) => kind === 'given')
      ? 1
      : 0
  if (here.class !== 'word' || here.full.length < SHORTEST_PART) return 0
  if (isCommon(reader, here)) {
    const isFamily = isOrigin(here) && !words.isOutsideName(here.full)
    return isFamily && isFullName(chunks.slice(at, at + length)) ? 1 : 0
  }
  if (here.full.startsWith(WAW) || isVerbal(words, here.full) || isAccusative(words, here)) return 0
  if (here.features.definite === true) return words.isOutsideName(here.full) ? 0 : 1
  if (isBehindFamily(reader, chunks[at + length - 1], length)) return 0
  return length === 1 || lead !== 'none' || length === 2 ? 1 : 0
}

/** `X, a cousin of` (the son of an uncle): a frequent noun without the article behind the longer word for `son`. */
function isKin({ words }: NameReader, particle: Chunk, noun: Chunk): boolean {
  if (particle.full !== IBN || noun.class !== 'word' || noun.features.definite === true) return false
  return words.isFrequent(noun.full) && !words.isFamilyName(noun.full) && !words.isGivenName(noun.full)
}

/** Behind a given name alone a word that looks like a common one, with a family name right behind it: `Rashid Khriji X`. */
function isBeforeFamily(
  { words }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
): boolean {
  const [given, here, next] = [chunks[at], chunks[at + length], chunks[at + length + 1]]
  if (length !== 1 || given?.class !== 'given' || given.features.loose === true) return false
  if (here?.class !== 'word' || here.features.definite === true || words.isFrequent(here.full)) return false
  if (next === undefined || next.features.after !== undefined || isVerbal(words, here.full)) return false
  const isFamily = next.class === 'family' || next.mention?.form === 'SHORT'
  return isFamily && next.full.startsWith(ARTICLE)
}

/**
 * A listed person's last name right behind other names belongs to somebody else: `the wife of X, Y X`; behind an office
 * also right behind a word that no table knows.
 */
function isLastNameOfAnother(chunks: readonly Chunk[], at: number, length: number, lead: Lead): boolean {
  const mention = chunks[at + length]?.mention
  if (mention?.type !== 'PERSON' || mention.form !== 'SHORT') return false
  if (lead === 'title' && length === 1 && chunks[at]?.features.definite !== true) return true
  return chunks.slice(at, at + length).every(({ class: kind }) => kind === 'given' || kind === 'particle')
}

/** Behind a family name with the article a word without it, which no table knows, is the verb of a clause. */
function isBehindFamily({ words }: NameReader, before: Chunk | undefined, length: number): boolean {
  if (before?.class !== 'word' || before.features.definite !== true || length < 2) return false
  return !words.isGivenName(before.full) && !words.isGivenName(withoutArticle(before.full))
}

/** In a list a given name begins the next person: behind a family name with the article, or a wider blank. */
function endsName({ words }: NameReader, before: Chunk | undefined, here: Chunk): boolean {
  if (before === undefined) return false
  if (here.start - before.end > 1) return true
  const isFamily = before.class !== 'given' && before.features.definite === true
  return isFamily && !words.isGivenName(withoutArticle(before.full))
}
