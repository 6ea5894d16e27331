import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk, NameFound } from './chunk.ts'
import { OPENING_QUOTES } from './marks.ts'
import { isDefiniteWord, isUnknownWord, type NameReader, unlistedMention } from './name-reader.ts'

/**
 * A place behind `city`, `town`, `province`: the cue is no part of its name. A province may bear the name of a city, a
 * place that no table lists is one word, or two where the first is the head of such names (`well`, `spring`, `new`).
 */
export function findPlaceBehindCue(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  const { definite, accusative } = chunks[at]?.features ?? {}
  if (definite === true || accusative === true) return null
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
export function findNextProvince(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [name, link, before] = [chunks[at], chunks[at - 1], reader.found.all.at(-1)]
  if (name === undefined || link?.id !== 'w' || before?.rule !== 'place-behind-cue') return null
  if (before.type !== 'REGION' || before.next !== link.start) return null
  return {
    mention: unlistedMention(reader, 'REGION', [name], 'place-behind-cue', { gender: 'f' }),
    length: 1,
  }
}

const ADJECTIVE_ENDING = /\u064a\u0647?$/

/** `the province of Tozeur`: the city of that name is listed, the province is another place. */
function isOtherPlace({ mention }: Chunk, cue: NameCue): boolean {
  if (cue.type !== 'REGION' || cue.use === 'place' || mention === undefined) return false
  return mention.type === 'CITY' || (mention.type === 'COUNTRY' && cue.use === 'cue')
}

function lengthOfUnknownPlace(
  { text, toponyms, words }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): number {
  const [first, second] = [chunks[at], chunks[at + 1]]
  if (first === undefined || first.full.length < 2 || LATIN.test(first.full)) return 0
  // A listed name of several words is whole: `the city of Ksar Hellal`.
  if (first.mention?.type === 'CITY' && text.slice(first.start, first.end).includes(' ')) return 0
  if (toponyms.has(first.full) && second !== undefined && second.features.after === undefined)
    if (IMPERFECT.test(second.full) && second.class === 'word') return 0
    else if (
      PARTS_OF_PLACE.has(second.class) ||
      second.mention?.type === 'PERSON' ||
      second.mention?.type === 'CITY'
    )
      return 2
  if (cue.use === 'listed') return 0
  const { full } = first
  if (!isUnknownWord(first) || full.length < 3) return 0
  if (!isDefiniteWord(first)) return ADJECTIVE_ENDING.test(full) || words.isCommon(full) ? 0 : 1
  return cue.type === 'REGION' && isDefiniteWord(second) && second.features.after === undefined ? 0 : 1
}

const LATIN = /[a-z]/i

/** The look of an imperfect: of the stems with ta, sin-ta, nun or ta within, or in the plural. */
const IMPERFECT =
  /^[\u064a\u062a](?:\u062a.{3}|\u0633\u062a.{2,}|\u0646[^\u0627\u0648\u064a]{2,3}|.\u062a[^\u0627\u0648\u064a].|.{2,}\u0648[\u0646\u0627])$/
const PARTS_OF_PLACE = new Set(['word', 'given', 'demonym', 'weekday'])
