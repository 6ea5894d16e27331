/** The rows of a table in CSV, by the names in its header, read strictly by RFC 4180. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = records(text)
  return rows.map(row => {
    if (row.length !== header.length) throw new Error(`a row has ${row.length} cells, not ${header.length}`)
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']))
  })
}

function records(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`no cell of CSV at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
