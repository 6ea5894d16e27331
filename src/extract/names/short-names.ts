import { type Chunk, changeMention, type Mention } from './chunk.ts'
import { chunkOf, type NameReader, withoutArticle } from './name-reader.ts'

const NAMED = new Set(['ORGANIZATION', 'GROUP'])
/** Party, movement, current, bloc. */
const PARTIES = new Set([
  '\u062d\u0632\u0628',
  '\u062d\u0631\u0643\u0647',
  '\u062a\u064a\u0627\u0631',
  '\u0643\u062a\u0644\u0647',
])
const BANKS = new Set(['\u0628\u0646\u0643', '\u0645\u0635\u0631\u0641'])
const CENTRAL = '\u0627\u0644\u0645\u0631\u0643\u0632\u064a'
const AND_THE = '\u0648\u0627\u0644'
const SHORT = { form: 'SHORT', nested: [], rule: 'short-name' } as const
const WORD = /[\u0621-\u065f\u0670]+/g
const OPENING_QUOTE = /["\u00ab\u201c\u201d]\s?$/
const LONGEST = 4
/** What stands before an adjective used as a noun. */
const BEFORE_NOUNS = new Set(['mark', 'verb', 'prep', 'clitic', 'clause', 'topic', 'marker', 'break'])
const PLACES = new Set(['COUNTRY', 'CITY', 'REGION', 'SITE'])
const NEVER_NAMES = new Set(['mark', 'clitic', 'break', 'time'])

/**
 * Reads behind a body's name what the text calls it from there on without the first word of its name: `Eni` for `the
 * company "Eni"`, `Justice and Equality` for the movement of that name, `the central one` for a central bank. `known` keeps what was read so before.
 */
export function readShortNames(
  reader: NameReader,
  chunks: readonly Chunk[],
  from: number,
  mention: Mention,
  known: Set<string>,
): readonly Chunk[] {
  const words = shortNameOf(reader, mention)
  const [first] = words
  const told = `${mention.key} ${words.join(' ')}`
  if (first === undefined || words.length > LONGEST || known.has(told)) return chunks
  known.add(told)
  const isCentral = first === CENTRAL
  const read: Chunk[] = chunks.slice(0, from)
  for (let at = from; at < chunks.length; at += 1) {
    const here = chunks[at]
    if (here === undefined) break
    // From a person of that last name on the word is that person.
    if (endsPerson(reader, here, first)) return [...read, ...chunks.slice(at)]
    const isFirst =
      here.full === first && !NEVER_NAMES.has(here.class) && !(words.length === 1 && isPlace(here))
    const end =
      isFirst && (!isCentral || isNoun(chunks[at - 1])) ? endOf(reader, words, here.start, isCentral) : -1
    const last = end < 0 ? -1 : chunks.findIndex((chunk, index) => index >= at && chunk.end === end)
    const closing = chunks[last]
    if (closing === undefined) read.push(here)
    else {
      const { next } = closing
      read.push(chunkOf(changeMention(mention, { ...SHORT, start: here.start, end, next }), here))
      at = last
    }
  }
  return read
}

/** The words of a name in quotation marks, those behind the noun of a movement, party or armed group, or none. */
function shortNameOf({ folding, groupHeads, text, words }: NameReader, mention: Mention): readonly string[] {
  const { type, form, head, rule } = mention
  if (!NAMED.has(type) || form === 'NOMINAL' || rule === 'short-name') return []
  const mayBeShort = PARTIES.has(head) || BANKS.has(head) || (type === 'GROUP' && groupHeads.has(head))
  if (rule !== 'quoted-name' && !mayBeShort) return []
  const name = folding.full(text.slice(mention.start, mention.end)).split(/\s+/)
  if (rule === 'quoted-name') return name
  const [first = '', ...rest] = name
  if (BANKS.has(withoutArticle(first)) && rest.includes(CENTRAL)) return [CENTRAL]
  const isGroup = type === 'GROUP' && groupHeads.has(head)
  if (first !== head || !(isGroup || PARTIES.has(head))) return []
  const [word = '', joined = ''] = rest
  // `the movement of Mannawi` may be that of a person.
  const isName =
    rest.length === 1 ? isGroup && !words.isCommon(withoutArticle(word)) : joined.startsWith(AND_THE)
  return isName && rest.length <= 2 ? rest : []
}

/** Where words end that begin at an offset; -1 where others stand there, or a common word without quotation marks. */
function endOf(
  { folding, text, words: known }: NameReader,
  words: readonly string[],
  start: number,
  isSure: boolean,
): number {
  const [first = ''] = words
  const isPlain = words.length === 1 && !isSure && known.isCommon(withoutArticle(first))
  if (isPlain && !OPENING_QUOTE.test(text.slice(Math.max(0, start - 2), start))) return -1
  WORD.lastIndex = start
  for (const word of words) {
    const written = WORD.exec(text)?.[0]
    if (written === undefined || folding.full(written) !== word) return -1
  }
  return WORD.lastIndex
}

function endsPerson({ folding, text }: NameReader, { mention, start, end }: Chunk, word: string): boolean {
  return mention?.type === 'PERSON' && folding.full(text.slice(start, end)).endsWith(` ${word}`)
}

function isPlace({ mention }: Chunk): boolean {
  return mention !== undefined && PLACES.has(mention.type)
}

function isNoun(before: Chunk | undefined): boolean {
  return before === undefined || (BEFORE_NOUNS.has(before.class) && before.features.definite !== true)
}
