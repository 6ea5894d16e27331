import type { Chunk } from './chunk.ts'
import { isWithArticle, type NameReader, withoutArticle } from './name-reader.ts'
import type { NameWords } from './name-words.ts'

export const LONGEST_NAME = 10
const SHORTEST_PART = 3
const NISBA = '\u064a'
/** The look of an imperfect, also in the future or negated. */
const VERBAL = /^(?:\u064a|\u0648?\u0633[\u064a\u062a\u0646]|\u0644\u0627[\u064a\u062a\u0646])/
const WAW = '\u0648'
const ALIF = '\u0627'
const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])
const NEVER_IN_NAMES = new Set(
  'clitic prep topic marker adjunct conj clause relative demonstrative negation future qad auxiliary adverb mark number'.split(
    ' ',
  ),
)
/** `son of` stands inside a name; before one only behind a title. */
const SON = 'son'
/** Particles that come from other languages stand inside a name, seldom before it. */
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

function canBegin(reader: NameReader, chunks: readonly Chunk[], at: number, lead: Lead): boolean {
  const [first, second] = [chunks[at], chunks[at + 1]]
  if (first === undefined) return false
  const { words } = reader
  if (first.class === 'particle') {
    if (second === undefined || !isNameWord(second)) return false
    if (first.id === SON && lead === 'none') return false
    return first.id !== FOREIGN_PARTICLE || (lead !== 'none' && !isCommon(reader, second))
  }
  if (first.class === 'given') return lead !== 'none' || first.features.loose !== true
  if (lead === 'none' || first.features.after !== undefined) return false
  if (first.class === 'family') return true
  if (isOrigin(first) && isAdjectiveOfOrigin(second)) return false
  if (isSon(second) && first.features.definite !== true && MAY_BE_GIVEN.has(first.class)) return true
  return (
    first.class === 'word' &&
    first.full.length >= SHORTEST_PART &&
    !VERBAL.test(first.full) &&
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
  if (first === undefined || length > 1) return true
  if (first.class === 'word' && words.isPlaceName(first.full)) return false
  if (first.class === 'given') return first.id.includes(' ') || !words.isFrequent(first.full)
  return lead !== 'profession' || words.isFamilyName(first.full)
}

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
  if (here === undefined || here.features.after !== undefined) return 0
  if (here.class === 'particle') {
    if (next === undefined) return 0
    if (!(isNameWord(next) || isBareOffice(next) || isHouse(next)))
      return isSon(here) && isFather(next) ? 2 : 0
    return here.id !== FOREIGN_PARTICLE || !isCommon(reader, next) ? 2 : 0
  }
  if (here.class === 'given') return endsName(reader, chunks[at + length - 1], here) ? 0 : 1
  if (here.class === 'family') return 1
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
  if (here.full.startsWith(WAW) || VERBAL.test(here.full) || isAccusative(words, here)) return 0
  if (here.features.definite === true) return 1
  return length === 1 || lead !== 'none' || length === 2 ? 1 : 0
}

/** In a list a given name begins the next person: behind a family name with the article, or a wider blank. */
function endsName({ words }: NameReader, before: Chunk | undefined, here: Chunk): boolean {
  if (before === undefined) return false
  if (here.start - before.end > 1) return true
  const isFamily = before.class !== 'given' && before.features.definite === true
  return isFamily && !words.isGivenName(withoutArticle(before.full))
}

/** A word that may be a given name only before `son of`: `the prince Sultan (sultan) bin X`, `Turki (Turkish) bin X`. */
const MAY_BE_GIVEN = new Set(['word', 'office', 'demonym'])

/** `son of`, between two names. */
export function isSon(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'particle' && chunk.id === SON
}

/** What may stand behind `son of` though it is no name alone, and a listed person, whose name goes on from there. */
function isFather(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  return chunk.mention?.type === 'PERSON' || FATHERS.has(chunk.class)
}

/** Adjectives and months are names of fathers: `bin Gharbia (western)`, `bin Rajab`. */
const FATHERS = new Set(['office', 'adjective', 'hijri', 'ordinal'])

/** `of the house of Thani (second)`: an ordinal without the article is a name there. */
function isHouse(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'ordinal' && chunk.features.definite !== true && chunk.features.after === undefined
}

/** Two given names or a patronymic: an adjective of origin behind them is a family name, however frequent. */
function isFullName(run: readonly Chunk[]): boolean {
  const isNamed = run.every(({ class: kind }) => kind === 'given' || kind === 'particle')
  return run.length > 1 && (run.some(isSon) || (isNamed && run[0]?.features.loose !== true))
}

/** A frequent word of prose. What is written with a hamza before its lam has no article to strip. */
function isCommon({ text, words }: NameReader, { start, full }: Chunk): boolean {
  const hasNoArticle = full.startsWith(ARTICLE) && HAMZA_AND_LAM.test(text.slice(start, start + 2))
  return hasNoArticle ? words.isFrequent(full) : words.isCommon(full)
}

const ARTICLE = '\u0627\u0644'
const HAMZA_AND_LAM = /^[\u0623\u0625]\u0644/

function isNameWord(chunk: Chunk): boolean {
  return NAME_CLASSES.has(chunk.class)
}

/** An office without the article is a father's name too: `ibn Sultan`. */
function isBareOffice({ class: kind, features }: Chunk): boolean {
  return kind === 'office' && features.definite !== true
}

/** A demonym as a family name is definite: it says where the family is from. */
function isOrigin(chunk: Chunk): boolean {
  return chunk.features.definite === true && chunk.light.endsWith(NISBA)
}

/** Behind another adjective one of origin makes no name: `the painter, the caricaturist, the Egyptian`. */
function isAdjectiveOfOrigin(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'demonym' && isOrigin(chunk) && chunk.features.after === undefined
}

/** An indefinite accusative: what is left without its alif is a given name or a common word. */
function isAccusative(words: NameWords, { full }: Chunk): boolean {
  const bare = full.endsWith(ALIF) ? full.slice(0, -1) : ''
  return bare.length >= SHORTEST_PART && (words.isGivenName(bare) || words.isCommon(bare))
}

/**
 * How many chunks a listed person's name takes with what goes on from it: `X Y bin Z`, `X Y of the house of Z`, `X al-Y
 * al-Z`.
 */
export function lengthOfFullName(reader: NameReader, chunks: readonly Chunk[], at: number): number {
  let length = 1
  while (length < LONGEST_NAME) {
    const [here, next] = [chunks[at + length], chunks[at + length + 1]]
    if (here === undefined || here.features.after !== undefined) break
    if (here.class === 'particle' && here.id !== FOREIGN_PARTICLE) {
      if (next === undefined || !(isNameWord(next) || (isSon(here) && isFather(next)))) break
      length += 2
    } else if (isFamily(reader, chunks[at + length - 1], here)) length += 1
    else break
  }
  return length
}

/** A family name with the article, behind another part of the name with it. */
function isFamily({ folding, text, words }: NameReader, before: Chunk | undefined, here: Chunk): boolean {
  if (before === undefined || here.class !== 'word' || here.features.definite !== true) return false
  const last = folding.full(text.slice(before.start, before.end)).split(' ').at(-1) ?? ''
  return isWithArticle(last) && words.isFamilyName(here.full)
}
