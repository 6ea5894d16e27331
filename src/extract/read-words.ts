import type { Lexicon, NameCondition } from '../lexicon/lexicon.ts'
import type { Dictionary } from '../text/dictionary.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import type { EntityType } from '../vocabulary.ts'
import { chooseNames, countCountries } from './choose-names.ts'
import { findPlaceCues, indexCountries, indexPlaceCues } from './place-context.ts'
import { ONLY_FOR_TIMES } from './times/time-classes.ts'

const SHORTEST_NAME_AFTER_CLITIC = 3
const PLACE_PREPOSITIONS = new Set(['fi', 'ila', 'min', 'maa', 'bayna', 'nahwa', 'dida', 'dakhil', 'kharij'])

/** Gives how to add to a lattice the words of the tables and the listed names that its morphemes allow. */
export function createWordReader(dictionary: Dictionary, lexicon: Lexicon): (lattice: Lattice) => void {
  const countryOf = indexCountries(lexicon)
  const cues = indexPlaceCues(lexicon)
  const verbs = findPlaceVerbs(lexicon)
  const portfolios = new Set(
    lexicon.arabic.nameCues.filter(({ use }) => use === 'portfolio').map(({ form }) => form),
  )
  return lattice => {
    const offsets = lattice.offsets()
    const candidates = new Map<number, readonly Edge[]>()
    for (const offset of offsets) {
      const found = dictionary.findAt(lattice, offset)
      for (const edge of found) if (isPossibleWord(edge, lattice.text)) lattice.add(edge)
      const names = found.filter(edge => isPossibleName(edge, lattice))
      if (names.length > 0) candidates.set(offset, names)
    }
    const cueAt = findPlaceCues(lattice, offsets, cues, candidates)
    const fulfilled = createConditions(lattice, offsets, cueAt, portfolios, verbs)
    const groups = [...candidates.values()].flatMap(edges => groupBySpan(edges.filter(fulfilled)))
    const countries = countCountries(lattice, offsets, groups, countryOf)
    for (const group of groups)
      for (const edge of chooseNames(group, lattice, { cueAt, countries }, lexicon, countryOf))
        lattice.add(edge)
  }
}

/** Verbs whose object is the place of what they tell: `he visited X`. */
function findPlaceVerbs({ arabic }: Lexicon): ReadonlySet<string> {
  const framed = arabic.frames.filter(({ slot, gives }) => slot === 'object' && gives === 'PLACE')
  return new Set(framed.map(({ trigger }) => trigger))
}

/** Whether the condition of a name holds where it stands; names that context decides stay until they are compared. */
function createConditions(
  lattice: Lattice,
  offsets: readonly number[],
  cueAt: ReadonlyMap<number, EntityType>,
  portfolios: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): (edge: Edge) => boolean {
  const behindPreposition = new Set<number>()
  const isPlain = new Set<number>()
  for (const offset of offsets)
    for (const edge of lattice.at(offset))
      if (isBeforePlace(edge, portfolios) || (edge.class === 'verb' && verbs.has(edge.id)))
        behindPreposition.add(edge.next)
      else if (edge.class === 'clause' || edge.features.definite === true) isPlain.add(edge.next)
  const isBehindPreposition = ({ start, features }: Edge) =>
    features.loose !== true && (behindPreposition.has(start) || features.after?.at(-1) === 'b')
  // A feminine adjective without the article stands behind no noun with it: `the two brothers Syria and Algeria`.
  const isNoAdjective = ({ start, end }: Edge) =>
    isPlain.has(start) && lattice.at(start).some(edge => isFeminineDemonym(edge) && edge.end === end)
  const isBehindCue = (offset: number) => (cueAt.get(offset) ?? 'COUNTRY') !== 'COUNTRY'
  const holds: Readonly<Record<NameCondition, (edge: Edge) => boolean>> = {
    cue: ({ start }) => isBehindCue(start),
    preposition: edge => isBehindCue(edge.start) || isNoAdjective(edge) || isBehindPreposition(edge),
    context: () => true,
    quoted: ({ start, end }) => isQuoted(lattice.text, start, end),
  }
  return edge => {
    const condition = edge.name?.condition ?? null
    return condition === null || holds[condition](edge)
  }
}

