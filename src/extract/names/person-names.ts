import type { Chunk } from './chunk.ts'
import { type NameReader, withoutArticle } from './name-reader.ts'
import { type NameWords, SHORTEST_PART, VERBAL } from './name-words.ts'

const LONGEST_NAME = 6
const NISBA = '\u064a'
const WAW = '\u0648'
const ALIF = '\u0627'
const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])
const NEVER_IN_NAMES = new Set(
  'clitic prep topic marker adjunct conj clause relative demonstrative negation future qad auxiliary adverb mark number'.split(
    ' ',
  ),
)
/** Particles that come from other languages stand inside a name, seldom before it. */
/** `son of` stands inside a name; before one only behind a title. */
const SON = 'son'
const FOREIGN_PARTICLE = 'foreign'

/** What stands before a name: nothing that tells of a person, a trade that many nouns share, or a title or office. */
export type Lead = 'none' | 'profession' | 'title'

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
    const step = lengthOfPart(reader, chunks, at, length, lead)
    if (step === 0) break
    length += step
  }
  return isEnough(reader, chunks, at, length, lead) ? length : 0
}

function canBegin({ words }: NameReader, chunks: readonly Chunk[], at: number, lead: Lead): boolean {
  const [first, second] = [chunks[at], chunks[at + 1]]
  if (first === undefined) return false
  if (first.class === 'particle') {
    if (second === undefined || !isNameWord(second)) return false
    if (first.id === SON && lead === 'none') return false
    return first.id !== FOREIGN_PARTICLE || (lead !== 'none' && !words.isCommon(second.full))
  }
  if (first.class === 'given') return lead !== 'none' || first.features.loose !== true
  if (lead === 'none' || first.features.after !== undefined) return false
  if (first.class === 'family') return true
  return first.class === 'word' && words.mayBeginPerson(first.full)
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
  if (first === undefined || length > 1) return true
  if (first.class === 'given') return first.id.includes(' ') || !words.isFrequent(first.full)
  return lead !== 'profession' || words.isFamilyName(first.full)
}

/** How many chunks the next part of a name takes; 0 where the name ends. */
function lengthOfPart(
  { words }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
  lead: Lead,
): number {
  const [here, next] = [chunks[at + length], chunks[at + length + 1]]
  if (here === undefined || here.features.after !== undefined) return 0
  if (here.class === 'particle') {
    if (next === undefined || !isNameWord(next)) return 0
    return here.id !== FOREIGN_PARTICLE || !words.isCommon(next.full) ? 2 : 0
  }
  if (here.class === 'given') return endsName(chunks[at + length - 1], here) ? 0 : 1
  if (here.class === 'family') return 1
  if (here.mention !== undefined || here.time !== undefined || NEVER_IN_NAMES.has(here.class)) return 0
  const isKnown = words.isFamilyName(here.full) || words.isGivenName(withoutArticle(here.full))
  if (isKnown && length <= 3) return 1
  if (here.class === 'demonym')
    return isOrigin(here) && chunks.slice(at, at + length).every(({ class: kind }) => kind === 'given')
      ? 1
      : 0
  if (here.class !== 'word' || here.full.length < SHORTEST_PART || words.isCommon(here.full)) return 0
  if (here.full.startsWith(WAW) || VERBAL.test(here.full) || isAccusative(words, here)) return 0
  if (here.features.definite === true) return 1
  return length === 1 || lead !== 'none' || length === 2 ? 1 : 0
}

/** In a list a given name begins the next person: behind a family name with the article, or a wider blank. */
function endsName(before: Chunk | undefined, here: Chunk): boolean {
  if (before === undefined) return false
  return here.start - before.end > 1 || (before.class !== 'given' && before.features.definite === true)
}

function isNameWord(chunk: Chunk): boolean {
  return NAME_CLASSES.has(chunk.class)
}

/** A demonym as a family name is definite: it says where the family is from. */
function isOrigin(chunk: Chunk): boolean {
  return chunk.features.definite === true && chunk.light.endsWith(NISBA)
}

/** An indefinite accusative: what is left without its alif is a given name or a common word. */
function isAccusative(words: NameWords, { full }: Chunk): boolean {
  const bare = full.endsWith(ALIF) ? full.slice(0, -1) : ''
  return bare.length >= SHORTEST_PART && (words.isGivenName(bare) || words.isCommon(bare))
}
