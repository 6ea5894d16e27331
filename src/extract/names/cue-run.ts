import type { NameCue } from '../../lexicon/arabic-tables.ts'
import { lengthOfAndAbroad } from './abroad.ts'
import type { Chunk } from './chunk.ts'
import { findGroup } from './group-names.ts'
import { isDefiniteWord, type NameReader } from './name-reader.ts'
import { lengthOfPersonName } from './person-names.ts'

const LAM = '\u0644'
const LONGEST_NAME = 9
/** Indefinite nouns in a row: `fund of support of the families`. */
const LONGEST_CHAIN = 3
const NOUNS = new Set(['word', 'given', 'family', 'cue', 'event', 'masdar', 'other', 'office', 'profession'])
/** What a namesake is called before the name: `sheikh`, `the king`. */
const HONOURS = new Set(['title', 'office'])
const COMPLEMENTS = new Set(['ORGANIZATION', 'BODY', 'COUNTRY', 'GROUP'])

/** Where a name stands while it is read: whether what it has so far may stand as a name, and whether a nation ended it. */
interface Run {
  readonly length: number
  readonly isComplete: boolean
  readonly hasNation: boolean
}

/**
 * The number of chunks of a name that begins with a cue; 0 where nothing behind it completes one. A definite cue is
 * completed by an adjective or a complement with `li-`; another one by its genitive, a definite noun, perhaps behind
 * indefinite ones, a name, or a person whom it is named after. Adjectives that belong to names go on, also joined by a
 * conjunction, as do further genitives joined by one.
 */
export function lengthOfName(reader: NameReader, chunks: readonly Chunk[], at: number, cue: NameCue): number {
  const isOrgan = cue.use === 'organ'
  const isDefinite = isOrgan || isDefiniteCue(reader, chunks, at)
  let run: Run = isDefinite
    ? { length: 1, isComplete: isOrgan, hasNation: isOrgan }
    : genitive(reader, chunks, at, cue)
  if (!isDefinite && !run.isComplete) return 0
  while (run.length < LONGEST_NAME) {
    const next = step(reader, chunks, at, run, cue, isDefinite)
    if (next === null) break
    run = next
  }
  return run.isComplete ? run.length : 0
}

/** Written after `li-`, a word that itself begins with lam shows its article only by the adjective behind it. */
function isDefiniteCue(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [cue, next] = [chunks[at], chunks[at + 1]]
  if (cue === undefined || cue.features.definite === true) return cue !== undefined
  if (next === undefined || next.features.after !== undefined) return false
  const mayHideArticle = cue.features.after?.endsWith('l') === true && cue.full.startsWith(LAM)
  return mayHideArticle && isDefinite(next) && (next.class === 'demonym' || isAdjective(reader, next))
}

/** The genitive behind an indefinite cue. */
function genitive(reader: NameReader, chunks: readonly Chunk[], at: number, cue: NameCue): Run {
  const none = { length: 1, isComplete: false, hasNation: false }
  for (let length = 1; length <= LONGEST_CHAIN; length += 1) {
    const here = chunks[at + length]
    if (here === undefined || here.features.after !== undefined || here.features.suffix !== undefined)
      return none
    const holders = length === 1 && here.class === 'group' ? findGroup(reader, chunks, at + 1) : null
    if (holders !== null) return { length: 1 + holders.length, isComplete: true, hasNation: true }
    const person = cue.use === 'national' || length > 1 ? 0 : lengthOfNamesake(reader, chunks, at + 1)
    const proper = length > 1 ? 0 : lengthOfProperName(reader, chunks, at + 1)
    if (proper > 0) return { length: 1 + proper, isComplete: true, hasNation: false }
    if (person > 1) return { length: 1 + person, isComplete: true, hasNation: false }
    if (here.mention !== undefined)
      return { length: length + 1, isComplete: here.mention.type !== 'PERSON', hasNation: false }
    if (here.class === 'demonym') {
      const agrees = here.features.definite === true && length > 1
      return { length: length + 1, isComplete: agrees, hasNation: agrees }
    }
    if (isNoun(here) && isDefinite(here))
      return reader.words.isOutsideName(here.full)
        ? none
        : { length: length + 1, isComplete: true, hasNation: false }
    if (!isNoun(here) || here.class === 'office' || reader.words.isFeminineOfOrigin(here.full)) return none
  }
  return none
}

