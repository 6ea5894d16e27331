import type { Chunk, Mention } from '../names/chunk.ts'
import type { ClauseState } from './clause-state.ts'
import type { Draft } from './draft.ts'
import type { Head, VerbHead } from './heads.ts'

/** An office that was told without a name and got a slot: its holder may still follow. */
export interface OpenOffice {
  readonly mentions: readonly Mention[]
  readonly head: Exclude<Head, { readonly head: 'topic' }>
  readonly marker: string | null
  /** Ordinary words between it and here. */
  words: number
}

/** Longer descriptions of an office are none. */
const MOST_WORDS = 7

/** Remembers a group that begins with an office which names nobody, until a verb, an event or a comma comes. */
export function openOffice(
  state: ClauseState,
  head: OpenOffice['head'],
  mentions: readonly Mention[],
  marker: string | null,
): void {
  const isUnnamed = mentions[0] !== undefined && mentions[0].standing !== 'entity'
  if (isUnnamed) state.office = { mentions, head, marker, words: 0 }
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

/** Takes back what the office was given for in the name of somebody else: its state, and those it is for. */
export function takeBack({ head, mentions, marker }: OpenOffice): void {
  const draft = head.draft
  if (draft !== null) removeArguments(draft, mentions)
  if (head.head !== 'verb') return
  if (head.subject === mentions) head.subject = null
  else if (marker === null) head.hasObject = false
  removeHeld(head, mentions)
}

function removeArguments({ arguments: given }: Draft, mentions: readonly Mention[]): void {
  const others = given.filter(({ mention }) => !mentions.includes(mention))
  given.splice(0, given.length, ...others)
}

function removeHeld({ held }: VerbHead, mentions: readonly Mention[]): void {
  const others = held.filter(group => group.mentions !== mentions)
  held.splice(0, held.length, ...others)
}
