import { changeReading, Edge } from './edge.ts'
import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

const NO_EDGES: readonly Edge[] = []

/**
 * All readings of a text side by side. Its nodes are the offsets at which a morpheme begins; they are known from the
 * beginning and numbered in their order, and edges are kept by the number of their node.
 */
export class Lattice {
  readonly text: string
  readonly #offsets: number[]
  readonly #edges: Edge[][]
  /** The nodes at which something else than an unknown word may begin. */
  readonly #isKnown: Uint8Array
  #knownOffsets: readonly number[] | undefined
  /** By offset: the number of its node, counted from one; else 0. */
  readonly #nodes: Int32Array
  #opened = 0

  constructor(text: string, size: number) {
    this.text = text
    this.#offsets = new Array(size)
    this.#edges = new Array(size)
    this.#isKnown = new Uint8Array(size)
    this.#nodes = new Int32Array(text.length + 1)
  }

  /** Opens the next of the nodes with the edges, no two of them the same, that begin there. */
  open(offset: number, edges: Edge[], isKnown: boolean): void {
    const node = this.#opened
    this.#offsets[node] = offset
    this.#edges[node] = edges
    if (isKnown) this.#isKnown[node] = 1
    this.#opened = node + 1
    this.#nodes[offset] = this.#opened
  }

  /** Adds an edge that begins at a node, unless the node has the same one. */
  add(edge: Edge): void {
    const edges = this.#edges[this.nodeAt(edge.start)]
    if (edges === undefined) throw new Error(`No morpheme begins at ${edge.start} as ${edge.from} has it`)
    if (edges.some(other => isSame(other, edge))) return
    edges.push(edge)
    this.know(edge.start)
  }

  /** Says that something else than an unknown word may begin at a node. */
  know(offset: number): void {
    const node = this.nodeAt(offset)
    if (this.#isKnown[node] === 1) return
    this.#isKnown[node] = 1
    this.#knownOffsets = undefined
  }

  /** Leaves of the edges that begin at a node those that fulfil a condition. */
  keep(offset: number, isKept: (edge: Edge) => boolean): void {
    const node = this.nodeAt(offset)
    this.#edges[node] = (this.#edges[node] ?? []).filter(isKept)
  }

  /** The edges that begin at an offset. */
  at(offset: number): readonly Edge[] {
    const node = this.nodeAt(offset)
    return node < 0 ? NO_EDGES : (this.#edges[node] ?? NO_EDGES)
  }

  /** The number of the node at an offset, counted from 0; -1 where no morpheme begins. */
  nodeAt(offset: number): number {
    return (this.#nodes[offset] ?? 0) - 1
  }

  /** All nodes by their number. */
  get offsets(): readonly number[] {
    return this.#offsets
  }

  /** The nodes from an offset on and before another. */
  offsetsBetween(from: number, until: number): readonly number[] {
    const offsets: number[] = []
    for (let offset = from; offset < until; offset += 1) if (this.nodeAt(offset) >= 0) offsets.push(offset)
    return offsets
  }

  /** The nodes at which something else than an unknown word may begin: a word of a table, a name, a number, a mark, a break. */
  get knownOffsets(): readonly number[] {
    this.#knownOffsets ??= this.#offsets.filter((_, node) => this.#isKnown[node] === 1)
    return this.#knownOffsets
  }
}

/** The first edge of a class over the same stretch as another edge. */
export function readingOf(lattice: Lattice, { start, next }: Edge, kind: string): Edge | undefined {
  for (const edge of lattice.at(start)) if (edge.class === kind && edge.next === next) return edge
  return undefined
}

function isSame(a: Edge, b: Edge): boolean {
  return a.class === b.class && a.id === b.id && a.next === b.next && a.features.after === b.features.after
}

const SLASHES = new Set(['/', '\\'])

/** The lattice of a text's tokens: the readings of each word where it stands, and numbers between slashes. */
export function buildLattice(text: string, tokens: readonly Token<Word>[]): Lattice {
  const size = tokens.reduce((sum, { word }) => sum + word.starts.length, 0)
  const lattice = new Lattice(text, size)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const { start, end, word } = token
    const next = tokens[index + 1]?.start ?? text.length
    for (const { at, edges, isKnown } of word.starts)
      lattice.open(start + at, placeEdges(edges, start, end, next), isKnown)
    if (SLASHES.has(word.written)) addSlashedNumber(lattice, tokens, index)
  }
  return lattice
}

/** The edges of a word where it stands, before the word at `next`. */
export function placeEdges(edges: readonly Edge[], start: number, end: number, next: number): Edge[] {
  const placed = edges.slice()
  for (let at = 0; at < placed.length; at += 1) {
    const edge = placed[at]
    if (edge === undefined) break
    const behind = start + edge.next
    placed[at] = new Edge(edge.reading, start + edge.start, start + edge.end, behind === end ? next : behind)
  }
  return placed
}

/** A number between two slashes, as agencies write days (`/ 22 /`), is a number. */
function addSlashedNumber(lattice: Lattice, tokens: readonly Token<Word>[], index: number): void {
  const [open, number, close] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (open === undefined || close === undefined || !SLASHES.has(close.word.written)) return
  const [figure] = number?.word.starts[0]?.edges ?? NO_EDGES
  if (figure?.class !== 'number' || isNumber(tokens[index - 1])) return
  const next = tokens[index + 3]?.start ?? lattice.text.length
  lattice.add(new Edge(changeReading(figure.reading, { from: 'slashes' }), open.start, close.end, next))
}

function isNumber(token: Token<Word> | undefined): boolean {
  return token?.word.starts[0]?.edges[0]?.class === 'number'
}