/** A preposition of place, `republic of`, `the foreign (minister) of`. */
function isBeforePlace({ class: kind, id, features }: Edge, portfolios: ReadonlySet<string>): boolean {
  if (kind === 'cue') return portfolios.has(id) && features.definite !== true
  return kind === 'state' || (kind === 'prep' && PLACE_PREPOSITIONS.has(id))
}

function isFeminineDemonym({ class: kind, features }: Edge): boolean {
  return kind === 'demonym' && features.gender === 'f' && features.definite !== true
}

const OPENING_QUOTE = /["\u00ab\u201c]\s*$/
const CLOSING_QUOTE = /^\s*["\u00bb\u201d]/
const LONGEST_GAP = 3

function isQuoted(text: string, start: number, end: number): boolean {
  return (
    OPENING_QUOTE.test(text.slice(Math.max(0, start - LONGEST_GAP), start)) &&
    CLOSING_QUOTE.test(text.slice(end, end + LONGEST_GAP))
  )
}

function groupBySpan(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const groups = new Map<number, Edge[]>()
  for (const edge of edges) {
    const group = groups.get(edge.end)
    if (group === undefined) groups.set(edge.end, [edge])
    else group.push(edge)
  }
  return [...groups.values()]
}

function isPossibleWord(edge: Edge, text: string): boolean {
  return edge.class !== 'name' && isPossibleAfterClitic(edge) && isPossibleInEnglish(edge, text)
}

/** `sa-` stands before an imperfect, `li-` before an imperfect or a noun, `bi-` and `ka-` before a noun; none before a preposition. */
function isPossibleAfterClitic({ class: kind, id, features, start, end }: Edge): boolean {
  const last = features.after?.at(-1)
  if (last === undefined) return true
  if (kind === 'given' || kind === 'family')
    return (
      last === 'w' ||
      (features.after === last && features.loose !== true && end - start > SHORTEST_NAME_AFTER_CLITIC)
    )
  if (last === 'w' || last === 'f') return true
  if (last === 's') return kind === 'verb' && features.tense === 'imperfect'
  if (kind === 'verb') return last === 'l' && features.tense === 'imperfect'
  if (kind === 'deictic' && last === 'b') return BEHIND_BI.has(id)
  return !NEVER_AFTER_PREPOSITION.has(kind)
}

/** Days that stand behind `bi-` as behind no preposition: `yesterday`, not `by today`. */
const BEHIND_BI = new Set(['yesterday'])

const NEVER_AFTER_PREPOSITION = new Set('prep marker adjunct negation clause relative auxiliary'.split(' '))

function isPossibleName(edge: Edge, lattice: Lattice): boolean {
  if (edge.class !== 'name') return false
  const { after } = edge.features
  if (after !== undefined) {
    if (RARE_BEFORE_NAMES.test(after)) return false
    if (edge.end - edge.start < SHORTEST_NAME_AFTER_CLITIC) return false
  }
  if (edge.name?.language === 'en' && !isWrittenAs(lattice.text.slice(edge.start, edge.end), edge.name.text))
    return false
  if (edge.features.loose !== true) return true
  const isOneWord = !lattice.text.slice(edge.start, edge.end).includes(' ')
  return !(isOneWord && lattice.at(edge.start).some(isTableWord))
}

const RARE_BEFORE_NAMES = /[fks]/

/** English names of months have a capital. */
function isPossibleInEnglish({ class: kind, start }: Edge, text: string): boolean {
  return kind !== 'en-month' || text[start] !== text[start]?.toLowerCase()
}

/** Latin names keep their capitals: an acronym all of them, another name its first. */
function isWrittenAs(found: string, written: string): boolean {
  return written === written.toUpperCase() ? found === written : found[0] === written[0]
}

function isTableWord({ class: kind }: Edge): boolean {
  return !ONLY_FOR_TIMES.has(kind) && !OF_NO_TABLE_OR_NAMES.has(kind)
}

const OF_NO_TABLE_OR_NAMES = new Set('word clitic mark number given family name demonym'.split(' '))
