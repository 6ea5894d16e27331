import type { Chunk, Mention, NameFound } from './chunk.ts'
import type { NameReader } from './name-reader.ts'
import { lengthOfPersonName } from './person-names.ts'

/** The last name of a person named in full before, alone or behind its particle. */
export function findSurname(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  surnames: ReadonlyMap<string, Mention>,
): NameFound | null {
  const [here, next] = [chunks[at], chunks[at + 1]]
  const joined = here === undefined ? null : findJoinedSurname(here, surnames)
  if (joined !== null) return joined
  const isBehindParticle = here?.class === 'particle' && next !== undefined
  const last = isBehindParticle ? next : here
  const person = last !== undefined && NAME_CLASSES.has(last.class) ? surnames.get(last.full) : undefined
  if (here === undefined || last === undefined || person === undefined) return null
  if (!isBehindParticle && here.class === 'given' && lengthOfPersonName(reader, chunks, at, 'none') > 1)
    return null
  const { end, next: behind } = last
  return {
    mention: { ...person, start: here.start, end, next: behind, form: 'SHORT', nested: [], rule: 'surname' },
    length: isBehindParticle ? 2 : 1,
  }
}

/** A last name that no table knows, with the `and` written at it. */
function findJoinedSurname(
  { class: kind, full, start, end, next }: Chunk,
  surnames: ReadonlyMap<string, Mention>,
): NameFound | null {
  if (kind !== 'word' || !full.startsWith(WAW) || surnames.has(full)) return null
  const person = surnames.get(full.slice(WAW.length))
  if (person === undefined) return null
  const mention = { ...person, start: start + WAW.length, end, next, form: 'SHORT', rule: 'surname' } as const
  return { mention: { ...mention, nested: [] }, length: 1 }
}

const WAW = '\u0648'
const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])
