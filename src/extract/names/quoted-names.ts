import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk, NameFound } from './chunk.ts'
import { type NameReader, unlistedMention, withoutArticle } from './name-reader.ts'

const OPENING = new Set(['\u00ab', '"', '\u201c', '\u201d'])
const CLOSING = new Set(['\u00bb', '"', '\u201d', '\u201c'])
const LONGEST_QUOTE = 5
const NAMED_IN_QUOTES = new Set(['ORGANIZATION', 'BODY', 'GROUP'])

/** A name in quotation marks behind its cue, an adjective between them or not: `the daily "X"`; the cue is no part of it. */
export function findQuotedName(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  if (!NAMED_IN_QUOTES.has(cue.type)) return null
  const between = isOpening(chunks[at + 1])
    ? 1
    : isOpening(chunks[at + 2]) && mayStandBetween(chunks[at + 1], cue)
      ? 2
      : 0
  if (between === 0) return null
  const from = at + between + 1
  const size = chunks.slice(from, from + LONGEST_QUOTE + 1).findIndex(isClosing)
  if (size < 1) return null
  const run = chunks.slice(from, from + size)
  if (isPhrase(reader, run)) return null
  const cueOf = withoutArticle(chunks[at]?.full ?? '')
  const listed = run.length === 1 ? run[0]?.mention : undefined
  const isListed = listed !== undefined && listed.type === cue.type
  return {
    mention: isListed
      ? listed
      : unlistedMention(reader, cue.type, run, 'quoted-name', {
          gender: cue.gender,
          head: cueOf,
        }),
    length: between + size + 2,
  }
}

function isOpening(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'mark' && OPENING.has(chunk.id)
}

function isClosing(chunk: Chunk): boolean {
  return chunk.class === 'mark' && CLOSING.has(chunk.id)
}

/** An adjective does behind a cue that is no name without more: `the daily "X"`, not `the Sudanese government "X"`. */
function mayStandBetween(chunk: Chunk | undefined, { use }: NameCue): boolean {
  return (
    (use === 'name' || use === 'brand' || use === 'quoted') &&
    chunk !== undefined &&
    ['demonym', 'word'].includes(chunk.class)
  )
}

/** Several common nouns without an article are the words of someone, not a name. */
function isPhrase({ words }: NameReader, run: readonly Chunk[]): boolean {
  return (
    run.length > 1 &&
    run.every(
      chunk => chunk.class === 'word' && chunk.features.definite !== true && words.isCommon(chunk.full),
    )
  )
}
