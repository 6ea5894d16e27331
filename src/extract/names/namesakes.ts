import type { Chunk } from './chunk.ts'
import { type NameReader, withoutArticle } from './name-reader.ts'
import { lengthOfPersonName } from './person-names.ts'

const TITLES = new Set(['title', 'office'])

/** A person whom something is named after, with or without a title or office: `the hospital [of] Sheikh Mansour`, `of Mohammed the Fifth`. */
export function lengthOfNamesake(reader: NameReader, chunks: readonly Chunk[], at: number): number {
  const first = chunks[at]
  if (first === undefined) return 0
  const title =
    TITLES.has(first.class) && first.features.definite === true && first.features.suffix === undefined ? 1 : 0
  const lead = title === 1 ? 'verb' : 'none'
  const isListed = chunks[at + title]?.mention?.type === 'PERSON'
  const named = isListed ? 1 : lengthOfPersonName(reader, chunks, at + title, lead)
  const ordinal = chunks[at + title + named]
  const isRegnal = named === 1 && ordinal?.class === 'ordinal' && ordinal.features.definite === true
  return named === 0 ? 0 : title + named + (isRegnal ? 1 : 0)
}

/** A word with the article that is no common noun and no plural: `the camp [of] al-Zaatari`. */
export function isProperWord({ words }: NameReader, { class: kind, features, full }: Chunk): boolean {
  return kind === 'word' && features.definite === true && words.looksProper(withoutArticle(full))
}

const LONGEST_PROPER_NAME = 2
/** `the company Four Seasons Hotels and Resorts` */
const LONGEST_LATIN_NAME = 5

/** Words that no table knows behind a cue: `the foundation Friedrich Naumann`. */
export function lengthOfProperName(reader: NameReader, chunks: readonly Chunk[], from: number): number {
  const longest = LATIN.test(chunks[from]?.full ?? '') ? LONGEST_LATIN_NAME : LONGEST_PROPER_NAME
  let length = 0
  while (length < longest && mayStandInProperName(reader, chunks[from + length], length)) length += 1
  return length
}

const LATIN = /^[a-z]/i

/** A word that is probably a name; behind one, also a word that only looks like a plural. */
function mayStandInProperName({ words }: NameReader, chunk: Chunk | undefined, at: number): boolean {
  if (chunk === undefined || chunk.features.definite === true || chunk.features.after !== undefined)
    return false
  const { class: kind, full } = chunk
  if (kind !== 'word' || PARTICIPLE.test(full)) return false
  return words.looksProper(full) || (at > 0 && LIKE_PLURAL.test(full) && !words.isCommon(full))
}

/** `(the airport of) Playa Baracoa` */
const LIKE_PLURAL = /^[^\u064a\u062a\u0646].{3,}(?:\u0648\u0627|\u0627\u0646|\u064a\u0646|\u0648\u0646)$/

/** `a strict (current)`, `a mixed (mosque)`, `an implicated one`: the look of a participle with mim. */
export const PARTICIPLE =
  /^\u0645(?:(?:\u062a|\u0633\u062a|\u0646)[^\u0627\u0648\u064a]{2,3}\u0647?|.\u062a[^\u0627\u0648\u064a]{2}\u0647?|[^\u0627\u064a]{3}\u0647)$/
