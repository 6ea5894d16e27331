import type { ArabicTables, EventNoun, Verb } from '../../lexicon/arabic-tables.ts'
import type { Gender } from '../../lexicon/lexicon.ts'
import type { Chunk, Mention } from '../names/chunk.ts'
import { isAnd } from '../names/marks.ts'
import { withoutArticle } from '../names/name-reader.ts'
import type { FoundTime } from '../times/find-times.ts'
import { readGroup } from './groups.ts'

/** A step of a clause: a coordinated group of names, times, an event noun with its numeral, a verb, or a single word. */
export type Unit = { readonly first: Chunk /** In chunks. */; readonly length: number } & (
  | { readonly type: 'group'; readonly mentions: readonly Mention[] }
  | { readonly type: 'time'; readonly times: readonly FoundTime[] }
  | { readonly type: 'event'; readonly noun: EventNoun; readonly counted: Counted }
  | { readonly type: 'masdar'; readonly noun: EventNoun }
  | { readonly type: 'verb'; readonly verb: Verb }
  | { readonly type: 'quote'; readonly start: number; readonly end: number }
  | { readonly type: 'other' }
)

/** What stands before or behind an event noun and counts it. */
export interface Counted {
  readonly count: number | null
  readonly ordinal: number | null
  /** `many`, `count` or `all` of them. */
  readonly quantifier: string | null
  readonly isDemonstrative: boolean
  /** An adjective in -i stands right behind a definite noun. */
  readonly hasAdjective: boolean
}

const QUOTES = new Map([
  ['"', '"'],
  ['\u00ab', '\u00bb'],
  ['\u201c', '\u201d'],
])
const LONGEST_QUOTE = 40
const EVENT_NOUNS = new Set(['event', 'masdar', 'other'])
const NUMERALS = new Set(['cardinal', 'number', 'day'])

/** Makes the units of sentences, given the tables whose rows the chunks come from. */
export function createUnitReader(tables: ArabicTables): (chunks: readonly Chunk[]) => readonly Unit[] {
  const nouns = new Map(tables.eventNouns.map(noun => [noun.place, noun]))
  const verbs = new Map(tables.verbs.map(verb => [verb.place, verb]))
  return given => {
    const chunks = withoutQuotes(given)
    const units: Unit[] = []
    for (let at = 0; at < chunks.length; ) {
      const first = chunks[at]
      if (first === undefined) break
      const unit = readUnit(chunks, at, first, nouns, verbs)
      units.push(unit)
      at += unit.length
    }
    return units
  }
}

/** The chunks without quotation marks around a single name, unless it is a title there or, like a newspaper's, none without them. */
function withoutQuotes(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some(chunk => opensQuote(chunk) || chunk.class === 'apposition')) return chunks
  const isAroundName = (at: number) => {
    const [mark, name] = [chunks[at], chunks[at + 1]]
    if (mark === undefined || !opensQuote(mark) || QUOTES.get(mark.id) !== chunks[at + 2]?.id) return false
    return (
      name?.mention !== undefined && name.name?.condition !== 'quoted' && chunks[at - 1]?.class !== 'topic'
    )
  }
  // `the capital [of] Saudi Arabia Riyadh`: the country's name is written like its adjective.
  const isOfCapital = (at: number) =>
    chunks[at - 1]?.class === 'apposition' &&
    chunks[at]?.mention?.type === 'COUNTRY' &&
    chunks[at + 1]?.mention?.type === 'CITY'
  return chunks.filter((_, at) => !isAroundName(at) && !isAroundName(at - 2) && !isOfCapital(at))
}

function opensQuote({ class: kind, id }: Chunk): boolean {
  return kind === 'mark' && QUOTES.has(id)
}

function readUnit(
  chunks: readonly Chunk[],
  at: number,
  first: Chunk,
  nouns: ReadonlyMap<string, EventNoun>,
  verbs: ReadonlyMap<string, Verb>,
): Unit {
  if (first.mention !== undefined) return { type: 'group', first, ...readGroup(chunks, at, first.mention) }
  if (first.time !== undefined) return readTimes(chunks, at, first)
  const { class: kind } = first
  if (kind === 'word') return { type: 'other', first, length: 1 }
  const verb = kind === 'verb' ? verbs.get(first.from) : undefined
  if (verb !== undefined) return { type: 'verb', first, length: 1, verb }
  if (kind === 'pair') return { type: 'other', first, length: 1 + lengthOfNations(chunks, at + 1) }
  const noun = EVENT_NOUNS.has(kind) ? nouns.get(first.from) : undefined
  if (noun?.class === 'event') return readEvent(chunks, at, first, noun)
  if (noun?.class === 'masdar') return { type: 'masdar', first, length: 1, noun }
  return readQuote(chunks, at, first) ?? { type: 'other', first, length: 1 }
}

