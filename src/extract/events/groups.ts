import type { Chunk, Mention } from '../names/chunk.ts'
import { COMMAS, isAnd, isMark } from '../names/marks.ts'
import { OFFICE_ALONE } from '../names/office-alone.ts'

const BODIES = new Set(['ORGANIZATION', 'BODY'])
const WORDS = new Set(['word', 'cue'])
const COMMAS_AND_SEMICOLON = new Set([...COMMAS, '\u061b'])
/** A country or a party in brackets behind a name. */
const LONGEST_BRACKET = 5
/** What goes on with an office without a name: `the accompanying minister`, `head of department at the ministry`. */
const LONGEST_REST = 3

/** Names that stand in one place of a clause, and how many chunks they take. */
interface Group {
  readonly mentions: readonly Mention[]
  readonly length: number
}

/**
 * Names joined by `and` or, behind a comma, of one type. What persons are may stand between them: `A, minister of X, and
 * B (Latvia), and C the accompanying minister, and D`.
 */
export function readGroup(chunks: readonly Chunk[], at: number, first: Mention): Group {
  const mentions = [first]
  let length = 1
  for (let last = first; ; ) {
    const from = at + length
    const described = lengthOfDescription(chunks, from, last)
    const next = joinedName(chunks, from, first) ?? joinedPerson(chunks, from + described, described)
    if (next === null) return { mentions, length }
    mentions.push(next.mention)
    last = next.mention
    length = next.end - at
  }
}

/** The chunk is a comma or semicolon. */
export function isComma(chunk: Chunk | undefined): boolean {
  return isMark(chunk, COMMAS_AND_SEMICOLON)
}

/** A further name, and where the chunk behind it stands. */
interface Joined {
  readonly mention: Mention
  readonly end: number
}

/** What joins two names: a comma, `and`, both or neither, and the name behind it with its honorifics (`His Highness`). */
interface Link {
  readonly hasComma: boolean
  readonly hasAnd: boolean
  readonly next: Joined | null
}

function readLink(chunks: readonly Chunk[], at: number): Link {
  const hasComma = isComma(chunks[at])
  const hasAnd = isAnd(chunks[at + Number(hasComma)])
  let name = at + Number(hasComma) + Number(hasAnd)
  while (isBeforeName(chunks[name], hasAnd)) name += 1
  const mention = chunks[name]?.mention
  return { hasComma, hasAnd, next: mention === undefined ? null : { mention, end: name + 1 } }
}

/** `His Highness`; `the Egyptian president X and the French Y`: of one office the nation alone is told again. */
function isBeforeName(chunk: Chunk | undefined, isJoined: boolean): boolean {
  if (chunk?.class === 'honorific') return true
  return isJoined && chunk?.class === 'demonym' && chunk.features.definite === true
}

/** Behind `and` any name, behind a comma one of the same type; an office alone behind a comma is another part of the clause. */
function joinedName(chunks: readonly Chunk[], at: number, { type }: Mention): Joined | null {
  const { hasComma, hasAnd, next } = readLink(chunks, at)
  if (next === null || !(hasComma || hasAnd)) return null
  if (!hasComma) return next
  const isAlike = next.mention.type === type && (hasAnd || next.mention.standing === 'entity')
  return isAlike ? next : null
}

/** Behind what was said of a person only another person goes on with the group. */
function joinedPerson(chunks: readonly Chunk[], at: number, described: number): Joined | null {
  if (described === 0) return null
  const { hasComma, hasAnd, next } = readLink(chunks, at)
  if (next === null || !(hasComma || hasAnd)) return null
  return next.mention.type === 'PERSON' && next.mention.standing === 'entity' ? next : null
}

/** How many chunks say what a person is: an office without a name, behind a comma or not, or words in brackets. */
function lengthOfDescription(chunks: readonly Chunk[], at: number, { type, standing }: Mention): number {
  if (type !== 'PERSON' || standing !== 'entity') return 0
  if (chunks[at]?.id === '(') {
    const end = chunks.slice(at, at + LONGEST_BRACKET).findIndex(({ id }) => id === ')')
    return end + 1
  }
  const office = isComma(chunks[at]) ? at + 1 : at
  if (chunks[office]?.mention?.rule !== OFFICE_ALONE) return 0
  let end = office + 1
  while (end <= office + LONGEST_REST && goesOn(chunks[end])) end += 1
  return end - at
}

/** A plain word, or the body an office is of. */
function goesOn(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  return chunk.mention === undefined ? WORDS.has(chunk.class) : BODIES.has(chunk.mention.type)
}
