/** What SQLite takes as a parameter. */
export type SqlValue = string | number | null

/**
 * A statement or a fragment of one. Only the tag below makes it: its text is program text alone,
 * and every value stands in `values`. `Row` is the shape of the rows it answers with, as its columns spell it.
 */
export class Sql<Row = unknown> {
  readonly text: string
  readonly values: readonly SqlValue[]
  /** Never set; keeps the row type. */
  declare readonly row?: Row

  constructor(text: readonly string[], parts: readonly (SqlValue | Sql)[]) {
    this.text = text.map((piece, index) => piece + placeholder(parts, index)).join('')
    this.values = parts.flatMap(part => (part instanceof Sql ? part.values : [part]))
  }
}

/** SQL text in which `${}` is another fragment or becomes a parameter. */
export function sql<Row = unknown>(text: TemplateStringsArray, ...parts: (SqlValue | Sql)[]): Sql<Row> {
  return new Sql<Row>(text, parts)
}

/** The values of a list, as the right side of IN. */
export function listOf(values: readonly string[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}

/** Conditions joined by AND; true where there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  const [first = sql`TRUE`, ...others] = conditions
  return others.reduce((joined, condition) => sql`${joined} AND ${condition}`, first)
}

/** Conditions joined by OR; false where there is none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  const [first = sql`FALSE`, ...others] = conditions
  return others.reduce((joined, condition) => sql`${joined} OR ${condition}`, first)
}

function placeholder(parts: readonly (SqlValue | Sql)[], index: number): string {
  if (index >= parts.length) return ''
  const part = parts[index]
  return part instanceof Sql ? part.text : '?'
}
