import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk } from './chunk.ts'
import type { NameReader } from './name-reader.ts'

const NOUNS = new Set(['word', 'given', 'family', 'cue', 'event', 'masdar', 'other', 'office', 'profession'])
const COMPLEMENTS = new Set(['ORGANIZATION', 'BODY', 'COUNTRY', 'GROUP'])

/** Where a name stands while it is read: whether what it has so far may stand as a name, and whether a nation ended it. */
export interface Run {
  readonly length: number
  readonly isComplete: boolean
  readonly hasNation: boolean
  /** A person whom it is named after ended it: where it stands is no part of its name. */
  readonly hasNamesake?: boolean
  /** Its town ended it. */
  readonly hasTown?: boolean
  /** What it is for stands in it. */
  readonly hasPurpose?: boolean
}

/**
 * A conjunction with a further genitive or adjective, `li-` with what the name is for, `bi-` with its town. What it is for
 * may have a second part also where a nation stands before it: `the Tunisian company for electricity and gas`. Behind `the
 * court of first instance and ...` another name begins, but for an adjective.
 */
export function joined(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  run: Run,
  cue: NameCue,
  isDefiniteCue: boolean,
  longer: (by: number, more?: Partial<Run>) => Run,
): Run | null {
  const [clitic, next] = [chunks[at + run.length], chunks[at + run.length + 1]]
  if (clitic === undefined || next === undefined || run.hasTown === true) return null
  if (clitic.id === 'l' && run.length > 1) {
    // `the Malaysian police (said) to X`: what a power is for stands in no name of it.
    if (cue.use === 'power' && isDefiniteCue) return null
    // `to the palace of the Tunisian presidency for the ceremony`
    if (reader.words.isOutsideName(next.full) || (cue.type === 'SITE' && run.hasNation)) return null
    if (isNoun(next) && isDefinite(next))
      return isDefiniteCue || next.class === 'word' || next.class === 'cue'
        ? longer(2, { hasNation: false, hasPurpose: true })
        : null
    return next.mention !== undefined && COMPLEMENTS.has(next.mention.type) ? longer(2) : null
  }
  if (clitic.id === 'b')
    return isTown(next) && takesTown(chunks.slice(at, at + run.length), run, cue, isDefiniteCue)
      ? longer(2, { hasTown: true })
      : null
  if (clitic.id !== 'w' || !run.isComplete || run.hasNation) return null
  if (!isDefinite(next) || reader.words.isOutsideName(next.full)) return null
  const last = chunks[at + run.length - 1]
  // Whose organ it is ends a name: `the executive bureau of the union and X`.
  if (run.hasPurpose === true && last?.class === 'cue' && !areKinds(last, next)) return null
  // `the league of football and the crisis`: a kind of sport is whole.
  if (last?.class === 'sport') return null
  if (isDefiniteCue && run.hasPurpose !== true)
    return next.class === 'word' && reader.words.isPartOfName(next.full) ? longer(2) : null
  return next.class === 'word' || areKinds(last, next) || isBareNoun(reader, last, next) ? longer(2) : null
}

/** Two nouns that name kinds of bodies: `for radio and television`. */
function areKinds(first: Chunk | undefined, second: Chunk): boolean {
  return first?.class === 'cue' && second.class === 'cue' && isDefinite(first)
}

/** Joined to a noun, what looks like an adjective of origin is one: `planning and finance (Malian)`. */
function isBareNoun({ words }: NameReader, last: Chunk | undefined, next: Chunk): boolean {
  return next.class === 'demonym' && last?.class === 'word' && !words.isPartOfName(last.full)
}

/** The adjective of one state ends what a body is for, that of a continent does not: `cooperation, African, and ...`. */
export function isOfState({ lexicon }: NameReader, { id }: Chunk): boolean {
  return lexicon.entities.get(id)?.type === 'COUNTRY'
}

/** A site or body of which only an adjective is told is named with its town, as is a regional one: `the archaeological museum in Sousse`. */
function takesTown(
  name: readonly Chunk[],
  { isComplete, hasNamesake, length }: Run,
  cue: NameCue,
  isDefiniteCue: boolean,
): boolean {
  if (hasNamesake === true) return false
  const isKindAlone = isDefiniteCue && length === 2 && isToldByKind(cue)
  const isRegional = isDefiniteCue && isComplete && name.some(({ full }) => REGIONAL.test(full))
  return isKindAlone || isRegional || (cue.use === 'local' && (isComplete || isPhrase(cue)))
}

/** Regional, local. */
const REGIONAL = /^\u0627\u0644(?:\u062c\u0647\u0648|\u0645\u062d\u0644)\u064a\u0647?$/

/** A site, a court or school, a company: there are many of a kind, and an adjective alone names none. */
export function isToldByKind({ type, use }: NameCue): boolean {
  return type === 'SITE' || use === 'local' || use === 'described'
}

const TOWNS = new Set(['CITY', 'COUNTRY', 'REGION'])

function isTown({ mention }: Chunk): boolean {
  return mention !== undefined && TOWNS.has(mention.type)
}

/** The cue has its adjective with it: `sports complex`. */
export function isPhrase({ form }: NameCue): boolean {
  return form.includes(' ')
}

export function isNoun(chunk: Chunk): boolean {
  return NOUNS.has(chunk.class)
}

export function isDefinite(chunk: Chunk): boolean {
  return chunk.features.definite === true && chunk.features.suffix === undefined
}
