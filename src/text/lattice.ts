import { createEdge, type Edge } from './edge.ts'
import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

const NO_EDGES: readonly Edge[] = []

/** All readings of a text side by side; nodes are the offsets at which a morpheme begins. */
export class Lattice {
  readonly text: string
  readonly #edges: (Edge[] | undefined)[]
  /** Until an edge begins where none did. */
  #offsets: readonly number[] | undefined

  constructor(text: string) {
    this.text = text
    this.#edges = new Array(text.length)
  }

  add(edge: Edge): void {
    const edges = this.#edges[edge.start]
    if (edges === undefined) {
      this.#edges[edge.start] = [edge]
      this.#offsets = undefined
    } else if (!edges.some(other => isSame(other, edge))) edges.push(edge)
  }

  /** Lets edges, no two of them the same, be all that begin at an offset. */
  set(offset: number, edges: Edge[]): void {
    if (this.#edges[offset] === undefined) this.#offsets = undefined
    this.#edges[offset] = edges
  }

  /** The edges that begin at an offset. */
  at(offset: number): readonly Edge[] {
    return this.#edges[offset] ?? NO_EDGES
  }

  /** The offsets from one on and before another at which an edge begins, ascending. */
  offsetsBetween(from: number, until: number): readonly number[] {
    const offsets: number[] = []
    for (let offset = from; offset < until; offset += 1)
      if (this.#edges[offset] !== undefined) offsets.push(offset)
    return offsets
  }

  /** All offsets at which an edge begins, ascending. */
  offsets(): readonly number[] {
    this.#offsets ??= this.offsetsBetween(0, this.#edges.length)
    return this.#offsets
  }
}

function isSame(a: Edge, b: Edge): boolean {
  return a.class === b.class && a.id === b.id && a.next === b.next && a.features.after === b.features.after
}

const SLASHES = new Set(['/', '\\'])

/** The lattice of a text's tokens: the readings of each word where it stands, and numbers between slashes. */
export function buildLattice(text: string, tokens: readonly Token<Word>[]): Lattice {
  const lattice = new Lattice(text)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const { start, end, word } = token
    const next = tokens[index + 1]?.start ?? text.length
    for (const { at, edges } of word.starts)
      lattice.set(
        start + at,
        edges.map(edge => placeEdge(edge, start, end, next)),
      )
    if (SLASHES.has(word.written)) addSlashedNumber(lattice, tokens, index)
  }
  return lattice
}

/** An edge of a word that stands at an offset, before another word's. */
export function placeEdge(edge: Edge, start: number, end: number, next: number): Edge {
  return createEdge(
    edge,
    start + edge.start,
    start + edge.end,
    start + edge.next === end ? next : start + edge.next,
  )
}

/** A number between two slashes, as agencies write days (`/ 22 /`), is a number. */
function addSlashedNumber(lattice: Lattice, tokens: readonly Token<Word>[], index: number): void {
  const [open, number, close] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (open === undefined || close === undefined || !SLASHES.has(close.word.written)) return
  const [figure] = number?.word.starts[0]?.edges ?? NO_EDGES
  if (figure?.class !== 'number' || isNumber(tokens[index - 1])) return
  const next = tokens[index + 3]?.start ?? lattice.text.length
  lattice.add(createEdge({ ...figure, from: 'slashes' }, open.start, close.end, next))
}

function isNumber(token: Token<Word> | undefined): boolean {
  return token?.word.starts[0]?.edges[0]?.class === 'number'
}
