import type { Chunk } from './chunk.ts'
import { findCueName } from './cue-names.ts'
import { findStandIn } from './group-names.ts'
import { isDefiniteWord, type NameReader } from './name-reader.ts'
import type { OfficeStep } from './office-titles.ts'

const SPOKEN_FOR = new Set(['COUNTRY', 'ORGANIZATION', 'BODY', 'REGION', 'GROUP'])
const IN_THE_NAME = 'basm'

/** `in the name of X`, behind who speaks for a body or state: of one told before by its kind alone, or of no known one. */
export function findSpokenFor(reader: NameReader, chunks: readonly Chunk[], at: number): OfficeStep | null {
  const [office, link, next] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (office?.class !== 'office' || link?.class !== 'prep' || link.id !== IN_THE_NAME) return null
  const body = findCueName(reader, chunks, at + 1)
  const { mention, length } = body ?? { mention: next?.mention, length: 1 }
  if (mention !== undefined) {
    const isBody = SPOKEN_FOR.has(mention.type)
    return isBody ? { length: 1 + length, target: mention.key, nested: [...mention.nested, mention] } : null
  }
  if (!isDefiniteWord(next)) return null
  const standIn = isDefiniteWord(chunks[at + 2]) ? null : findStandIn(reader, next)
  return { length: 2, target: null, nested: standIn === null ? [] : [standIn] }
}
