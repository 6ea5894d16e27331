import { setsOf } from './class-sets.ts'
import { changeReading, Edge } from './edge.ts'
import type { Token } from './tokens.ts'
import type { Word, WordStart } from './words.ts'

const NO_EDGES: readonly Edge[] = []

/**
 * All readings of a text side by side. Its nodes are the offsets at which a morpheme begins; they are known from the
 * beginning and numbered in their order. What begins at a node is known of its word, and made into edges of the text
 * when somebody asks for them: of most words only the one on the best path is ever needed.
 */
export class Lattice {
  readonly text: string
  readonly #tokens: readonly Token<Word>[]
  readonly #offsets: number[]
  /** By node: what its word knows of it, the number of its token, and its edges once they are placed. */
  readonly #starts: WordStart[]
  readonly #tokenOf: number[]
  readonly #placed: (Edge[] | undefined)[]
  /** By node: the sets of classes (`classSet`) that something which begins there belongs to. */
  readonly #sets: Int32Array
  /** By offset: the number of its node, counted from one; else 0. */
  readonly #nodes: Int32Array

  constructor(text: string, tokens: readonly Token<Word>[]) {
    let size = 0
    for (const { word } of tokens) size += word.starts.length
    this.text = text
    this.#tokens = tokens
    this.#offsets = new Array(size)
    this.#starts = new Array(size)
    this.#tokenOf = new Array(size)
    this.#placed = new Array(size)
    this.#sets = new Int32Array(size)
    this.#nodes = new Int32Array(text.length + 1)
    let node = 0
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]
      if (token === undefined) break
      for (const start of token.word.starts) {
        const offset = token.start + start.at
        this.#offsets[node] = offset
        this.#starts[node] = start
        this.#tokenOf[node] = index
        this.#sets[node] = start.sets
        node += 1
        this.#nodes[offset] = node
      }
    }
  }

  /** Adds an edge that begins at a node, unless the node has the same one. */
  add(edge: Edge): void {
    const node = this.nodeAt(edge.start)
    if (node < 0) throw new Error(`No morpheme begins at ${edge.start} as ${edge.from} has it`)
    const edges = this.#placed[node] ?? this.#place(node)
    for (const other of edges) if (isSame(other, edge)) return
    edges.push(edge)
    this.mark(edge.start, setsOf(edge))
  }

  /** Says that something of sets of classes may begin at a node. */
  mark(offset: number, sets: number): void {
    const node = this.nodeAt(offset)
    this.#sets[node] = (this.#sets[node] ?? 0) | sets
  }

  /** Leaves of the edges that begin at a node those that fulfil a condition. */
  keep(offset: number, isKept: (edge: Edge) => boolean): void {
    const node = this.nodeAt(offset)
    this.#placed[node] = this.at(offset).filter(isKept)
  }

  /** The edges that begin at an offset. */
  at(offset: number): readonly Edge[] {
    const node = this.nodeAt(offset)
    return node < 0 ? NO_EDGES : (this.#placed[node] ?? this.#place(node))
  }

  #place(node: number): Edge[] {
    const index = this.#tokenOf[node] ?? 0
    const { start, end } = this.#tokens[index] ?? NO_TOKEN
    const next = this.#tokens[index + 1]?.start ?? this.text.length
    const edges = placeEdges(this.#starts[node]?.edges ?? NO_EDGES, start, end, next)
    this.#placed[node] = edges
    return edges
  }

  /** What the edges at a node read, in their order, whether they are placed or still as their word has them. */
  readingsAt(node: number): readonly Edge[] {
    return node < 0 ? NO_EDGES : (this.#placed[node] ?? this.#starts[node]?.edges ?? NO_EDGES)
  }

  /** The number of the node behind one of the readings at a node; that of the last and one behind the end of the text. */
  nodeBehind(node: number, edge: Edge): number {
    const next = this.#placed[node] === undefined ? this.#nextOf(node, edge) : edge.next
    return next === this.text.length ? this.#offsets.length : this.nodeAt(next)
  }

  /** One of the readings at a node as an edge of the text. */
  edgeOf(node: number, edge: Edge): Edge {
    if (this.#placed[node] !== undefined) return edge
    const { start } = this.#tokens[this.#tokenOf[node] ?? 0] ?? NO_TOKEN
    return new Edge(edge.reading, start + edge.start, start + edge.end, this.#nextOf(node, edge))
  }

  /** Where the morpheme behind a reading begins that is still as its word has it. */
  #nextOf(node: number, edge: Edge): number {
    const index = this.#tokenOf[node] ?? 0
    const { start, end } = this.#tokens[index] ?? NO_TOKEN
    const behind = start + edge.next
    return behind === end ? (this.#tokens[index + 1]?.start ?? this.text.length) : behind
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

  /** Something of one of several sets of classes may begin at an offset. */
  begins(offset: number, sets: number): boolean {
    const node = this.nodeAt(offset)
    return node >= 0 && ((this.#sets[node] ?? 0) & sets) !== 0
  }

  /** Something of one of several sets of classes may begin somewhere. */
  has(sets: number): boolean {
    for (const own of this.#sets) if ((own & sets) !== 0) return true
    return false
  }

  /** The nodes at which something of one of several sets of classes may begin. */
  offsetsOf(sets: number): readonly number[] {
    const offsets: number[] = []
    for (let node = 0; node < this.#sets.length; node += 1)
      if (((this.#sets[node] ?? 0) & sets) !== 0) offsets.push(this.#offsets[node] ?? 0)
    return offsets
  }
}

const NO_TOKEN = { start: 0, end: 0 }

/** The first edge of a class over the same stretch as another edge. */
export function readingOf(lattice: Lattice, { start, next }: Edge, kind: string): Edge | undefined {
  for (const edge of lattice.at(start)) if (edge.class === kind && edge.next === next) return edge
  return undefined
}

function isSame(a: Edge, b: Edge): boolean {
  return a.class === b.class && a.id === b.id && a.next === b.next && a.features.after === b.features.after
}

/** A slash may be one of two around a number. */
export function isSlash({ written }: Pick<Word, 'written'>): boolean {
  return written === '/' || written === '\\'
}

/** The lattice of a text's tokens: the readings of each word where it stands, and numbers between slashes. */
export function buildLattice(text: string, tokens: readonly Token<Word>[]): Lattice {
  const lattice = new Lattice(text, tokens)
  for (const [index, { word }] of tokens.entries())
    if (isSlash(word)) addSlashedNumber(lattice, tokens, index)
  return lattice
}

/** The edges of a word where it stands, before the word at `next`. */
export function placeEdges(edges: readonly Edge[], start: number, end: number, next: number): Edge[] {
  const placed: Edge[] = []
  for (const edge of edges) {
    const behind = start + edge.next
    placed.push(new Edge(edge.reading, start + edge.start, start + edge.end, behind === end ? next : behind))
  }
  return placed
}

/** A number between two slashes, as agencies write days (`/ 22 /`), is a number. */
function addSlashedNumber(lattice: Lattice, tokens: readonly Token<Word>[], index: number): void {
  const [open, number, close] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (open === undefined || close === undefined || !isSlash(close.word)) return
  const [figure] = number?.word.starts[0]?.edges ?? NO_EDGES
  if (figure?.class !== 'number' || isNumber(tokens[index - 1])) return
  const next = tokens[index + 3]?.start ?? lattice.text.length
  lattice.add(new Edge(changeReading(figure.reading, { from: 'slashes' }), open.start, close.end, next))
}

function isNumber(token: Token<Word> | undefined): boolean {
  return token?.word.starts[0]?.edges[0]?.class === 'number'
}
