import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk, NameFound } from './chunk.ts'
import { type NameReader, unlistedMention, withoutArticle } from './name-reader.ts'
import type { NameWords } from './name-words.ts'

const OPENING = new Set(['\u00ab', '"', '\u201c', '\u201d'])
const CLOSING = new Set(['\u00bb', '"', '\u201d', '\u201c'])
const BLANK = /\s/
const LONGEST_QUOTE = 5
const MUNICIPALITY = '\u0628\u0644\u062f\u064a\u0629'
const NAMED_IN_QUOTES = new Set(['ORGANIZATION', 'BODY', 'GROUP'])

/** A name in quotation marks behind its cue, an adjective between them or not: `the daily "X"`; the cue is no part of it. */
export function findQuotedName(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  if (!NAMED_IN_QUOTES.has(cue.type) || cue.use === 'national') return null
  const between = isOpening(reader.text, chunks[at + 1])
    ? 1
    : isOpening(reader.text, chunks[at + 2]) && mayStandBetween(chunks[at], chunks[at + 1], cue)
      ? 2
      : 0
  if (between === 0) return null
  const from = at + between + 1
  const size = chunks.slice(from, from + LONGEST_QUOTE + 1).findIndex(isClosing)
  if (size < 1) return null
  const run = withoutMarks(chunks.slice(from, from + size))
  if (run.every(isLetterOrNumber) || isPhrase(reader, run)) return null
  const cueOf = withoutArticle(chunks[at]?.full ?? '')
  const listed = run.length === 1 ? run[0]?.mention : undefined
  const isListed =
    listed !== undefined &&
    (listed.type === cue.type || (listed.type === 'CITY' && cue.form === MUNICIPALITY))
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

/** The words of a quotation without a comma or colon written inside its marks. */
function withoutMarks(run: readonly Chunk[]): readonly Chunk[] {
  const isWord = ({ class: kind }: Chunk): boolean => kind !== 'mark'
  const first = run.findIndex(isWord)
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isWord) + 1)
}

/** A mark at the end of a word and before a blank ends a quotation. */
function isOpening(text: string, chunk: Chunk | undefined): boolean {
  if (chunk?.class !== 'mark' || !OPENING.has(chunk.id)) return false
  return BLANK.test(text[chunk.start - 1] ?? ' ') || !BLANK.test(text[chunk.end] ?? ' ')
}

function isClosing(chunk: Chunk): boolean {
  return chunk.class === 'mark' && CLOSING.has(chunk.id)
}

/** An adjective does behind a cue that is no name without more: `the daily "X"`, not `the Sudanese government "X"`; a genitive does behind `house of (publishing)`. */
function mayStandBetween(first: Chunk | undefined, chunk: Chunk | undefined, { use }: NameCue): boolean {
  const isHouse = use === 'local' && first?.features.definite !== true
  return (
    (use === 'name' || use === 'brand' || use === 'quoted' || isHouse) &&
    chunk !== undefined &&
    ['demonym', 'word'].includes(chunk.class)
  )
}

/** `and` between two quotations, the number of a school. */
function isLetterOrNumber({ full }: Chunk): boolean {
  return LETTER_OR_NUMBER.test(full)
}

const LETTER_OR_NUMBER = /^(?:.|[\d\u0660-\u0669]+)$/

/** Several common nouns without an article are the words of someone, not a name, also with `not`: `"a decision not understood"`. */
function isPhrase({ words }: NameReader, run: readonly Chunk[]): boolean {
  return run.length > 1 && run.every(chunk => isPlain(chunk, words))
}

function isPlain({ class: kind, id, features, full }: Chunk, words: NameWords): boolean {
  if (features.definite === true) return false
  return kind === 'event' || id === 'not' || (kind === 'word' && words.isCommon(full))
}
