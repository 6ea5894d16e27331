import type { NameCue } from '../../lexicon/arabic-tables.ts'
import { lengthOfAndAbroad } from './abroad.ts'
import { isFeminineAdjective } from './agreement.ts'
import type { Chunk, Mention } from './chunk.ts'
import { findGroup } from './group-names.ts'
import { isWithWhatBelongs, lengthBehindAim, lengthOfAim } from './name-aims.ts'
import { isPerson, lengthOfBearer, tellsNationality } from './name-bearers.ts'
import { isDefinite, isNoun, isOfState, isPhrase, joined, type Run } from './name-complements.ts'
import { isDefiniteWord, type NameReader } from './name-reader.ts'
import { isProperWord, lengthOfNamesake, lengthOfProperName, PARTICIPLE } from './namesakes.ts'

const LAM = '\u0644'
const WAW = '\u0648'
const LONGEST_NAME = 9
/** Indefinite nouns in a row: `fund of support of the families`. */
const LONGEST_CHAIN = 3

/**
 * The number of chunks of a name that begins with a cue; 0 where nothing behind it completes one. A definite cue is
 * completed by an adjective or a complement with `li-`; another one by its genitive, a definite noun, perhaps behind
 * indefinite ones, a name, or a person whom it is named after. Adjectives that belong to names go on, also joined by a
 * conjunction, as do further genitives joined by one.
 */
export function lengthOfName(reader: NameReader, chunks: readonly Chunk[], at: number, cue: NameCue): number {
  const isOrgan = cue.use === 'organ'
  const isDefinite = isOrgan || isDefiniteCue(reader, chunks, at)
  let run: Run = isDefinite
    ? { length: 1, isComplete: isOrgan, hasNation: isOrgan }
    : genitive(reader, chunks, at, cue)
  if (!isDefinite && !run.isComplete) return 0
  while (run.length < LONGEST_NAME) {
    const next = step(reader, chunks, at, run, cue, isDefinite)
    if (next === null) break
    run = next
  }
  return run.isComplete ? run.length : 0
}

/** Written after `li-`, a word that itself begins with lam shows its article only by the adjective behind it. */
function isDefiniteCue(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [cue, next] = [chunks[at], chunks[at + 1]]
  if (cue === undefined || cue.features.definite === true) return cue !== undefined
  if (next === undefined || next.features.after !== undefined) return false
  const mayHideArticle = cue.features.after?.endsWith('l') === true && cue.full.startsWith(LAM)
  return mayHideArticle && isDefinite(next) && (next.class === 'demonym' || isAdjective(reader, next))
}

/** The genitive behind an indefinite cue. */
function genitive(reader: NameReader, chunks: readonly Chunk[], at: number, cue: NameCue): Run {
  const none = { length: 1, isComplete: false, hasNation: false }
  for (let length = 1; length <= LONGEST_CHAIN; length += 1) {
    const here = chunks[at + length]
    if (here === undefined || here.features.after !== undefined || here.features.suffix !== undefined)
      return none
    const holders = length === 1 && here.class === 'group' ? findGroup(reader, chunks, at + 1) : null
    if (holders !== null) return { length: 1 + holders.length, isComplete: true, hasNation: true }
    const person = cue.use === 'national' || length > 1 ? 0 : lengthOfNamesake(reader, chunks, at + 1)
    const proper = mayBeProper(chunks, at, length, cue) ? lengthOfProperName(reader, chunks, at + length) : 0
    if (proper > 0) {
      const listed = proper === 1 && isListedBehind(chunks[at + length + 1]) ? 1 : 0
      return { length: length + proper + listed, isComplete: true, hasNation: false }
    }
    if (person > 1 || (person === 1 && bearsLastName(cue)))
      return { length: 1 + person, isComplete: true, hasNation: false, hasNamesake: true }
    if (cue.use === 'proper' && here.mention === undefined && !isProperWord(reader, here)) return none
    if (here.mention !== undefined) {
      const isComplete =
        here.mention.type !== 'PERSON' || bearsLastName(cue) || bearsFullName(cue, here.mention)
      return { length: length + 1, isComplete, hasNation: false }
    }
    if (here.class === 'demonym') {
      const agrees = (here.features.definite === true && length > 1) || isCountry(here, cue, length)
      return { length: length + 1, isComplete: agrees, hasNation: agrees }
    }
    const town = length === 1 ? lengthOfTown(reader, chunks, at + 1) : 0
    if (town > 0) return { length: 1 + town, isComplete: true, hasNation: false }
    if (isNoun(here) && isDefinite(here))
      return reader.words.isOutsideName(here.full) || isHolder(reader, chunks, at + length)
        ? none
        : { length: length + 1, isComplete: true, hasNation: false }
    if (!isNoun(here) || here.class === 'office' || reader.words.isFeminineOfOrigin(here.full)) return none
    if (isNextNoun(reader, chunks[at + length - 1], here)) return none
    if (isPurpose(reader, here) || DERIVED_VERB.test(here.full)) return none
  }
  return none
}

