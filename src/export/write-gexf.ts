import type { Cell, Column } from './columns.ts'
import type { GraphView } from './create-graph-view.ts'
import { escapeXml } from './escape-xml.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from './graph-rows.ts'

/** What is an attribute of the element itself is not declared again. */
const NODE_VALUES = NODE_COLUMNS.filter(({ name }) => name !== 'label')
const EDGE_VALUES = EDGE_COLUMNS.filter(({ name }) => name !== 'weight')

/** A graph as GEXF 1.3: events and their edges have the days between which they lie, for a timeline. */
export async function* writeGexf(view: GraphView): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
  yield '<meta><creator>Isnad</creator></meta>\n'
  yield '<graph mode="dynamic" defaultedgetype="directed" idtype="string" timeformat="date" timerepresentation="interval">\n'
  yield declarations('node', NODE_VALUES)
  yield declarations('edge', EDGE_VALUES)
  yield '<nodes>\n'
  for await (const row of view.nodes())
    yield element('node', { id: row.id, label: row.label, ...spell(row) }, values('node', NODE_VALUES, row))
  yield '</nodes>\n<edges>\n'
  for await (const row of view.edges()) {
    const { id, source, target, weight } = row
    // A reader of GEXF takes edges of one kind between two nodes for one.
    const kind = [row.type, row.role ?? row.relation].filter(part => part !== null).join(' ')
    const own = { id, source, target, weight, kind, label: row.role ?? row.type, ...spell(row) }
    yield element('edge', own, values('edge', EDGE_VALUES, row))
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function spell({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }) {
  return { start: earliest, end: latest }
}

function declarations(of: 'node' | 'edge', columns: readonly Column<string>[]): string {
  const declared = columns.map(
    ({ name, type }) => `<attribute id="${of}.${name}" title="${name}" type="${type}"/>\n`,
  )
  return `<attributes class="${of}" mode="static">\n${declared.join('')}</attributes>\n`
}

function element(name: string, attributes: Readonly<Record<string, Cell>>, content: string): string {
  return `<${name}${written(attributes)}><attvalues>${content}</attvalues></${name}>\n`
}

function values<Name extends string>(
  of: 'node' | 'edge',
  columns: readonly Column<Name>[],
  row: Readonly<Record<Name, Cell>>,
): string {
  return columns
    .filter(({ name }) => row[name] !== null)
    .map(({ name }) => `<attvalue${written({ for: `${of}.${name}`, value: row[name] })}/>`)
    .join('')
}

function written(attributes: Readonly<Record<string, Cell>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('')
}
