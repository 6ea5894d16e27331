import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk, Mention, NameFound } from './chunk.ts'
import { lengthOfName } from './cue-run.ts'
import { isUnknownWord, type NameReader, unlistedMention } from './name-reader.ts'
import { findQuotedName } from './quoted-names.ts'

const PLACES = new Set(['CITY', 'REGION', 'SITE'])

/**
 * A name built from its first word: `ministry of the interior`, `the higher council of the judiciary`, `the city of X`,
 * a name in quotation marks behind it, or for the powers of a state (`the Turkish forces`) only its nation.
 */
export function findCueName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const first = chunks[at]
  if (first?.class !== 'cue' || first.features.suffix !== undefined) return null
  const cue = reader.cues.get(first.id)
  if (cue === undefined || isPortfolioOf(chunks[at - 1], first, cue)) return null
  if (cue.use === 'cue') return findPlaceBehindCue(reader, chunks, at, cue)
  const quoted = findQuotedName(reader, chunks, at, cue)
  if (quoted !== null || cue.use === 'quoted') return quoted
  if (cue.use === 'national') return findNationalPower(reader, chunks, at, cue)
  if (first.features.definite === true && cue.use === 'name') return null
  const length = lengthOfName(reader, chunks, at, cue)
  return length === 1 ? null : cueName(reader, chunks.slice(at, at + length), cue, 'name-by-cue')
}

/** `foreign affairs` right behind an office says what it is for and names no ministry. */
function isPortfolioOf(before: Chunk | undefined, { features }: Chunk, { use }: NameCue): boolean {
  const isBehindOffice = before !== undefined && ['office', 'group'].includes(before.class)
  return use === 'portfolio' && isBehindOffice && features.definite !== true
}

/** The powers of a state, by its demonym or name: `the Turkish forces`, `the government of Italy`. */
function findNationalPower(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  const [first, nation] = [chunks[at], chunks[at + 1]]
  if (first === undefined || nation === undefined || nation.features.after !== undefined) return null
  const isDefinite = first.features.definite === true || cue.form.includes(' ')
  const isNation = isDefinite
    ? nation.class === 'demonym' && nation.features.definite === true
    : nation.mention?.type === 'COUNTRY'
  return isNation ? cueName(reader, [first, nation], cue, 'national-power') : null
}

function cueName(reader: NameReader, run: readonly Chunk[], cue: NameCue, rule: string): NameFound {
  const nested: readonly Mention[] = PLACES.has(cue.type)
    ? []
    : run.slice(1).flatMap(chunk => chunk.mention ?? [])
  const mention = unlistedMention(reader, cue.type, run, rule, { gender: cue.gender, nested })
  return { mention, length: run.length }
}

/** An unknown place behind `city`, `town`, `village`: the cue is not part of its name. */
function findPlaceBehindCue(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  const name = chunks[at + 1]
  if (!isUnknownWord(name) || name.features.after !== undefined || name.full.length < 3) return null
  if (chunks[at]?.features.definite === true) return null
  if (name.features.definite !== true && reader.words.isCommon(name.full)) return null
  return {
    mention: unlistedMention(reader, cue.type, [name], 'place-behind-cue', { gender: cue.gender }),
    length: 2,
  }
}
