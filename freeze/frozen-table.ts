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

/** The rows that somebody wrote: their last cell but for a note says `hand`. */
export function handRows({ rows }: FrozenTable): readonly string[] {
  return rows.filter(row => row.split('\t').includes('hand'))
}

/** Rows that only one of the tables has, `+` before those of the second. */
export function differences(frozen: readonly string[], built: readonly string[]): readonly string[] {
  const [before, after] = [new Set(frozen), new Set(built)]
  return [
    ...frozen.filter(row => !after.has(row)).map(row => `- ${row}`),
    ...built.filter(row => !before.has(row)).map(row => `+ ${row}`),
  ]
}