/** What completes a word that no table knows: `the company [of] phosphates [of] Gafsa`. */
function isListedBehind(chunk: Chunk | undefined): boolean {
  return chunk?.mention !== undefined && chunk.features.after === undefined && chunk.mention.type !== 'PERSON'
}

/** `a company that deals in`: an imperfect with ta within. */
const DERIVED_VERB = /^[\u064a\u062a](?:\u062a|\u0633\u062a)[\u0621-\u064a]{3}/

/** Behind a masculine noun the feminine without article is no adjective but the country: `the central bank of Syria`. */
function isCountry({ features }: Chunk, cue: NameCue, length: number): boolean {
  return length === 1 && cue.gender === 'm' && features.gender === 'f' && features.definite !== true
}

/** A town of two words that no table lists, by its first: `the court of Sidi M'hamed`, `the municipality of Ain Zara`. */
function lengthOfTown({ toponyms, words }: NameReader, chunks: readonly Chunk[], at: number): number {
  const [first, second] = [chunks[at], chunks[at + 1]]
  if (first === undefined || !toponyms.has(first.full)) return 0
  if (second === undefined || second.features.after !== undefined) return 0
  return second.class === 'given' || (second.class === 'word' && !words.isCommon(second.full)) ? 2 : 0
}

/** A site or a school may be named after a person by the last name alone: `the institute Bourguiba`. */
function bearsLastName({ type, use }: NameCue): boolean {
  return type === 'SITE' || use === 'local'
}

/** A foundation or centre is called after a person's full name; a party is only somebody's. */
function bearsFullName({ use }: NameCue, { form }: Mention): boolean {
  return use === 'described' && form === 'NAME'
}

/** `the party of the Turkish president`: whose it is, not what it is called. */
function isHolder({ lexicon }: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [here, next] = [chunks[at], chunks[at + 1]]
  if (here?.class !== 'office' || here.features.number === 'plural' || next?.class !== 'demonym') return false
  return lexicon.entities.get(next.id)?.type === 'COUNTRY'
}

/** `a company for the production of`: a purpose, with a common noun behind `li-`. */
function isPurpose({ words }: NameReader, { class: kind, full }: Chunk): boolean {
  return kind === 'word' && full.startsWith(LAM) && !words.isFrequent(full) && words.isFrequent(full.slice(1))
}

/** `a political party and the end of`: another noun behind an adjective, not joined to one as in `protection and shaping of`. */
function isNextNoun({ words }: NameReader, last: Chunk | undefined, { class: kind, full }: Chunk): boolean {
  if (kind !== 'word' || !full.startsWith(WAW) || words.isFrequent(full)) return false
  if (last === undefined || !words.isCommon(full.slice(1))) return false
  const feminine = FEMININE.test(last.full) ? last.full : last.full + HEH
  return (words.isFrequent(feminine) && words.isFeminineOfOrigin(feminine)) || PARTICIPLE.test(last.full)
}

