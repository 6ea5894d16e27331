import type { Chunk, FoundRelation, Mention } from './chunk.ts'
import type { NameReader } from './name-reader.ts'
import type { OfficeRead } from './read-office.ts'

/** Whom a person with an office speaks for. */
export function relationOf(
  reader: NameReader,
  first: Chunk,
  last: Chunk,
  entity: Mention,
  office: OfficeRead,
): FoundRelation | null {
  if (office.target === null) return null
  const words = reader.text.slice(first.start, last.end)
  return { entity, target: office.target, office: words, start: first.start, end: last.end, rule: 'office' }
}
