import type { LexiconName } from '../lexicon/lexicon.ts'
import { createFeatures, Edge, type Features, intern } from './edge.ts'
import type { Folding } from './fold.ts'
import type { Lattice } from './lattice.ts'
import { remember } from './remember.ts'
import { findTokens } from './tokens.ts'
import { foldWord } from './words.ts'

/** A form of a table with what it stands for. */
export interface DictionaryEntry {
  readonly class: string
  readonly id: string
  readonly amount?: number
  /** One word or several, as written. */
  readonly form: string
  readonly features?: Features
  readonly from: string
  /** The row of a listed name. */
  readonly name?: LexiconName
}

interface IndexedEntry
  extends Required<Pick<DictionaryEntry, 'class' | 'id' | 'amount' | 'features' | 'from'>> {
  readonly name: LexiconName | undefined
  /** Its place among the entries. */
  readonly order: number
  /** Its words folded lightly, with a blank between two. */
  readonly light: string
}

/** Where forms that begin with the same words, folded fully, end or part. */
export interface Branch {
  readonly ends: IndexedEntry[]
  /** Where a form goes on; most do not. */
  byNext: Map<string, Branch> | null
}

/** An entry found with its last edge, and how its words are spelt there. */
interface Hit {
  readonly entry: IndexedEntry
  readonly last: Edge
  readonly light: string
}

const NONE: readonly Edge[] = []
const NONE_OPEN: readonly Branch[] = []

/** Finds the forms of tables in a lattice, over folded words; a form spelt more loosely than written is marked so. */
export class Dictionary {
  readonly #byFirst = new Map<string, Branch>()

  constructor(entries: Iterable<DictionaryEntry>, folding: Folding) {
    let order = 0
    const internOnce = remember(intern)
    const wordOf = remember(written => foldWord(written, folding).folded)
    for (const entry of entries) {
      const words = findTokens(entry.form, wordOf).map(({ word }) => word)
      const [first, ...others] = words
      if (first === undefined) throw new Error(`${entry.from}: "${entry.form}" has no word`)
      let end = branchAt(this.#byFirst, first.full)
      for (const { full } of others) {
        end.byNext ??= new Map()
        end = branchAt(end.byNext, full)
      }
      const { amount = 0, from, name } = entry
      const [kind, id] = [internOnce(entry.class), internOnce(entry.id)]
      const features = createFeatures(entry.features ?? {})
      const light = words.map(word => word.light).join(' ')
      end.ends.push({ class: kind, id, amount, features, from, name, order, light })
      order += 1
    }
  }

  /** Edges of every form that begins at an offset, in the order of the entries for each edge that they begin with. */
  findAt(lattice: Lattice, offset: number): readonly Edge[] {
    let found: Edge[] | undefined
    for (const first of lattice.at(offset)) {
      const branch = isBase(first) ? this.#byFirst.get(first.full) : undefined
      if (branch === undefined) continue
      const hits: Hit[] = []
      follow(lattice, branch, first, first.light, hits)
      if (hits.length > 1) hits.sort((a, b) => a.entry.order - b.entry.order)
      found ??= []
      for (const { entry, last, light } of hits) found.push(edgeOf(entry, first, last, light !== entry.light))
    }
    return found ?? NONE
  }

  /** Where forms that begin at an offset go on behind the end of a text. */
  findOpen(lattice: Lattice, offset: number): readonly Branch[] {
    const open: Branch[] = []
    for (const first of lattice.at(offset)) {
      const branch = isBase(first) ? this.#byFirst.get(first.full) : undefined
      if (branch !== undefined) followToEnd(lattice, branch, first, open)
    }
    return open.length === 0 ? NONE_OPEN : open
  }
}

/** A form that is open goes on with a word that begins at an offset. */
export function goesOnAt(lattice: Lattice, offset: number, open: readonly Branch[]): boolean {
  for (const { byNext } of open)
    for (const next of lattice.readingsAt(lattice.nodeAt(offset)))
      if (isBase(next) && byNext?.has(next.full) === true) return true
  return false
}

function branchAt(branches: Map<string, Branch>, word: string): Branch {
  const known = branches.get(word)
  if (known !== undefined) return known
  const branch: Branch = { ends: [], byNext: null }
  branches.set(word, branch)
  return branch
}

/** Adds what ends on a way through the lattice or goes on from there; what several ways lead to counts by the first. */
function follow(lattice: Lattice, { ends, byNext }: Branch, last: Edge, light: string, hits: Hit[]): void {
  for (const entry of ends) if (!hits.some(hit => hit.entry === entry)) hits.push({ entry, last, light })
  if (byNext === null) return
  for (const next of lattice.at(last.next)) {
    const branch = isBase(next) ? byNext.get(next.full) : undefined
    if (branch !== undefined) follow(lattice, branch, next, `${light} ${next.light}`, hits)
  }
}

function followToEnd(lattice: Lattice, branch: Branch, last: Edge, open: Branch[]): void {
  if (branch.byNext === null) return
  if (last.next === lattice.text.length) open.push(branch)
  for (const next of lattice.at(last.next)) {
    const further = isBase(next) ? branch.byNext.get(next.full) : undefined
    if (further !== undefined) followToEnd(lattice, further, next, open)
  }
}

/** The edge is one of the text's own, not of a table. */
export function isBase(edge: Edge): boolean {
  return edge.class === 'word' || edge.class === 'clitic' || edge.class === 'mark' || edge.class === 'number'
}

function edgeOf(entry: IndexedEntry, first: Edge, last: Edge, loose: boolean): Edge {
  const features = featuresOf(entry, first.features.after, loose)
  const { class: kind, id, amount, from, name } = entry
  const reading = { class: kind, id, amount, light: first.light, full: first.full, features, from, name }
  return new Edge(reading, first.start, last.end, last.next)
}

function featuresOf({ features }: IndexedEntry, after: string | undefined, loose: boolean): Features {
  return after === undefined && !loose
    ? features
    : createFeatures({ ...features, after: after ?? features.after, loose: loose || features.loose })
}
