import type { Chunk, NameFound } from './chunk.ts'
import { personMention } from './full-names.ts'
import type { NameReader } from './name-reader.ts'

const SHORTEST = 2
const LONGEST = 4
const NAME_CLASSES = new Set(['word', 'given', 'family', 'particle'])
const BEFORE = new Set(['mark', 'clitic'])
/** How far from one name of a list to the next. */
const NEAR = 24

/**
 * A foreign name in a list of persons with their countries: `X Y (France), Z W (Lebanon)`. A list of clubs looks alike: a
 * name beside it must begin with a given name.
 */
export function findInCountryList(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
): NameFound | null {
  const before = chunks[at - 1]
  if (before !== undefined && !BEFORE.has(before.class)) return null
  const length = lengthBeforeCountry(reader, chunks, at)
  if (length === 0 || !isBesidePerson(chunks, at, at + length)) return null
  return { mention: personMention(reader, chunks.slice(at, at + length), 'person-in-list'), length }
}

/** How many words, one of them no common one, stand before a country in brackets. */
function lengthBeforeCountry({ words }: NameReader, chunks: readonly Chunk[], at: number): number {
  let length = 0
  for (; length <= LONGEST; length += 1) {
    const here = chunks[at + length]
    if (here?.class === 'mark') break
    if (here === undefined || !NAME_CLASSES.has(here.class)) return 0
    if (length > 0 && here.features.after !== undefined) return 0
  }
  if (length < SHORTEST || length > LONGEST || !isCountryInBrackets(chunks, at + length)) return 0
  return chunks.slice(at, at + length).some(({ full }) => !words.isCommon(full)) ? length : 0
}

function isCountryInBrackets(chunks: readonly Chunk[], at: number): boolean {
  const [open, country, close] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  return open?.id === '(' && close?.id === ')' && country?.mention?.type === 'COUNTRY'
}

/** A name with its country near by is surely a person's: a listed one, or one that begins with a given name. */
function isBesidePerson(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - NEAR); at < to + NEAR; at += 1) {
    if (!isPersonsBeginning(chunks[at]) || (at > 0 && !BEFORE.has(chunks[at - 1]?.class ?? ''))) continue
    for (let end = at + 1; end <= at + LONGEST; end += 1) if (isCountryInBrackets(chunks, end)) return true
  }
  return false
}

function isPersonsBeginning(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'given' || chunk?.mention?.type === 'PERSON'
}
