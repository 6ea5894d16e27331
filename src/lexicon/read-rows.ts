import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readTable, type TableRow } from './read-table.ts'
import { BUILT_IN_ONLY, OVERRULED, SOURCED, TABLE_KEYS } from './table-keys.ts'

/**
 * How to read the rows of a table by name: those of the first directory, then those of a reader's own directories, which
 * hold the tables they like. Throws with file and line on a row that says again what another one says or tells no
 * source, and on a file that is no table.
 */
export function createRowReader(
  directory: string,
  added: readonly string[],
): (name: string) => readonly TableRow[] {
  for (const own of added) checkFiles(own)
  return name => {
    const tables = [
      readTable(join(directory, name), name),
      ...added
        .map(own => join(own, name))
        .filter(path => existsSync(path))
        .map(path => readTable(path, path)),
    ]
    const seen = new Map<string, TableRow>()
    for (const rows of tables) {
      if (OVERRULED.has(name)) seen.clear()
      for (const row of rows) {
        checkOnce(row, TABLE_KEYS[name], seen)
        if (SOURCED.has(name)) row.text('source')
      }
    }
    return tables.flat()
  }
}

function checkOnce(row: TableRow, columns: readonly string[] | undefined, seen: Map<string, TableRow>): void {
  if (columns === undefined) return
  const cells = columns.map(column => row.optional(column) ?? '-')
  const key = cells.join('\t')
  const first = seen.get(key)
  if (first !== undefined)
    throw new Error(`${row.place}: "${cells.join(' ')}" stands twice, first at ${first.place}`)
  seen.set(key, row)
}

/** A table under a name nobody reads would be lost without a word. */
function checkFiles(own: string): void {
  const tables = Object.keys(TABLE_KEYS).filter(name => !BUILT_IN_ONLY.has(name))
  for (const path of readdirSync(own, { recursive: true, encoding: 'utf8' })) {
    const name = path.replaceAll('\\', '/')
    if (!name.endsWith('.tsv') || tables.includes(name)) continue
    const why = BUILT_IN_ONLY.has(name) ? 'takes no rows of a reader' : 'is no table'
    throw new Error(`${join(own, path)}: ${name} ${why}; those that do are ${tables.join(' ')}`)
  }
}