/** A person whom something is named after, with or without a title: `the hospital [of] Sheikh Mansour`. */
function lengthOfNamesake(reader: NameReader, chunks: readonly Chunk[], at: number): number {
  const first = chunks[at]
  if (first === undefined || !HONOURS.has(first.class) || !isDefinite(first))
    return lengthOfPersonName(reader, chunks, at, 'none')
  if (chunks[at + 1]?.mention?.type === 'PERSON') return 2
  const named = lengthOfPersonName(reader, chunks, at + 1, 'title')
  return named === 0 ? 0 : 1 + named
}

const LONGEST_PROPER_NAME = 2

/** Words that no table knows behind a cue: `the foundation Friedrich Naumann`. */
function lengthOfProperName({ words }: NameReader, chunks: readonly Chunk[], from: number): number {
  let length = 0
  while (length < LONGEST_PROPER_NAME) {
    const here = chunks[from + length]
    const isProper =
      here?.class === 'word' &&
      here.features.definite !== true &&
      here.features.after === undefined &&
      words.looksProper(here.full)
    if (!isProper) break
    length += 1
  }
  return length
}

function step(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
  isDefiniteCue: boolean,
): Run | null {
  const here = chunks[at + run.length]
  if (here === undefined) return null
  const longer = (by: number, more: Partial<Run> = {}): Run => ({
    ...run,
    length: run.length + by,
    isComplete: true,
    ...more,
  })
  const abroad = run.isComplete && !run.hasNation ? lengthOfAndAbroad(chunks, at + run.length) : 0
  if (abroad > 0) return longer(abroad)
  if (here.class === 'clitic') return joined(reader, chunks, at, run, cue, isDefiniteCue, longer)
  if (here.features.after !== undefined) return null
  if (here.class === 'demonym' && isDefinite(here))
    return isDefiniteCue && run.length === 1 && here.features.gender !== cue.gender
      ? null
      : longer(1, { hasNation: isOfState(reader, here) })
  if (isAdjective(reader, here)) return run.length === 1 && disagrees(here, cue) ? null : longer(1)
  return here.mention !== undefined && isDefiniteCue === false && run.length === 1 ? longer(1) : null
}

/** A conjunction with a further genitive or adjective, `li-` with what the name is for, `bi-` with its town. */
function joined(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
  isDefiniteCue: boolean,
  longer: (by: number, more?: Partial<Run>) => Run,
): Run | null {
  const [clitic, next] = [chunks[at + run.length], chunks[at + run.length + 1]]
  if (clitic === undefined || next === undefined) return null
  if (clitic.id === 'l' && run.length > 1) {
    if (isNoun(next) && isDefinite(next))
      return isDefiniteCue || next.class === 'word' || next.class === 'cue' ? longer(2) : null
    return next.mention !== undefined && COMPLEMENTS.has(next.mention.type) ? longer(2) : null
  }
  if (clitic.id === 'b') return run.isComplete && cue.use === 'local' && isTown(next) ? longer(2) : null
  if (clitic.id !== 'w' || !run.isComplete || run.hasNation) return null
  const isGenitive = next.class === 'word' && isDefinite(next) && !reader.words.isOutsideName(next.full)
  return isGenitive ? longer(2) : null
}

/** The adjective of one state ends what a body is for, that of a continent does not: `cooperation, African, and ...`. */
function isOfState({ lexicon }: NameReader, { id }: Chunk): boolean {
  return lexicon.entities.get(id)?.type === 'COUNTRY'
}

function isTown({ mention }: Chunk): boolean {
  return mention?.type === 'CITY' || mention?.type === 'COUNTRY'
}

function isAdjective({ words }: NameReader, chunk: Chunk): boolean {
  const { class: kind, full } = chunk
  if (!isDefiniteWord(chunk)) return kind !== 'time' && words.isListedPart(full)
  return kind === 'ordinal' || kind === 'member' || words.isPartOfName(full)
}

const NISBA = /\u064a(?<feminine>\u0647)?$/

/** An adjective of origin of the other gender than the noun right before it. */
function disagrees({ full }: Chunk, cue: NameCue): boolean {
  const nisba = NISBA.exec(full)
  return nisba !== null && (nisba.groups?.feminine !== undefined) !== (cue.gender === 'f')
}

function isNoun(chunk: Chunk): boolean {
  return NOUNS.has(chunk.class)
}

function isDefinite(chunk: Chunk): boolean {
  return chunk.features.definite === true && chunk.features.suffix === undefined
}
