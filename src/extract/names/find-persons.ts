import type { Chunk, NameFound } from './chunk.ts'
import { findInCountryList } from './country-lists.ts'
import { personMention } from './full-names.ts'
import { isForeign, isOfOrigin, ruleBehindSpeech } from './lone-names.ts'
import { COMMAS, isMark } from './marks.ts'
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
  if (chunks[at]?.full === HOUSE || isSonOfNoun(reader, chunks, at)) return null
  const length = lengthOfPersonName(reader, chunks, at, 'none')
  return length < 2 ? null : personOf(reader, chunks, at, length, 'person-by-given-name')
}

/** `the son of a family`: a frequent noun without the article, which no family is called. */
function isSonOfNoun({ words }: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [son, noun] = [chunks[at], chunks[at + 1]]
  if (son?.class !== 'particle' || son.full !== IBN || noun?.class !== 'word') return false
  return noun.features.definite !== true && words.isFrequent(noun.full) && !words.isFamilyName(noun.full)
}

/** `the house of X`: a family or tribe, no person. */
const HOUSE = '\u0627\u0644'
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
  const hasComma = isMark(behind, COMMAS)
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
  if (verb?.class !== 'verb' || first === undefined || hasObject(chunks, at - 1)) return null
  const length = lengthOf(reader, chunks, at, 'verb')
  if (length === 0) return null
  if (reader.speaking.has(verb.id)) {
    if (!BEFORE_SPEECH.has(chunks[at + length]?.class ?? '')) return null
    const rule = length === 1 ? ruleBehindSpeech(reader, first, SPEAKER) : SPEAKER
    return personOf(reader, chunks, at, length, rule)
  }
  const isSubject =
    length === 1 && (isOfOrigin(first) || (reader.meeting.has(verb.id) && isForeign(reader, first)))
  return isSubject ? personOf(reader, chunks, at, length, SPEAKER) : null
}

const SPEAKER = 'speaker'

/** A verb with its object written at it, or behind `tamma` a verbal noun: what follows is no subject. */
function hasObject(chunks: readonly Chunk[], at: number): boolean {
  const [before, verb] = [chunks[at - 1], chunks[at]]
  return verb?.features.suffix !== undefined || before?.id === 'tamma'
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

/** A family name that the table lets stand alone; behind a noun with the article it may be an adjective. */
function findFamilyName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [before, here] = [chunks[at - 1], chunks[at]]
  if (here?.class !== 'family') return null
  if (isDefiniteWord(here) && before !== undefined && before.class === 'word' && isDefiniteWord(before))
    return null
  const next = chunks[at + 1]
  const isLonger = next !== undefined && next.features.after === undefined && isOfOrigin(next)
  return personOf(reader, chunks, at, isLonger && isLastName(reader, next) ? 2 : 1, 'family-name')
}

function isLastName({ words }: NameReader, { full }: Chunk): boolean {
  return words.isFamilyName(full) || (words.looksProper(full) && !words.isOutsideName(full))
}

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
  const form = rule === 'family-name' && length === 1 ? 'SHORT' : 'NAME'
  const run = chunks.slice(at, at + length)
  return { mention: personMention(reader, run, rule, { form }), length }
}
