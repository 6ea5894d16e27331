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
/** An opening quotation mark and a blank. */
const LONGEST_GAP = 2
const LONGEST = 4
/** What stands before an adjective used as a noun. */
const BEFORE_NOUNS = new Set(['mark', 'verb', 'prep', 'clitic', 'clause', 'topic', 'marker', 'break'])
const PLACES = new Set(['COUNTRY', 'CITY', 'REGION', 'SITE'])
const NEVER_NAMES = new Set(['mark', 'clitic', 'break', 'time'])

/** What a short name was read as last, and where it became that of a person. */
interface Known {
  readonly mention: Mention
  readonly words: string
  readonly until: number
}

/**
 * Reads behind a body's name what the text calls it from there on without the first word of its name: `Eni` for `the
 * company "Eni"`, `Justice and Equality` for the movement of that name, `the central one` for a central bank.
 */
export class ShortNames {
  readonly #reader: NameReader
  readonly #chunks: Chunk[]
  /** Few texts hold a body with a short name. */
  #places: Places | undefined
  /** By the first word of a short name. */
  readonly #known = new Map<string, Known>()

  /** The chunks are changed where they hold short names. */
  constructor(reader: NameReader, chunks: Chunk[]) {
    this.#reader = reader
    this.#chunks = chunks
  }

  /** Reads what the text calls from a chunk on that which a mention means. */
  readFrom(from: number, mention: Mention): void {
    const words = shortNameOf(this.#reader, mention)
    const [first] = words
    const begin = this.#chunks[from]?.start
    if (first === undefined || words.length > LONGEST || begin === undefined) return
    const known = this.#known.get(first)
    const written = words.join(' ')
    if (known?.words === written && begin <= known.until && isAlike(known.mention, mention)) return
    this.#places ??= findPlaces(this.#reader, this.#chunks)
    const until = this.#nextPerson(first, this.#places, begin)
    this.#known.set(first, { mention, words: written, until })
    const places = this.#places.words.get(first) ?? []
    for (let place = firstNotBefore(places, begin); (places[place] ?? until) < until; place += 1)
      this.#readAt(this.#indexAt(places[place]), words, mention)
  }

  #readAt(at: number, words: readonly string[], mention: Mention): void {
    const here = this.#chunks[at]
    const isCentral = words[0] === CENTRAL
    if (here === undefined || (isCentral && !isNoun(this.#chunks[at - 1]))) return
    if (words.length === 1 && isPlace(here)) return
    const end = endOf(this.#reader, words, here.start, isCentral)
    let last = at
    while ((this.#chunks[last]?.end ?? end) < end) last += 1
    const closing = this.#chunks[last]
    if (closing?.end !== end) return
    const { next } = closing
    const short = chunkOf(changeMention(mention, { ...SHORT, start: here.start, end, next }), here)
    if (last === at) this.#chunks[at] = short
    else this.#chunks.splice(at, last - at + 1, short)
  }

  /** Where the first person with a last name is named from an offset on; from there on the word is that person. */
  #nextPerson(last: string, { persons }: Places, begin: number): number {
    const places = persons.get(last) ?? []
    for (let place = firstNotBefore(places, begin); place < places.length; place += 1)
      if (this.#chunks[this.#indexAt(places[place])]?.mention?.type === 'PERSON')
        return places[place] ?? Number.POSITIVE_INFINITY
    return Number.POSITIVE_INFINITY
  }

  /** The number of the chunk that begins at an offset, -1 where none does any more. */
  #indexAt(offset = -1): number {
    const at = firstIndex(this.#chunks.length, index => (this.#chunks[index]?.start ?? 0) >= offset)
    return this.#chunks[at]?.start === offset ? at : -1
  }
}

/** Where words begin that may be short names, by the word, and persons of several names, by the last of them. */
interface Places {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly persons: ReadonlyMap<string, readonly number[]>
}

function findPlaces({ folding, text }: NameReader, chunks: readonly Chunk[]): Places {
  const words = new Map<string, number[]>()
  const persons = new Map<string, number[]>()
  for (const { class: kind, full, mention, start, end } of chunks) {
    if (!NEVER_NAMES.has(kind)) addPlace(words, full, start)
    if (mention?.type !== 'PERSON') continue
    const name = folding.full(text.slice(start, end))
    if (name.includes(' ')) addPlace(persons, name.slice(name.lastIndexOf(' ') + 1), start)
  }
  return { words, persons }
}

function addPlace(places: Map<string, number[]>, word: string, start: number): void {
  const others = places.get(word)
  if (others === undefined) places.set(word, [start])
  else others.push(start)
}

function firstNotBefore(places: readonly number[], offset: number): number {
  return firstIndex(places.length, index => (places[index] ?? 0) >= offset)
}

/** The first number below a length that fulfils a condition which all behind it fulfil too, else the length. */
function firstIndex(length: number, isBehind: (index: number) => boolean): number {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBehind(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** Two mentions that a short name may be made of to the same effect. */
function isAlike(a: Mention, b: Mention): boolean {
  const isSame = a.key === b.key && a.type === b.type && a.gender === b.gender && a.head === b.head
  return isSame && a.standing === b.standing && a.name === b.name && a.ministry === b.ministry
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
  if (isPlain && !OPENING_QUOTE.test(text.slice(Math.max(0, start - LONGEST_GAP), start))) return -1
  WORD.lastIndex = start
  for (const word of words) {
    const written = WORD.exec(text)?.[0]
    if (written === undefined || folding.full(written) !== word) return -1
  }
  return WORD.lastIndex
}

function isNoun(before: Chunk | undefined): boolean {
  return before === undefined || (BEFORE_NOUNS.has(before.class) && before.features.definite !== true)
}

function isPlace({ mention }: Chunk): boolean {
  return mention !== undefined && PLACES.has(mention.type)
}