/** `the two presidents, the Egyptian and the French`: how many chunks tell whose they are. */
function lengthOfNations(chunks: readonly Chunk[], at: number): number {
  let end = at
  while (isNation(chunks[end]) || (isAnd(chunks[end]) && isNation(chunks[end + 1]))) end += 1
  return end - at
}

function isNation(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'demonym' && chunk.features.definite === true
}

/** Times joined by `and`. */
function readTimes(chunks: readonly Chunk[], at: number, first: Chunk): Unit {
  const times = first.time === undefined ? [] : [first.time]
  let length = 1
  for (;;) {
    const [link, next] = [chunks[at + length], chunks[at + length + 1]]
    if (!isAnd(link) || next?.time === undefined) break
    times.push(next.time)
    length += 2
  }
  return { type: 'time', first, length, times }
}

/** An event noun with the numeral or quantifier before it and the ordinal behind it. */
function readEvent(chunks: readonly Chunk[], at: number, first: Chunk, noun: EventNoun): Unit {
  const before = chunks[at - 1]
  const isCount = before !== undefined && NUMERALS.has(before.class) && before.amount > 1
  const quantifier = before?.class === 'quantifier' ? before.id : null
  const { ordinal, length } = ordinalBehind(chunks, at + 1)
  const counted: Counted = {
    count: isCount ? before.amount : null,
    ordinal: ordinal ?? (before?.class === 'ordinal' ? before.amount : null),
    quantifier,
    isDemonstrative: before?.class === 'demonstrative',
    hasAdjective: first.features.definite === true && isAdjective(chunks[at + 1], noun.gender),
  }
  return { type: 'event', first, length: 1 + length, noun, counted }
}

const NISBA = { m: '\u064a', f: '\u064a\u0629' } as const

/** `the ministerial` behind `the meeting`: other adjectives cannot be told from a noun that begins the next group. */
function isAdjective(chunk: Chunk | undefined, gender: Gender): boolean {
  return chunk?.class === 'word' && chunk.features.definite === true && chunk.light.endsWith(NISBA[gender])
}

const ADJECTIVES_BEFORE_ORDINAL = 1

function isBracketed(number: Chunk | undefined, mark: Chunk | undefined): boolean {
  return number !== undefined && NUMERALS.has(number.class) && mark?.class === 'mark' && mark.id === ')'
}

/** `the second`, `27`, `(27)`, `al- 27` behind an event noun, also after one adjective. */
function ordinalBehind(chunks: readonly Chunk[], at: number): { ordinal: number | null; length: number } {
  for (let skipped = 0; skipped <= ADJECTIVES_BEFORE_ORDINAL; skipped += 1) {
    const [here, next] = [chunks[at + skipped], chunks[at + skipped + 1]]
    if (here?.class === 'ordinal') return { ordinal: here.amount, length: skipped + 1 }
    if (here !== undefined && NUMERALS.has(here.class) && here.class !== 'cardinal')
      return { ordinal: here.amount, length: skipped + 1 }
    if (
      here?.class === 'word' &&
      withoutArticle(here.full).length <= 2 &&
      next !== undefined &&
      NUMERALS.has(next.class)
    )
      return { ordinal: next.amount, length: skipped + 2 }
    if (here?.class === 'mark' && here.id === '(' && isBracketed(next, chunks[at + skipped + 2]))
      return { ordinal: next?.amount ?? null, length: skipped + 3 }
    if (here?.class !== 'word' || here.features.definite !== true) break
  }
  return { ordinal: null, length: 0 }
}

/** Words between quotation marks, as one unit; with a verb they are what somebody says. */
function readQuote(chunks: readonly Chunk[], at: number, first: Chunk): Unit | null {
  const closing = first.class === 'mark' ? QUOTES.get(first.id) : undefined
  if (closing === undefined) return null
  const end = chunks
    .slice(at + 1, at + LONGEST_QUOTE)
    .findIndex(chunk => chunk.class === 'mark' && chunk.id === closing)
  const last = chunks[at + 1 + end]
  if (end < 1 || last === undefined) return null
  if (chunks.slice(at + 1, at + 1 + end).some(chunk => chunk.class === 'verb')) return null
  return { type: 'quote', first, length: end + 2, start: first.end, end: last.start }
}
