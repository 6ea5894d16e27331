import type { NameCue } from '../../lexicon/arabic-tables.ts'
import { changeReading, Edge } from '../../text/edge.ts'
import { type Chunk, FoundChunk, type NameFound } from './chunk.ts'
import { isPartOf } from './listed-names.ts'
import { type NameReader, unlistedMention } from './name-reader.ts'

/** `Esperance` is written as a form of a verb. */
const WORDS = new Set(['word', 'given', 'family', 'verb'])
const TOWNS = new Set(['CITY', 'REGION'])
/** What a club told by its town alone stands behind; behind a noun the town may be that of a port, a fair, a bank. */
const BEFORE_CLUBS = new Set(['prep', 'clitic', 'conj', 'mark', 'verb', 'sport'])
/** What may be written at the first word: `and`, `so`, `for`, `with`. */
const PROCLITIC = /^[\u0648\u0641\u0644\u0628]/

/** `city`, `united`, `town`, `pillars`, `stars`, as they are written in Arabic: behind a town they name its club. */
const LAST_WORDS = new Set([
  '\u0633\u064a\u062a\u064a',
  '\u064a\u0648\u0646\u0627\u064a\u062a\u062f',
  '\u062a\u0627\u0648\u0646',
  '\u0628\u064a\u0644\u0627\u0631\u0632',
  '\u0633\u062a\u0627\u0631\u0632',
])

/** A sports club by its first word and its town, which is not meant: `youth of Kairouan`. */
export function findClub(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [first, town] = [chunks[at], chunks[at + 1]]
  if (first?.mention?.type === 'CITY') return findClubOfTown(reader, chunks, at, first)
  if (first === undefined || !WORDS.has(first.class) || town?.mention === undefined) return null
  if (!TOWNS.has(town.mention.type) || town.features.after !== undefined) return null
  const whole = reader.clubs.get(first.full)
  const word = whole === undefined && PROCLITIC.test(first.full) ? withoutProclitic(first) : first
  const cue: NameCue | undefined = whole ?? reader.clubs.get(word.full)
  if (cue === undefined) return null
  return {
    mention: unlistedMention(reader, cue.type, [word, town], 'club', { gender: cue.gender }),
    length: 2,
  }
}

/** A town with one of these words behind it, or with the masculine adjective of its country, is its club, towns being feminine: `from Granada, the Spanish`. */
function findClubOfTown(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  town: Chunk,
): NameFound | null {
  const [before, adjective] = [chunks[at - 1], chunks[at + 1]]
  if (adjective?.class === 'word' && LAST_WORDS.has(adjective.full))
    return {
      mention: unlistedMention(reader, 'ORGANIZATION', [town, adjective], 'club', { gender: 'm' }),
      length: 2,
    }
  if (adjective?.class !== 'demonym' || adjective.features.definite !== true) return null
  if (adjective.features.gender !== 'm' || adjective.features.after !== undefined) return null
  if (before === undefined || !BEFORE_CLUBS.has(before.class)) return null
  if (town.mention === undefined || !isPartOf(reader, town.mention.key, adjective.id)) return null
  return { mention: unlistedMention(reader, 'ORGANIZATION', [town], 'club', { gender: 'm' }), length: 1 }
}

function withoutProclitic({ reading, full, start, end, next }: Chunk): Chunk {
  const rest = changeReading(reading, { full: full.slice(1) })
  return new FoundChunk(new Edge(rest, start + 1, end, next), undefined, undefined)
}
