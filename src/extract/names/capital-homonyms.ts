import type { LexiconEntity } from '../../lexicon/lexicon.ts'
import type { Chunk } from './chunk.ts'
import { isPartOf } from './listed-names.ts'
import { chunkOf, isDefiniteWord, listedMention, type NameReader } from './name-reader.ts'

const TOWNS = new Set(['CITY', 'REGION'])
const ROUTE_MARKS = new Set(['-', '\u2013', '\u2014', '/'])
const LINKS = new Set(['w', ',', '\u060c', 'ila', 'nahwa'])
/** `constituency`, `municipality`, `governor`. */
const OF_CITIES = new Set([
  '\u062f\u0627\u064a\u0631\u0647',
  '\u0628\u0644\u062f\u064a\u0647',
  '\u0648\u0627\u0644\u064a',
])
/** From a town to what stands there: `the court of first instance in Tunis`. */
const LONGEST_NAME = 3

/**
 * Reads the name that a country shares with its capital as the capital, where it stands beside another town of the country
 * (`Tunis and Sfax`, `from Sousse to Tunis`), on a route (`Tunis - Constantine`), behind what is of towns (`the municipality
 * of Tunis`) or behind a court, school or hospital that is told with its town.
 */
export function readCapitals(reader: NameReader, chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, at) => {
    const { mention } = chunk
    if (mention?.type !== 'COUNTRY' || mention.form !== 'NAME') return chunk
    const capital = reader.capitals.get(mention.key)
    if (capital?.names.has(chunk.full) !== true) return chunk
    const isCity =
      isOfCity(chunks[at - 1]) ||
      isBesideTown(reader, chunks, at, mention.key) ||
      isTownOfName(reader, chunks, at)
    return isCity ? chunkOf(capitalAt(capital.entity, chunk), chunk) : chunk
  })
}

/** Spelt as it is: `and to` looks like `governor` where hamza and dots are left out. */
function isOfCity(before: Chunk | undefined): boolean {
  return before !== undefined && before.features.loose !== true && OF_CITIES.has(before.full)
}

function capitalAt(capital: LexiconEntity, chunk: Chunk) {
  return listedMention(capital, chunk, 'NAME', 'capital')
}

/** Linked with a town of the same country, or by a dash with any. */
function isBesideTown(reader: NameReader, chunks: readonly Chunk[], at: number, country: string): boolean {
  return [-1, 1].some(step => {
    const [link, place] = [chunks[at + step], chunks[at + 2 * step]]
    const town = place?.mention
    if (link === undefined || town === undefined || !TOWNS.has(town.type)) return false
    if (ROUTE_MARKS.has(link.id)) return town.type === 'CITY'
    return LINKS.has(link.id) && isPartOf(reader, town.key, country)
  })
}

/** `in Tunis` behind the name of what is told with its town. */
function isTownOfName({ cues }: NameReader, chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.id !== 'b') return false
  for (let before = at - 2; before >= at - 1 - LONGEST_NAME; before -= 1) {
    const here = chunks[before]
    if (here?.class === 'cue') return cues.get(here.id)?.use === 'local'
    if (!isDefiniteWord(here)) return false
  }
  return false
}
