import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk } from './chunk.ts'
import { COMMAS, isAnd, isMark } from './marks.ts'
import { chunkOf, type NameReader, unlistedMention } from './name-reader.ts'

/** `provinces`, `states`, `regions`, in the plural and the dual. */
const PLURAL =
  /(?:\u0627\u062a|\u062a\u064a|\u0623\u0642\u0627\u0644\u064a\u0645|\u0625\u0642\u0644\u064a\u0645\u064a)$/
/** `they are`, `and they are`, `the following`. */
const LEADING_UP = new Set([
  '\u0647\u064a',
  '\u0648\u0647\u064a',
  '\u0627\u0644\u062a\u0627\u0644\u064a\u0647',
])
const LONGEST_LEAD = 3
const COUNTS = new Set(['number', 'cardinal'])
const MAY_BE_PROVINCES = new Set(['CITY', 'COUNTRY'])

/**
 * Reads the towns that a list of provinces names as provinces: `in the provinces of X, Y and Z`, `16 provinces, they are X
 * and Y`. A country among them is the province of its capital.
 */
export function readProvinceLists(reader: NameReader, chunks: readonly Chunk[]): readonly Chunk[] {
  const read = [...chunks]
  for (let at = 0; at < chunks.length; at += 1) {
    const from = isListOpened(reader, chunks, at) ? behindLead(chunks, at + 1) : 0
    if (from === 0) continue
    for (let here = from; ; here += 1) {
      const place = chunks[here]
      if (place?.mention === undefined) break
      if (isProvince(reader, place)) read[here] = asProvince(reader, place)
      else if (place.mention.type !== 'REGION') break
      if (isMark(chunks[here + 1], COMMAS)) here += 1
      if (isAnd(chunks[here + 1])) here += 1
      at = here
    }
  }
  return read
}

/** Provinces in the plural, or one behind a number. */
function isListOpened({ cues }: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const here = chunks[at]
  if (here?.class !== 'cue' || here.features.suffix !== undefined) return false
  const cue = cues.get(here.id)
  if (cue === undefined || !isOfProvinces(cue)) return false
  return cue.use === 'listed' || COUNTS.has(chunks[at - 1]?.class ?? '')
}

function isOfProvinces({ type, use, form }: NameCue): boolean {
  return type === 'REGION' && (use === 'cue' || (use === 'listed' && PLURAL.test(form)))
}

/** Where the list begins; 0 where none does. */
function behindLead(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at <= from + LONGEST_LEAD; at += 1) {
    const here = chunks[at]
    if (here === undefined) return 0
    if (here.mention !== undefined) return at
    const isLead = LEADING_UP.has(here.full) || here.class === 'quantifier' || here.id === ':' || isAnd(here)
    if (!isLead) return 0
  }
  return 0
}

function isProvince({ capitals }: NameReader, { mention, full }: Chunk): boolean {
  if (mention === undefined || !MAY_BE_PROVINCES.has(mention.type)) return false
  return mention.type === 'CITY' || capitals.get(mention.key)?.names.has(full) === true
}

function asProvince(reader: NameReader, place: Chunk): Chunk {
  return chunkOf(unlistedMention(reader, 'REGION', [place], 'place-behind-cue', { gender: 'f' }), place)
}
