import { readFileSync } from 'node:fs'

/** The first line and the notes of a table, and its rows in their order. */
export interface FrozenTable {
  readonly head: readonly string[]
  readonly rows: readonly string[]
}

/** A table as it is frozen. */
export function readFrozen(path: string): FrozenTable {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  return {
    head: lines.filter(line => line.startsWith('#')),
    rows: lines.filter(line => !line.startsWith('#')),
  }
}

/** The rows of one source. */
export function rowsOf({ head, rows }: FrozenTable, source: string): readonly string[] {
  const column = head[0]?.slice(2).split('\t').indexOf('source') ?? -1
  return rows.filter(row => row.split('\t')[column] === source)
}

/** Rows that only one of the tables has, `+` before those of the second. */
export function differences(frozen: readonly string[], built: readonly string[]): readonly string[] {
  const [before, after] = [new Set(frozen), new Set(built)]
  return [
    ...frozen.filter(row => !after.has(row)).map(row => `- ${row}`),
    ...built.filter(row => !before.has(row)).map(row => `+ ${row}`),
  ]
}
