import { setsOf } from './class-sets.ts'
import { Edge, intern, NO_FEATURES } from './edge.ts'
import type { FoldedWord, Folding } from './fold.ts'
import { readMorphemes } from './morphemes.ts'
import { kindOf, type TokenKind } from './tokens.ts'

/** A distinct word, number, mark or line break: how it can be read wherever it stands. */
export interface Word {
  readonly written: string
  /** In the order of its letters; the first begins with the word. */
  readonly starts: readonly WordStart[]
}

/** The readings that begin with one letter of a word, as if a text began with that word; what ends it has its length as `next`. */
export interface WordStart {
  readonly at: number
  readonly edges: readonly Edge[]
  /** The sets of classes (`classSet`) that something which begins here belongs to. */
  readonly sets: number
}

/** A word's base edges alone, by the letter that they begin with: morphemes of Arabic words, Latin words, numbers, marks and line breaks. */
export function readBaseWord(written: string, folding: Folding): Word {
  const { kind, folded } = foldWord(written, folding)
  const edges = kind === 'arabic' ? readMorphemes(written, folded) : [plainEdge(written, kind, folded)]
  const starts = new Map<number, Edge[]>()
  for (const edge of edges) {
    const others = starts.get(edge.start)
    if (others === undefined) starts.set(edge.start, [edge])
    else others.push(edge)
  }
  return {
    written,
    starts: [...starts]
      .sort(([a], [b]) => a - b)
      .map(([at, beginning]) => ({ at, edges: beginning, sets: setsOfAll(beginning) })),
  }
}

/** The sets of classes that some of the edges belong to. */
export function setsOfAll(edges: readonly Edge[]): number {
  return edges.reduce((sets, edge) => sets | setsOf(edge), 0)
}

/** The kind of a word and how it is compared; marks are not folded. */
export function foldWord(
  written: string,
  folding: Folding,
): { readonly kind: TokenKind; readonly folded: FoldedWord } {
  const kind = kindOf(written)
  if (kind !== 'mark') return { kind, folded: folding.word(written) }
  const mark = intern(written)
  return { kind, folded: { light: mark, full: mark } }
}

function plainEdge(written: string, kind: TokenKind, { light, full }: FoldedWord): Edge {
  const reading = {
    class: kind === 'latin' ? 'word' : kind,
    id: full,
    amount: kind === 'number' ? Number(light) : 0,
    light,
    full,
    features: NO_FEATURES,
    from: 'text',
    name: undefined,
  }
  return new Edge(reading, 0, written.length, written.length)
}
