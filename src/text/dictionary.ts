import type { LexiconName } from '../lexicon/lexicon.ts'
import type { Edge, Features } from './edge.ts'
import type { Folding } from './fold.ts'
import type { Lattice } from './lattice.ts'
import { findTokens } from './tokens.ts'

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

interface IndexedEntry extends DictionaryEntry {
  /** Its place among the entries. */
  readonly order: number
  /** Its words folded lightly, with a blank between two. */
  readonly light: string
}

/** Where forms that begin with the same words, folded fully, end or part. */
interface Branch {
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

/** Finds the forms of tables in a lattice, over folded words; a form spelt more loosely than written is marked so. */
export class Dictionary {
  readonly #byFirst = new Map<string, Branch>()

  constructor(entries: Iterable<DictionaryEntry>, folding: Folding) {
    let order = 0
    for (const entry of entries) {
      const words = findTokens(entry.form, folding)
      const [first, ...others] = words
      if (first === undefined) throw new Error(`${entry.from}: "${entry.form}" has no word`)
      let end = branchAt(this.#byFirst, first.full)
      for (const { full } of others) {
        end.byNext ??= new Map()
        end = branchAt(end.byNext, full)
      }
      end.ends.push({ ...entry, order, light: words.map(({ light }) => light).join(' ') })
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

function isBase(edge: Edge): boolean {
  return edge.class === 'word' || edge.class === 'clitic' || edge.class === 'mark' || edge.class === 'number'
}

function edgeOf(entry: IndexedEntry, first: Edge, last: Edge, loose: boolean): Edge {
  return {
    class: entry.class,
    id: entry.id,
    amount: entry.amount ?? 0,
    start: first.start,
    end: last.end,
    next: last.next,
    light: first.light,
    full: first.full,
    features: featuresOf(entry, first.features.after, loose),
    from: entry.from,
    name: entry.name,
  }
}

const NO_FEATURES: Features = {}

function featuresOf(entry: IndexedEntry, after: string | undefined, loose: boolean): Features {
  const features = entry.features ?? NO_FEATURES
  if (after === undefined) return loose ? { ...features, loose } : features
  return loose ? { ...features, after, loose } : { ...features, after }
}
