import type { Cell } from './columns.ts'

/** Controls but tab and line ends, and halves of pairs: readers of tables stop at them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is to be dropped
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu
/** What a spreadsheet would run as a formula, also after white space. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/

/** A table as CSV (RFC 4180, lines end with CR LF) with its header; text that a spreadsheet would run begins with an apostrophe. */
export async function* writeCsv<Name extends string>(
  columns: readonly Name[],
  rows: AsyncIterable<Readonly<Record<Name, Cell>>>,
): AsyncIterable<string> {
  yield line(columns)
  for await (const row of rows) yield line(columns.map(name => row[name]))
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cell.replace(NO_CHARACTER, '')
  const guarded = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
