import { type Chunk, changeMention, type Mention, type NameFound } from './chunk.ts'
import { HONOURS_OF_NAMES, isHonourOfName } from './name-parts.ts'
import type { NameReader } from './name-reader.ts'
import { lengthOfPersonName } from './person-names.ts'

/** The last name of a person named in full before, alone or behind its particle. */
export function findSurname(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const { surnames } = reader
  const [here, next] = [chunks[at], chunks[at + 1]]
  const joined = here === undefined ? null : findJoinedSurname(here, surnames)
  if (joined !== null) return joined
  const isBehindParticle = here?.class === 'particle' && next !== undefined
  const name = isBehindParticle ? at + 1 : at
  const length = isHonourOfName(chunks[name + 1]) ? 2 : 1
  const [first, last] = [chunks[name], chunks[name + length - 1]]
  const words = chunks.slice(name, name + length).map(({ full }) => full)
  const person =
    first !== undefined && NAME_CLASSES.has(first.class) ? surnames.get(words.join(' ')) : undefined
  if (here === undefined || last === undefined || person === undefined) return null
  if (!isBehindParticle && here.class === 'given' && lengthOfPersonName(reader, chunks, at, 'none') > length)
    return null
  const { end, next: behind } = last
  return {
    mention: changeMention(person, { ...SURNAME, start: here.start, end, next: behind }),
    length: name + length - at,
  }
}

/** The last name of a full one, its words folded fully: the last word, or two of them (`Sharaf al-Din`). */
export function lastNameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return HONOURS_OF_NAMES.has(last) ? words.slice(-2).join(' ') : last
}

/** A last name that no table knows, with the `and`, `to` or `with` written at it. */
function findJoinedSurname(
  { class: kind, full, start, end, next }: Chunk,
  surnames: ReadonlyMap<string, Mention>,
): NameFound | null {
  if (kind !== 'word' || !PROCLITIC.test(full) || surnames.has(full)) return null
  const person = surnames.get(full.slice(1))
  if (person === undefined) return null
  const mention = changeMention(person, { ...SURNAME, start: start + 1, end, next })
  return { mention, length: 1 }
}

/** Right behind an office, the last name of a person named in full before: no adjective, which says whose the office is. */
export function isToldSurname({ surnames, words }: NameReader, { class: kind, full }: Chunk): boolean {
  return kind === 'word' && surnames.has(full) && !full.endsWith(NISBA) && !words.isOutsideName(full)
}

const NISBA = '\u064a'
const SURNAME = { form: 'SHORT', nested: [], rule: 'surname' } as const
const PROCLITIC = /^[\u0648\u0644\u0628][\u0621-\u064a]{3}/
const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])
