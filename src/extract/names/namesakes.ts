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

/** Words that no table knows behind a cue: `the foundation Friedrich Naumann`. */
export function lengthOfProperName({ words }: NameReader, chunks: readonly Chunk[], from: number): number {
  let length = 0
  while (length < LONGEST_PROPER_NAME) {
    const here = chunks[from + length]
    const isProper =
      here?.class === 'word' &&
      here.features.definite !== true &&
      here.features.after === undefined &&
      words.looksProper(here.full)
    if (!isProper) break
    length += 1
  }
  return length
}
