import type { Chunk, Mention } from '../names/chunk.ts'
import type { ClauseState } from './clause-state.ts'
import type { Draft } from './draft.ts'
import type { Head, VerbHead } from './heads.ts'

/** An office that was told without a name and got a slot: its holder may still follow. */
export interface OpenOffice {
  readonly mentions: readonly Mention[]
  /** The group it was told in. */
  readonly given: readonly Mention[]
  readonly head: Exclude<Head, { readonly head: 'topic' }>
  readonly marker: string | null
  /** Ordinary words between it and here. */
  words: number
}

/** Longer descriptions of an office are none. */
const MOST_WORDS = 7

/** Remembers a group that ends with an office which names nobody, until a verb, an event or a comma comes. */
export function openOffice(
  state: ClauseState,
  head: OpenOffice['head'],
  mentions: readonly Mention[],
  marker: string | null,
): void {
  const from = mentions.findLastIndex(({ standing }) => standing !== 'entity')
  const unnamed = from < 0 ? [] : mentions.slice(from)
  const isHeld = unnamed.some(({ type, standing }) => type === 'PERSON' && standing === 'entity')
  if (unnamed.length > 0 && !isHeld)
    state.office = { mentions: unnamed, given: mentions, head, marker, words: 0 }
}

/**
 * `the minister of foreign affairs and of the residents abroad A`: the person who follows, told without an office of his
 * own, holds the one before.
 */
export function findHeld(
  { office, marker, isBehindComma }: ClauseState,
  [first]: readonly Mention[],
  chunk: Chunk,
): OpenOffice | null {
  if (office === null || office.words > MOST_WORDS || marker !== null) return null
  if (isBehindComma && office.mentions.at(-1)?.standing === 'entity') return null
  const hasOwnOffice = chunk.features.gender !== undefined
  return first?.type === 'PERSON' && first.standing === 'entity' && !hasOwnOffice ? office : null
}

/** `the minister of state, minister of foreign affairs`: a second office of the same person, unless the verb waits for another. */
export function isFurtherOffice(
  { office, marker, isBehindComma }: ClauseState,
  mentions: readonly Mention[],
): boolean {
  if (office === null || !isBehindComma || marker !== null || mentions.length > 1) return false
  const { head } = office
  const isAwaited = head.head === 'verb' && !head.hasObject && head.verb?.needs.includes('object') === true
  return mentions[0]?.standing !== 'entity' && !isAwaited
}

/** `the director of the organisation`, `the head of department in the ministry`: whom the office belongs to takes no part. */
export function isOfOffice(
  { office, isBehindComma }: ClauseState,
  marker: string | null,
  [first]: readonly Mention[],
): boolean {
  if (office === null || isBehindComma || (marker !== 'l' && marker !== 'fi')) return false
  return first?.type === 'ORGANIZATION' || first?.type === 'BODY'
}

/** Takes back what the office was given for: its state, and those it is for. What remains is to be given with its holder. */
export function takeBack({ head, mentions, given, marker }: OpenOffice): readonly Mention[] {
  if (head.draft !== null) removeArguments(head.draft, mentions)
  const others = given.filter(mention => !mentions.includes(mention))
  if (head.head === 'event') return []
  if (head.subject === given) {
    head.subject = null
    return others
  }
  const isHeld = removeHeld(head, given)
  if (marker === null) head.hasObject = false
  return isHeld ? others : []
}

function removeArguments({ arguments: all }: Draft, mentions: readonly Mention[]): void {
  const others = all.filter(({ mention }) => !mentions.includes(mention))
  all.splice(0, all.length, ...others)
}

function removeHeld({ held }: VerbHead, mentions: readonly Mention[]): boolean {
  const others = held.filter(group => group.mentions !== mentions)
  return held.splice(0, held.length, ...others).length > others.length
}