const HEH = '\u0647'
const FEMININE = /\u0647$/

/** A word that no table knows, right behind the cue of any name, or behind that of a place within a site's: `the airport [of the] bay [of] X`. */
function mayBeProper(chunks: readonly Chunk[], at: number, length: number, { type, use }: NameCue): boolean {
  if (use === 'power') return false
  return length === 1 || (type === 'SITE' && chunks[at + length - 1]?.class === 'cue')
}

function step(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
  isDefiniteCue: boolean,
): Run | null {
  const here = chunks[at + run.length]
  if (here === undefined) return null
  const longer = (by: number, more: Partial<Run> = {}): Run => ({
    ...run,
    length: run.length + by,
    isComplete: true,
    ...more,
  })
  const abroad = run.isComplete && !run.hasNation ? lengthOfAndAbroad(chunks, at + run.length) : 0
  if (abroad > 0) return longer(abroad)
  const aim =
    run.length > 1 && run.isComplete && cue.use !== 'power' ? lengthOfAim(reader, chunks, at + run.length) : 0
  if (aim > 0) return longer(aim, { hasNation: false, hasPurpose: true })
  const mayBeAim = run.hasPurpose === true || (run.length === 2 && !isDefiniteCue)
  const behindAim = mayBeAim ? lengthBehindAim(reader, chunks, at + run.length) : 0
  if (behindAim > 0) return longer(behindAim)
  if (run.hasPurpose === true && isWithWhatBelongs(reader, here)) return longer(1)
  if (here.class === 'clitic') return joined(reader, chunks, at, run, cue, isDefiniteCue, longer)
  if (here.features.after !== undefined || isPluralOfOne(here, run, isDefiniteCue)) return null
  if (here.class === 'demonym' && isDefiniteWord(here) && tellsNationality(reader, chunks, at, run, cue))
    return null
  if (here.class === 'demonym' && isDefinite(here))
    return isDefiniteCue && run.length === 1 && here.features.gender !== cue.gender
      ? null
      : longer(1, { hasNation: isOfState(reader, here) })
  if (isAdjective(reader, here) && !isPerson(reader, chunks, at + run.length))
    return run.length === 1 && disagrees(here, cue) ? null : longer(1)
  if (isDescribed(reader, chunks, at, run, cue)) {
    const bearer = lengthOfBearer(reader, chunks, at, run, cue)
    if (bearer > 0) return longer(bearer, { hasNamesake: true })
  }
  return here.mention !== undefined && isDefiniteCue === false && run.length === 1 ? longer(1) : null
}

/** `(men of) the guard and the army, the national ones`: an adjective of several persons or bodies. */
function isPluralOfOne({ full }: Chunk, run: Run, isDefiniteCue: boolean): boolean {
  return isDefiniteCue && run.length === 1 && PLURAL.test(full)
}

const PLURAL = /\u064a[\u064a\u0648]\u0646$/

/** A site told by an adjective, behind which whom it is named after follows: `the university hospital Farhat Hached`. */
function isDescribed(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
): boolean {
  const last = chunks[at + run.length - 1]
  return run.length === 1 ? isPhrase(cue) : last !== undefined && isAdjective(reader, last)
}

function isAdjective({ words }: NameReader, chunk: Chunk): boolean {
  const { class: kind, features, full } = chunk
  if (features.suffix !== undefined) return false
  if (!isDefiniteWord(chunk)) return kind !== 'time' && words.isListedPart(full)
  return kind === 'ordinal' || kind === 'member' || words.isPartOfName(full)
}

const NISBA = /\u064a\u0647?$/

/** An adjective of origin (or `greatest`, written as one) of the other gender than the noun right before it. */
function disagrees(chunk: Chunk, cue: NameCue): boolean {
  return NISBA.test(chunk.full) && isFeminineAdjective(chunk) !== (cue.gender === 'f')
}
