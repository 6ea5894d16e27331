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
  readonly words: readonly { readonly light: string; readonly full: string }[]
}

const NONE: readonly Edge[] = []

/** Finds the forms of tables in a lattice, over folded words; a form spelt more loosely than written is marked so. */
export class Dictionary {
  readonly #byFirst = new Map<string, IndexedEntry[]>()

  constructor(entries: Iterable<DictionaryEntry>, folding: Folding) {
    for (const entry of entries) {
      const words = findTokens(entry.form, folding).map(({ light, full }) => ({ light, full }))
      const first = words[0]
      if (first === undefined) throw new Error(`${entry.from}: "${entry.form}" has no word`)
      const indexed = { ...entry, words }
      const others = this.#byFirst.get(first.full)
      if (others === undefined) this.#byFirst.set(first.full, [indexed])
      else others.push(indexed)
    }
  }

  /** Edges of every form that begins at an offset; of one class and id only the closest in spelling. */
  findAt(lattice: Lattice, offset: number): readonly Edge[] {
    let found: Edge[] | undefined
    for (const first of lattice.at(offset)) {
      const entries = isBase(first) ? this.#byFirst.get(first.full) : undefined
      if (entries === undefined) continue
      for (const entry of entries) {
        const last = this.#follow(lattice, entry, 1, first, first.light === entry.words[0]?.light)
        if (last === null) continue
        found ??= []
        found.push(edgeOf(entry, first, last.edge, !last.exact))
      }
    }
    return found ?? NONE
  }

  #follow(
    lattice: Lattice,
    entry: IndexedEntry,
    at: number,
    edge: Edge,
    exact: boolean,
  ): { readonly edge: Edge; readonly exact: boolean } | null {
    const word = entry.words[at]
    if (word === undefined) return { edge, exact }
    for (const next of lattice.at(edge.next)) {
      if (!isBase(next) || next.full !== word.full) continue
      const found = this.#follow(lattice, entry, at + 1, next, exact && next.light === word.light)
      if (found !== null) return found
    }
    return null
  }
}

function isBase(edge: Edge): boolean {
  return edge.class === 'word' || edge.class === 'clitic' || edge.class === 'mark' || edge.class === 'number'
}

function edgeOf(entry: IndexedEntry, first: Edge, last: Edge, loose: boolean): Edge {
  const after = first.features.after
  return {
    class: entry.class,
    id: entry.id,
    amount: entry.amount ?? 0,
    start: first.start,
    end: last.end,
    next: last.next,
    light: first.light,
    full: first.full,
    features: { ...entry.features, ...(after === undefined ? {} : { after }), ...(loose ? { loose } : {}) },
    from: entry.from,
    ...(entry.name === undefined ? {} : { name: entry.name }),
  }
}
