import type { Cell, Column } from './columns.ts'
import type { GraphView } from './create-graph-view.ts'
import { escapeXml } from './escape-xml.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from './graph-rows.ts'

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const

/** A graph as GraphML: a directed graph, every attribute a declared key. */
export async function* writeGraphml(view: GraphView): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield declarations('node', NODE_COLUMNS)
  yield declarations('edge', EDGE_COLUMNS)
  yield '<graph id="isnad" edgedefault="directed">\n'
  for await (const row of view.nodes())
    yield `<node id="${escapeXml(row.id)}">${values('node', NODE_COLUMNS, row)}</node>\n`
  for await (const row of view.edges()) {
    const ends = `source="${escapeXml(row.source)}" target="${escapeXml(row.target)}"`
    yield `<edge id="${escapeXml(row.id)}" ${ends}>${values('edge', EDGE_COLUMNS, row)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function declarations(of: 'node' | 'edge', columns: readonly Column<string>[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('')
}

function values<Name extends string>(
  of: 'node' | 'edge',
  columns: readonly Column<Name>[],
  row: Readonly<Record<Name, Cell>>,
): string {
  return columns
    .map(({ name }) => {
      const value = row[name]
      return value === null ? '' : `<data key="${of}.${name}">${escapeXml(String(value))}</data>`
    })
    .join('')
}
