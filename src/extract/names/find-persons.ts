import type { Chunk, NameFound } from './chunk.ts'
import { findInCountryList } from './country-lists.ts'
import { personMention } from './full-names.ts'
import { BEHIND_DOCTOR, isDoctor } from './name-parts.ts'
import { isDefiniteWord, type NameReader } from './name-reader.ts'
import { type Lead, LONGEST_NAME, lengthOfPersonName } from './person-names.ts'
import { findSurname } from './surnames.ts'

/** A person without a title before the name, by the rules in their order. */
export function findPerson(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  return (
    findNamesake(reader, chunks, at) ??
    findSurname(reader, chunks, at) ??
    findByGivenName(reader, chunks, at) ??
    findByAbbreviatedTitle(reader, chunks, at) ??
    findByApposition(reader, chunks, at) ??
    findInCountryList(reader, chunks, at) ??
    findSpeaker(reader, chunks, at) ??
    findFamilyName(reader, chunks, at)
  )
}

/** A name behind `street`, `school`, `prize` is theirs and mentions nobody. */
function findNamesake(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  if (chunks[at - 1]?.class !== 'namesake') return null
  const length = lengthOfPersonName(reader, chunks, at, 'title')
  if (length === 0) return null
  const run = chunks.slice(at, at + length)
  return { mention: personMention(reader, run, 'namesake', { standing: 'nobody' }), length }
}

function findByGivenName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  if (isSonOfNoun(reader, chunks, at)) return null
  const length = lengthOfPersonName(reader, chunks, at, 'none')
  return length < 2 ? null : personOf(reader, chunks, at, length, 'person-by-given-name')
}

/** `the son of a family`: a frequent noun without the article, which no family is called. */
function isSonOfNoun({ words }: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [son, noun] = [chunks[at], chunks[at + 1]]
  if (son?.class !== 'particle' || son.full !== IBN || noun?.class !== 'word') return false
  return noun.features.definite !== true && words.isFrequent(noun.full) && !words.isFamilyName(noun.full)
}

const IBN = '\u0627\u0628\u0646'

/** `Dr. X Y`, `Dr/ X Y`. */
function findByAbbreviatedTitle(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [title, mark] = [chunks[at - 2], chunks[at - 1]]
  if (title === undefined || !isDoctor(title) || !BEHIND_DOCTOR.has(mark?.id ?? '')) return null
  const length = lengthOf(reader, chunks, at, 'title')
  return length < 2 ? null : personOf(reader, chunks, at, length, 'person-behind-office')
}

/** A name of two words or more with its office or trade behind a comma: `X Y, head of the union`. */
function findByApposition(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  if (!mayBeginName(chunks[at]) || !isOccupationNear(chunks, at)) return null
  const length = lengthOf(reader, chunks, at, 'profession')
  const behind = chunks[at + length]
  const hasComma = behind?.class === 'mark' && COMMAS.has(behind.id)
  const office = hasComma ? chunks[at + length + 1] : behind
  if (length < 2 || office === undefined || !OCCUPATIONS.has(office.class)) return null
  if (!hasComma && office.features.definite === true) return null
  return personOf(reader, chunks, at, length, 'person-by-apposition')
}

/**
 * A name behind a verb: of speech with its speech right behind, of another kind only a word that is surely a name. One
 * that no table knows and that has not even the article must stand behind a verb whose subject and object are persons.
 */
function findSpeaker(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [verb, first] = [chunks[at - 1], chunks[at]]
  if (verb?.class !== 'verb' || first === undefined) return null
  const length = lengthOf(reader, chunks, at, 'verb')
  if (length === 0) return null
  const isSubject = reader.speaking.has(verb.id)
    ? BEFORE_SPEECH.has(chunks[at + length]?.class ?? '')
    : length === 1 && (isOfOrigin(first) || (reader.meeting.has(verb.id) && isForeign(reader, first)))
  return isSubject ? personOf(reader, chunks, at, length, 'speaker') : null
}

