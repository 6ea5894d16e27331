import { type Chunk, changeMention, type Mention, type NameFound } from './chunk.ts'
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
    mention: changeMention(person, { ...SURNAME, start: here.start, end, next: behind }),
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
  const mention = changeMention(person, { ...SURNAME, start: start + WAW.length, end, next })
  return { mention, length: 1 }
}

const SURNAME = { form: 'SHORT', nested: [], rule: 'surname' } as const
const WAW = '\u0648'
const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])
