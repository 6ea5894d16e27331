import type { Chunk } from './chunk.ts'
import type { NameReader } from './name-reader.ts'
import type { NameWords } from './name-words.ts'

export const SHORTEST_PART = 3
const NISBA = '\u064a'
const ALIF = '\u0627'
const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])
/** `son of` stands inside a name; before one only behind a title. */
export const SON = 'son'
/** Particles that come from other languages stand inside a name, seldom before it. */
export const FOREIGN_PARTICLE = 'foreign'

/** A word that may be a given name only before `son of`: `the prince Sultan (sultan) bin X`, `Turki (Turkish) bin X`. */
export const MAY_BE_GIVEN = new Set(['word', 'office', 'demonym'])

/** `son of`, between two names. */
export function isSon(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'particle' && chunk.id === SON
}

/** What may stand behind `son of` though it is no name alone, and a listed person, whose name goes on from there. */
export function isFather(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  return chunk.mention?.type === 'PERSON' || FATHERS.has(chunk.class)
}

/** Adjectives and months are names of fathers: `bin Gharbia (western)`, `bin Rajab`. */
const FATHERS = new Set(['office', 'adjective', 'hijri', 'ordinal'])

/** `of the house of Thani (second)`: an ordinal without the article is a name there. */
export function isHouse(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'ordinal' && chunk.features.definite !== true && chunk.features.after === undefined
}

/** Two given names or a patronymic: an adjective of origin behind them is a family name, however frequent. */
export function isFullName(run: readonly Chunk[]): boolean {
  const isNamed = run.every(({ class: kind }) => kind === 'given' || kind === 'particle')
  return run.length > 1 && (run.some(isSon) || (isNamed && run[0]?.features.loose !== true))
}

/** A frequent word of prose. What is written with a hamza before its lam has no article to strip. */
export function isCommon({ text, words }: NameReader, { start, full }: Chunk): boolean {
  const hasNoArticle = full.startsWith(ARTICLE) && HAMZA_AND_LAM.test(text.slice(start, start + 2))
  return hasNoArticle ? words.isFrequent(full) : words.isCommon(full)
}

const ARTICLE = '\u0627\u0644'
const HAMZA_AND_LAM = /^[\u0623\u0625]\u0644/

export function isNameWord(chunk: Chunk): boolean {
  return NAME_CLASSES.has(chunk.class)
}

/** An office without the article is a father's name too: `ibn Sultan`. */
export function isBareOffice({ class: kind, features }: Chunk): boolean {
  return kind === 'office' && features.definite !== true
}

/** A demonym as a family name is definite: it says where the family is from. */
export function isOrigin(chunk: Chunk): boolean {
  return chunk.features.definite === true && chunk.light.endsWith(NISBA)
}

/** Behind another adjective one of origin makes no name: `the painter, the caricaturist, the Egyptian`. */
export function isAdjectiveOfOrigin(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'demonym' && isOrigin(chunk) && chunk.features.after === undefined
}

/** `of the faith` and `of God`: no name alone, but the end of one (`Sharaf al-Din`, `Jad Allah`). */
export const FAITH = '\u0627\u0644\u062f\u064a\u0646'
export const GOD = '\u0627\u0644\u0644\u0647'
export const HONOURS_OF_NAMES: ReadonlySet<string> = new Set([FAITH, GOD])

export function isHonourOfName(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'word' && chunk.features.after === undefined && HONOURS_OF_NAMES.has(chunk.full)
}

/** An indefinite accusative: what is left without its alif is a given name or a common word. */
export function isAccusative(words: NameWords, { full }: Chunk): boolean {
  const bare = full.endsWith(ALIF) ? full.slice(0, -1) : ''
  return bare.length >= SHORTEST_PART && (words.isGivenName(bare) || words.isCommon(bare))
}

/** The letter that stands for `doctor` before a point or a slash. */
export function isDoctor({ class: kind, full }: Chunk): boolean {
  return kind === 'word' && full === DOCTOR
}

const DOCTOR = '\u062f'
export const BEHIND_DOCTOR: ReadonlySet<string> = new Set(['.', '/'])