/** An office or trade stands no farther behind than a name and a comma reach: most words need not be judged at all. */
function isOccupationNear(chunks: readonly Chunk[], at: number): boolean {
  const end = Math.min(chunks.length, at + LONGEST_NAME + PARTICLE_AND_COMMA)
  for (let next = at + 1; next <= end; next += 1) {
    const chunk = chunks[next]
    if (chunk !== undefined && OCCUPATIONS.has(chunk.class)) return true
  }
  return false
}

const PARTICLE_AND_COMMA = 2
const OCCUPATIONS = new Set(['office', 'profession'])
const BEFORE_SPEECH = new Set(['mark', 'clause', 'prep', 'clitic'])
const NISBA = '\u064a'

function isOfOrigin({ class: kind, features, full }: Chunk): boolean {
  return features.definite === true && kind === 'word' && full.endsWith(NISBA) && !PARTICIPLE.test(full)
}

/** A participle of the fifth or sixth stem of a weak verb ends alike: `the one who challenges`. */
const PARTICIPLE = /^\u0627\u0644\u0645\u062a/

const SHORTEST_FOREIGN = 5
const CLITIC = /^(?:\u0648|[\u0641\u0643\u0628]\u0627\u0644)/
const FEMININE_OR_ACCUSATIVE = /[\u0647\u0627]$/
const WITH_PRONOUN = /[\u0621-\u064a]{3}(?:\u0647\u0646|\u0643\u0645)$/
/** A participle in the plural with its genitive behind it and a proclitic before it: `with the strikers of`. */
const JOINED_PLURAL = /^[\u0628\u0644\u0643\u0641]\u0645.{3,}\u064a$/
/** Broken plurals of the measures fawa'il and mafa'il. */
const BROKEN_PLURAL =
  /^(?:[\u0621-\u064a]\u0648\u0627[\u0621-\u064a]{2}|\u0645[\u0621-\u064a]\u0627[\u0621-\u064a]\u064a?[\u0621-\u064a])$/
const NOT_FOREIGN = [CLITIC, FEMININE_OR_ACCUSATIVE, WITH_PRONOUN, JOINED_PLURAL, BROKEN_PLURAL]
const WAW_OF_PLURAL = /\u0648$/

/** A long word that no table knows and that does not look like an object or a plural. */
function isForeign({ words }: NameReader, { class: kind, features, full }: Chunk): boolean {
  if (kind !== 'word' || features.definite === true || full.length < SHORTEST_FOREIGN) return false
  if (NOT_FOREIGN.some(look => look.test(full))) return false
  return words.looksProper(full) && !words.isCommon(full.replace(WAW_OF_PLURAL, ''))
}

/** A family name that the table lets stand alone; behind a noun with the article it may be an adjective. */
function findFamilyName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [before, here] = [chunks[at - 1], chunks[at]]
  if (here?.class !== 'family') return null
  if (isDefiniteWord(here) && before !== undefined && before.class === 'word' && isDefiniteWord(before))
    return null
  return personOf(reader, chunks, at, 1, 'family-name')
}

const COMMAS = new Set([',', '\u060c'])

/** The length of a name that begins with a word without proclitic. */
function lengthOf(reader: NameReader, chunks: readonly Chunk[], at: number, lead: Lead): number {
  return mayBeginName(chunks[at]) ? lengthOfPersonName(reader, chunks, at, lead) : 0
}

function mayBeginName(chunk: Chunk | undefined): boolean {
  const isWord = chunk?.class === 'word' || chunk?.class === 'given'
  return isWord && chunk.features.after === undefined
}

function personOf(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
  rule: string,
): NameFound {
  const form = rule === 'family-name' ? 'SHORT' : 'NAME'
  const run = chunks.slice(at, at + length)
  return { mention: personMention(reader, run, rule, { form }), length }
}
