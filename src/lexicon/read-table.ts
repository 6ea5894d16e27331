import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** One line of a lexicon table: its cells by column name, and where it stands, for messages. */
export class TableRow {
  readonly place: string
  readonly #cells: ReadonlyMap<string, string>

  constructor(place: string, cells: ReadonlyMap<string, string>) {
    this.place = place
    this.#cells = cells
  }

  /** The cell of a column; throws when it is empty or the table has no such column. */
  text(column: string): string {
    const cell = this.optional(column)
    if (cell === null) throw new Error(`${this.place}: column "${column}" is empty`)
    return cell
  }

  /** The cell of a column, or null when it is empty (`-` or nothing). */
  optional(column: string): string | null {
    const cell = this.#cells.get(column)
    if (cell === undefined) throw new Error(`${this.place}: the table has no column "${column}"`)
    return cell === '-' || cell === '' ? null : cell
  }

  /** The cell as a number, or null when it is empty. */
  number(column: string): number | null {
    const cell = this.optional(column)
    if (cell === null) return null
    const value = Number(cell)
    if (!Number.isFinite(value))
      throw new Error(`${this.place}: "${cell}" in column "${column}" is no number`)
    return value
  }

  /** The cell as a member of a closed list. */
  oneOf<Value extends string>(column: string, values: readonly Value[]): Value {
    const cell = this.text(column)
    const value = values.find(candidate => candidate === cell)
    if (value === undefined)
      throw new Error(`${this.place}: "${cell}" in column "${column}" is none of ${values.join(' ')}`)
    return value
  }

  /** The cell as blank-separated words; none when it is empty. */
  words(column: string): readonly string[] {
    return this.optional(column)?.split(' ') ?? []
  }
}

/**
 * The rows of a tab-separated table whose first line is `# ` and the column names; other lines that begin with `#` are
 * notes. As editors write it: with or without byte order mark, lines ended either way. Throws with file and line.
 */
export function readTable(path: string, name: string): readonly TableRow[] {
  const bytes = readFileSync(path)
  if (!isUtf8(bytes)) throw new Error(`${name}: the table is not UTF-8; save it in UTF-8`)
  const [header = '', ...lines] = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  if (!header.startsWith('# ')) throw new Error(`${name}:1: the first line must be "# " and the column names`)
  const columns = header.slice(2).split('\t')
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return []
    const cells = line.split('\t')
    const place = `${name}:${index + 2}`
    if (cells.length !== columns.length)
      throw new Error(`${place}: ${cells.length} cells, but the table has ${columns.length} columns`)
    return [new TableRow(place, new Map(columns.map((column, at) => [column, cells[at]?.trim() ?? ''])))]
  })
}
