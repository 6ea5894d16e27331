import type { Chunk, FoundRelation, Mention } from './chunk.ts'
import { chunkOf, type NameReader, unlistedMention } from './name-reader.ts'

const DELEGATION = '\u0648\u0641\u062f'
const THE_DELEGATION = '\u0627\u0644\u0648\u0641\u062f'
const SENDERS = new Set(['COUNTRY', 'ORGANIZATION', 'BODY'])

/** A delegation with whom it speaks for. */
export interface Delegation {
  readonly mention: Mention
  readonly relation: FoundRelation
}

/**
 * A group sent by the state or organisation named right behind it (`the delegation of the Arab Parliament`) or told by its
 * people (`the Jordanian delegation`). It stands beside that name: who takes part in an event stays the sender.
 */
export function findDelegation(
  reader: NameReader,
  noun: Chunk | undefined,
  behind: Chunk,
  sender: Mention | undefined,
): Delegation | null {
  if (noun === undefined || behind.features.after !== undefined) return null
  const isOf = noun.full === DELEGATION && sender !== undefined && SENDERS.has(sender.type)
  const isNational =
    noun.full === THE_DELEGATION && behind.class === 'demonym' && behind.features.definite === true
  if (!isOf && !isNational) return null
  const target = isOf ? sender.key : behind.id
  const run = [noun, isOf ? chunkOf(sender, behind) : behind]
  const mention = unlistedMention(reader, 'GROUP', run, 'delegation', {
    gender: 'm',
    key: `GROUP ${DELEGATION} ${target}`,
  })
  const { start, end } = mention
  const office = reader.text.slice(noun.start, noun.end)
  return { mention, relation: { entity: mention, target, office, start, end, rule: 'delegation' } }
}
