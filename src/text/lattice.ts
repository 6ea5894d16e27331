import type { Edge } from './edge.ts'
import { readMorphemes } from './morphemes.ts'
import type { Token } from './tokens.ts'

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

/** The lattice of a text's tokens: morphemes of Arabic words, Latin words, numbers (also between slashes), marks and line breaks. */
export function buildLattice(text: string, tokens: readonly Token[]): Lattice {
  const lattice = new Lattice(text)
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.start ?? text.length
    if (token.kind === 'arabic') for (const edge of readMorphemes(token, next)) lattice.add(edge)
    else lattice.add(plainEdge(token, next))
    const slashed = slashedNumber(tokens, index, text.length)
    if (slashed !== null) lattice.add(slashed)
  })
  return lattice
}

function plainEdge(token: Token, next: number): Edge {
  const amount = token.kind === 'number' ? Number(token.light) : 0
  const kind = token.kind === 'latin' ? 'word' : token.kind
  return {
    class: kind,
    id: token.kind === 'mark' ? token.text : token.full,
    amount,
    start: token.start,
    end: token.end,
    next,
    light: token.light,
    full: token.full,
    features: {},
    from: 'text',
  }
}

/** A number between two slashes, as agencies write days (`/ 22 /`), is a number. */
function slashedNumber(tokens: readonly Token[], index: number, end: number): Edge | null {
  const [open, number, close] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (open === undefined || number?.kind !== 'number' || close === undefined) return null
  if (!SLASHES.has(open.text) || !SLASHES.has(close.text) || tokens[index - 1]?.kind === 'number') return null
  return {
    ...plainEdge(number, tokens[index + 3]?.start ?? end),
    start: open.start,
    end: close.end,
    from: 'slashes',
  }
}
