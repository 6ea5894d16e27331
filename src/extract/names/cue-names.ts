import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Gender } from '../../lexicon/lexicon.ts'
import type { Chunk, Mention, NameFound } from './chunk.ts'
import { isDefiniteWord, isUnknownWord, type NameReader, unlistedMention } from './name-reader.ts'

const LONGEST_NAME = 8
const PLACES = new Set(['CITY', 'REGION', 'SITE'])

/**
 * A name built from its first word: `ministry of the interior`, `the higher council of the judiciary`, `the city of X`.
 * It goes on over definite words, names and demonyms, a conjunction between two definite words, and a complement with `li-`.
 */
export function findCueName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const first = chunks[at]
  if (first?.mention?.type === 'CITY') return findNextProvince(reader, chunks, at)
  if (first?.class !== 'cue') return null
  const cue = reader.lexicon.arabic.nameCues.find(candidate => candidate.form === first.id)
  if (cue === undefined || first.features.suffix !== undefined) return null
  if (cue.use === 'cue' || cue.use === 'listed') return findPlaceBehindCue(reader, chunks, at, cue)
  if ((first.features.definite === true || first.features.accusative === true) && cue.use === 'name')
    return null
  const length = lengthOfRun(chunks, at, first.features.definite === true, cue.gender)
  if (length === 1) return null
  const run = chunks.slice(at, at + length)
  const nested = PLACES.has(cue.type) ? [] : run.slice(1).flatMap(nestedMention)
  return {
    mention: unlistedMention(reader, cue.type, run, 'name-by-cue', { gender: cue.gender, nested }),
    length,
  }
}

/** A people in the name of a party or paper (`People of X Party`) does not mean the people. */
function nestedMention({ mention }: Chunk): readonly Mention[] {
  return mention === undefined || mention.type === 'GROUP' ? [] : [mention]
}

/** The number of chunks of a name that begins with a cue; 1 where nothing behind it completes one. */
function lengthOfRun(chunks: readonly Chunk[], at: number, isDefinite: boolean, gender: Gender): number {
  let length = 1
  if (!isDefinite && isUnknownWord(chunks[at + 1]) && !isDefiniteWord(chunks[at + 1])) {
    if (chunks[at + 1]?.features.after !== undefined || !isDefiniteWord(chunks[at + 2])) return 1
    length = 2
  }
  while (length < LONGEST_NAME) {
    const here = chunks[at + length]
    if (length === 1 && isDefinite && here?.class === 'demonym' && here.features.gender !== gender) break
    const step = lengthOfStep(chunks, at + length, length > 1 || isDefinite)
    if (step === 0) break
    length += step
  }
  return length
}

function lengthOfStep(chunks: readonly Chunk[], at: number, isComplete: boolean): number {
  const [here, next] = [chunks[at], chunks[at + 1]]
  if (here === undefined) return 0
  if (isDefiniteWord(here) && here.features.after === undefined) return 1
  if (here.class === 'title' && here.features.definite === true && isUnknownWord(next)) return 2
  if (here.mention !== undefined && here.features.after === undefined)
    return isComplete && here.mention.type === 'PERSON' ? 0 : 1
  if (here.class !== 'clitic' || !isComplete) return 0
  if (here.id === 'l' && (isDefiniteWord(next) || isOrganization(next))) return 2
  return here.id === 'w' && isDefiniteWord(next) && isDefiniteWord(chunks[at - 1]) && next?.class === 'word'
    ? 2
    : 0
}

function isOrganization(chunk: Chunk | undefined): boolean {
  return (
    chunk?.mention !== undefined && ['ORGANIZATION', 'BODY', 'COUNTRY', 'GROUP'].includes(chunk.mention.type)
  )
}

/**
 * A place behind `city`, `town`, `province`: the cue is no part of its name. A province may bear the name of a city, a
 * place that no table lists is one word, or two where the first is the head of such names (`well`, `spring`, `new`).
 */
function findPlaceBehindCue(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  if (chunks[at]?.features.definite === true) return null
  const from = OPENING_QUOTES.has(chunks[at + 1]?.id ?? '') ? at + 2 : at + 1
  const name = chunks[from]
  if (name === undefined || name.features.after !== undefined) return null
  const length = isOtherPlace(name, cue) ? 1 : lengthOfUnknownPlace(reader, chunks, from, cue)
  if (length === 0) return null
  const run = chunks.slice(from, from + length)
  return {
    mention: unlistedMention(reader, cue.type, run, 'place-behind-cue', { gender: cue.gender }),
    length: from + length - at,
  }
}

/** `the provinces of X and Y`: the second is a province as the first. */
function findNextProvince(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [name, link, before] = [chunks[at], chunks[at - 1], reader.found.at(-1)]
  if (name === undefined || link?.id !== 'w' || before?.rule !== 'place-behind-cue') return null
  if (before.type !== 'REGION' || before.next !== link.start) return null
  return {
    mention: unlistedMention(reader, 'REGION', [name], 'place-behind-cue', { gender: 'f' }),
    length: 1,
  }
}

const OPENING_QUOTES = new Set(['"', '\u00ab', '\u201c'])
const ADJECTIVE_ENDING = /\u064a\u0647?$/

/** `the province of Tozeur`: the city of that name is listed, the province is another place. */
function isOtherPlace({ mention }: Chunk, cue: NameCue): boolean {
  if (cue.type !== 'REGION' || mention === undefined) return false
  return mention.type === 'CITY' || (mention.type === 'COUNTRY' && cue.use === 'cue')
}

function lengthOfUnknownPlace(
  { toponyms }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): number {
  const [first, second] = [chunks[at], chunks[at + 1]]
  if (first === undefined || first.full.length < 2) return 0
  if (toponyms.has(first.full) && second !== undefined && second.features.after === undefined)
    if (
      PARTS_OF_PLACE.has(second.class) ||
      second.mention?.type === 'PERSON' ||
      second.mention?.type === 'CITY'
    )
      return 2
  if (cue.use === 'listed') return 0
  const { full } = first
  if (!isUnknownWord(first) || full.length < 3) return 0
  if (!isDefiniteWord(first)) return ADJECTIVE_ENDING.test(full) ? 0 : 1
  return cue.type === 'REGION' && isDefiniteWord(second) && second.features.after === undefined ? 0 : 1
}

const PARTS_OF_PLACE = new Set(['word', 'given', 'demonym', 'weekday'])
