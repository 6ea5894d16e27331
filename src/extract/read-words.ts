import type { Lexicon, NameCondition } from '../lexicon/lexicon.ts'
import type { Dictionary } from '../text/dictionary.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import { ONLY_FOR_TIMES } from './times/time-classes.ts'

const SHORTEST_NAME_AFTER_CLITIC = 3
const PLACE_TYPES = new Set(['CITY', 'REGION', 'COUNTRY'])
const PLACE_PREPOSITIONS = new Set(['fi', 'ila', 'min'])

/** Adds to a lattice the words of the tables and the listed names that its morphemes allow. */
export function addWords(lattice: Lattice, words: Dictionary, names: Dictionary, lexicon: Lexicon): void {
  const offsets = lattice.offsets()
  for (const offset of offsets)
    for (const edge of words.findAt(lattice, offset))
      if (isPossibleAfterClitic(edge) && isPossibleInEnglish(edge, lattice.text)) lattice.add(edge)
  const placeCues = new Set(
    lexicon.arabic.nameCues.filter(cue => PLACE_TYPES.has(cue.type)).map(cue => cue.form),
  )
  const behindCue = offsetsBehind(lattice, offsets, edge => edge.class === 'cue' && placeCues.has(edge.id))
  const behindPreposition = offsetsBehind(
    lattice,
    offsets,
    edge => edge.class === 'prep' && PLACE_PREPOSITIONS.has(edge.id),
  )
  const fulfils = (edge: Edge, condition: NameCondition | null) =>
    condition === null ||
    (condition !== 'context' && behindCue.has(edge.start)) ||
    (condition === 'preposition' &&
      (behindPreposition.has(edge.start) || edge.features.after?.at(-1) === 'b'))
  for (const offset of offsets)
    for (const edge of names.findAt(lattice, offset))
      if (isPossibleName(edge, lattice) && fulfils(edge, edge.name?.condition ?? null)) lattice.add(edge)
}

/** `sa-` stands before an imperfect, `li-` before an imperfect or a noun, `bi-` and `ka-` before a noun; none before a preposition. */
function isPossibleAfterClitic({ class: kind, features }: Edge): boolean {
  const last = features.after?.at(-1)
  if (last === undefined || last === 'w' || last === 'f') return true
  if (last === 's') return kind === 'verb' && features.tense === 'imperfect'
  if (kind === 'verb') return last === 'l' && features.tense === 'imperfect'
  return !['prep', 'marker', 'adjunct', 'negation', 'clause', 'relative', 'auxiliary', 'given'].includes(kind)
}

function isPossibleName(edge: Edge, lattice: Lattice): boolean {
  const { after } = edge.features
  if (after !== undefined) {
    if (/[fks]/.test(after)) return false
    if (edge.end - edge.start < SHORTEST_NAME_AFTER_CLITIC) return false
  }
  if (edge.name?.language === 'en' && !isWrittenAs(lattice.text.slice(edge.start, edge.end), edge.name.text))
    return false
  const isOneWord = !lattice.text.slice(edge.start, edge.end).includes(' ')
  return !(edge.features.loose && isOneWord && lattice.at(edge.start).some(isTableWord))
}

/** English names of months have a capital. */
function isPossibleInEnglish({ class: kind, start }: Edge, text: string): boolean {
  return kind !== 'en-month' || text[start] !== text[start]?.toLowerCase()
}

/** Latin names keep their capitals: an acronym all of them, another name its first. */
function isWrittenAs(found: string, written: string): boolean {
  return written === written.toUpperCase() ? found === written : found[0] === written[0]
}

function isTableWord({ class: kind }: Edge): boolean {
  return (
    !ONLY_FOR_TIMES.has(kind) &&
    !['word', 'clitic', 'mark', 'number', 'given', 'name', 'demonym'].includes(kind)
  )
}

/** The offsets at which an edge of a kind ends. */
function offsetsBehind(
  lattice: Lattice,
  offsets: readonly number[],
  isWanted: (edge: Edge) => boolean,
): ReadonlySet<number> {
  return new Set(offsets.flatMap(offset => lattice.at(offset).filter(isWanted)).map(edge => edge.next))
}
