import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Branch, type Dictionary, goesOnAt, isBase } from '../text/dictionary.ts'
import type { Edge } from '../text/edge.ts'
import type { Folding } from '../text/fold.ts'
import { buildLattice, isSlash, type Lattice, placeEdges } from '../text/lattice.ts'
import type { Token } from '../text/tokens.ts'
import { readBaseWord, setsOfAll, type Word, type WordStart } from '../text/words.ts'
import { chooseNames, countCountries } from './choose-names.ts'
import { findDatelines } from './datelines.ts'
import { createConditions } from './name-conditions.ts'
import { findPlaceCues, indexHomes, indexPlaceCues, NAMES } from './place-context.ts'
import { ONLY_FOR_TIMES } from './times/time-classes.ts'

const SHORTEST_NAME_AFTER_CLITIC = 3

/** A distinct word with the words of tables and listed names that it is by itself; those are the same wherever it stands. */
export interface KnownWord extends Word {
  readonly starts: readonly KnownStart[]
  /** It is a listed name, begins forms of several words, or may stand around a number (a slash). */
  readonly mayBeMore: boolean
}

interface KnownStart extends WordStart {
  /** Listed names, as if a text began with the word. */
  readonly names: readonly Edge[]
  /** Where forms of several words go on behind it. */
  readonly open: readonly Branch[]
}

/** What a dictionary knows of a distinct word. */
export function readKnownWord(written: string, dictionary: Dictionary, folding: Folding): KnownWord {
  const base = readBaseWord(written, folding)
  const lattice = buildLattice(written, [{ start: 0, end: written.length, word: base }])
  const starts = base.starts.map(({ at }) => {
    const open = dictionary.findOpen(lattice, at)
    const names = addWordsAt(lattice, dictionary, at)
    const edges = lattice.at(at).slice()
    return { at, edges, sets: setsOfAll(edges) | (names.length > 0 ? NAMES : 0), names, open }
  })
  const mayBeMore = isSlash(base) || starts.some(({ names, open }) => names.length > 0 || open.length > 0)
  return { written, starts, mayBeMore }
}

/** Adds the words of tables that begin at an offset, and gives the listed names that may. */
function addWordsAt(lattice: Lattice, dictionary: Dictionary, offset: number): readonly Edge[] {
  const found = dictionary.findAt(lattice, offset)
  for (const edge of found) if (isPossibleWord(edge, lattice.text)) lattice.add(edge)
  return found.some(isName) ? found.filter(edge => isPossibleName(edge, lattice)) : NO_NAMES
}

const NO_NAMES: readonly Edge[] = []

function isName({ class: kind }: Edge): boolean {
  return kind === 'name'
}

/** Gives how to add to the lattice of known words their forms of several words and the listed names that the text allows. */
export function createWordReader(
  dictionary: Dictionary,
  lexicon: Lexicon,
  countryOf: ReadonlyMap<string, string>,
): (lattice: Lattice, tokens: readonly Token<KnownWord>[]) => void {
  const cues = indexPlaceCues(lexicon)
  const homes = indexHomes(lexicon, countryOf)
  const portfolios = new Set(
    lexicon.arabic.nameCues.filter(({ use }) => use === 'portfolio').map(({ form }) => form),
  )
  const verbs = findPlaceVerbs(lexicon)
  return (lattice, tokens) => {
    const candidates = addForms(lattice, tokens, dictionary)
    const cueAt = findPlaceCues(lattice, cues, candidates)
    const datelines = findDatelines(lattice, candidates, lexicon)
    const fulfilled = createConditions(lattice, cueAt, datelines, portfolios, verbs)
    const groups: (readonly Edge[])[] = []
    for (const edges of candidates.values()) groups.push(...groupBySpan(edges.filter(fulfilled)))
    const countries = countCountries(lattice, groups, countryOf)
    for (const group of groups)
      for (const edge of chooseNames(group, { cueAt, countries, datelines }, lexicon, homes))
        lattice.add(edge)
  }
}

/** Verbs whose object is the place of what they tell: `he visited X`. */
function findPlaceVerbs({ arabic }: Lexicon): ReadonlySet<string> {
  const framed = arabic.frames.filter(({ slot, gives }) => slot === 'object' && gives === 'PLACE')
  return new Set(framed.map(({ trigger }) => trigger))
}

/** Adds the forms of several words; what begins with one is read anew, in the order of the tables. Gives the possible names by their offsets. */
function addForms(
  lattice: Lattice,
  tokens: readonly Token<KnownWord>[],
  dictionary: Dictionary,
): ReadonlyMap<number, readonly Edge[]> {
  const candidates = new Map<number, readonly Edge[]>()
  let node = -1
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const { start, end, word } = token
    if (!word.mayBeMore) {
      node += word.starts.length
      continue
    }
    const next = tokens[index + 1]?.start ?? lattice.text.length
    for (const known of word.starts) {
      node += 1
      const isLonger =
        goesOnAt(lattice, next, known.open) || lattice.readingsAt(node).length > known.edges.length
      if (!isLonger && known.names.length === 0) continue
      const offset = start + known.at
      if (isLonger) lattice.keep(offset, isBase)
      const names = isLonger
        ? addWordsAt(lattice, dictionary, offset)
        : placeEdges(known.names, start, end, next)
      if (names.length === 0) continue
      candidates.set(offset, names)
      lattice.mark(offset, NAMES)
    }
  }
  return candidates
}

function groupBySpan(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  if (edges.length < 2) return edges.length === 0 ? [] : [edges]
  const groups = new Map<number, Edge[]>()
  for (const edge of edges) {
    const group = groups.get(edge.end)
    if (group === undefined) groups.set(edge.end, [edge])
    else group.push(edge)
  }
  return [...groups.values()]
}

function isPossibleWord(edge: Edge, text: string): boolean {
  return (
    edge.class !== 'name' &&
    isPossibleAfterClitic(edge) &&
    isPossibleInEnglish(edge, text) &&
    isPossibleVerb(edge, text)
  )
}

/** The pronoun behind a verb is never written with ta marbuta: the adjective `complete` is no `took it up`. */
function isPossibleVerb({ class: kind, features, end }: Edge, text: string): boolean {
  return kind !== 'verb' || features.suffix === undefined || text[end - 1] !== TA_MARBUTA
}

const TA_MARBUTA = '\u0629'

/** `sa-` stands before an imperfect, `li-` before an imperfect or a noun, `bi-` and `ka-` before a noun; none before a preposition. */
function isPossibleAfterClitic({ class: kind, id, features, start, end }: Edge): boolean {
  const last = features.after?.at(-1)
  if (last === undefined) return true
  if (last === 's') return kind === 'verb' && features.tense === 'imperfect'
  if (kind === 'given' || kind === 'family')
    return (
      last === 'w' ||
      (features.after === last && features.loose !== true && end - start > SHORTEST_NAME_AFTER_CLITIC)
    )
  if (last === 'w' || last === 'f') return true
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
