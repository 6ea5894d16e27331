/** What Cypher takes as a parameter. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue }

/**
 * A statement or a fragment of one. Only the tag below makes it: its pieces are program text alone,
 * and every value stands between two of them. `Row` is the shape of the rows it answers with, as its RETURN spells it.
 */
export class Cypher<Row = unknown> {
  readonly pieces: readonly string[]
  readonly values: readonly CypherValue[]
  /** Never set; keeps the row type. */
  declare readonly row?: Row

  constructor(text: readonly string[], parts: readonly (CypherValue | Cypher)[]) {
    const pieces = [text[0] ?? '']
    parts.forEach((part, index) => {
      const next = text[index + 1] ?? ''
      const last = pieces.pop() ?? ''
      if (!(part instanceof Cypher)) pieces.push(last, next)
      else {
        const [first = '', ...others] = part.pieces
        const inner = [last + first, ...others]
        pieces.push(...inner.slice(0, -1), (inner.at(-1) ?? '') + next)
      }
    })
    this.pieces = pieces
    this.values = parts.flatMap(part => (part instanceof Cypher ? part.values : [part]))
  }

  /** The text with parameters `$p0`, `$p1` and so on between the pieces. */
  get text(): string {
    return this.pieces.map((piece, index) => (index === 0 ? piece : `$p${index - 1}${piece}`)).join('')
  }
}

/** Cypher text in which `${}` is another fragment or becomes a parameter. */
export function cypher<Row = unknown>(
  text: TemplateStringsArray,
  ...parts: (CypherValue | Cypher)[]
): Cypher<Row> {
  return new Cypher<Row>(text, parts)
}

/** Conditions joined by AND; true where there is none. */
export function allOf(conditions: readonly Cypher[]): Cypher {
  const [first = cypher`true`, ...others] = conditions
  return others.reduce((joined, condition) => cypher`${joined} AND ${condition}`, first)
}

/** Conditions joined by OR; false where there is none. */
export function anyOf(conditions: readonly Cypher[]): Cypher {
  const [first = cypher`false`, ...others] = conditions
  return others.reduce((joined, condition) => cypher`${joined} OR ${condition}`, first)
}

/** A variable for an event at a depth of nesting, so that no inner one is taken for an outer one. */
export function eventVariable(depth: number): Cypher {
  return new Cypher([depth === 0 ? 'event' : `related${Math.trunc(depth)}`], [])
}
