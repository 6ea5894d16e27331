import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk } from './chunk.ts'
import { isOfState, type Run } from './name-complements.ts'
import type { NameReader } from './name-reader.ts'
import { lengthOfNamesake, lengthOfProperName } from './namesakes.ts'

/** Behind the adjective of a site or school: whom it is named after, its town, or a word that no table knows. */
export function lengthOfBearer(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
): number {
  const isSite = cue.type === 'SITE'
  if (!isSite && !(SCHOOLS.test(cue.form) && run.length === 2)) return 0
  const from = at + run.length
  const person = lengthOfNamesake(reader, chunks, from)
  if (person > 1 || (person === 1 && isSite && chunks[from]?.mention !== undefined)) return person
  if (run.length !== 2 || chunks[at]?.features.definite !== true) return 0
  if (chunks[from]?.mention?.type === 'CITY') return 1
  const proper = lengthOfProperName(reader, chunks, from)
  return proper > 0 && isLastName(chunks[from + proper]) ? proper + 1 : proper
}

/** Institute, faculty. */
const SCHOOLS = /^(?:\u0645\u0639\u0647\u062f|\u0643\u0644\u064a\u0629)$/

function isLastName(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  return chunk.class === 'family' || chunk.mention?.type === 'PERSON'
}

/** `the university [of] Bristol, the British`: the name before it is whole; behind a paper or channel, where it agrees with that. */
export function tellsNationality(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
): boolean {
  const [here, last] = [chunks[at + run.length], chunks[at + run.length - 1]]
  if (here === undefined || last === undefined || !isOfState(reader, here)) return false
  if (cue.use === 'brand') return here.features.gender === cue.gender
  return run.length > 1 && (PLACES.has(last.mention?.type ?? '') || isForeign(reader, last))
}

const PLACES = new Set(['CITY', 'REGION'])

function isForeign({ words }: NameReader, { class: kind, features, full, mention }: Chunk): boolean {
  if (mention !== undefined || kind !== 'word') return false
  return LATIN.test(full) || (features.definite !== true && words.looksProper(full))
}

const LATIN = /^[a-z]/i

/** The family name looks like an adjective of origin: `(the governor of) the central bank, al-Shadhili X`. */
export function isPerson(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.class === 'given' && lengthOfNamesake(reader, chunks, at) > 1
}
