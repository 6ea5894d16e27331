import { compareText } from '../graph/compare-text.ts'
import type { ExportLine } from './graph-store.ts'

type Properties = Readonly<Record<string, unknown>>
/** A line of a node. */
export type NodeLine = Extract<ExportLine, { node: unknown }>
/** A line of an edge. */
export type EdgeLine = Extract<ExportLine, { edge: unknown }>

/** The line of a node: keys sorted, nulls left out. */
export function nodeLine(id: string, kind: string, properties: object): NodeLine {
  return { node: sortProperties({ ...properties, id, kind }) }
}

/** The line of an edge: keys sorted, nulls left out. */
export function edgeLine(type: string, from: string, to: string, properties: object): EdgeLine {
  return { edge: sortProperties({ ...properties, type, from, to }) }
}

/** Order of two edges of one type: by its ends, then by all it says. */
export function compareEdges(a: EdgeLine, b: EdgeLine): number {
  return (
    compareText(a.edge.from, b.edge.from) ||
    compareText(a.edge.to, b.edge.to) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  )
}

function sortProperties<Line extends Properties>(properties: Line): Line {
  // Sorting keys and leaving out nulls, which ids and types never are, keeps the type.
  return clean(properties) as Line
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, inner]) => [key, clean(inner)]),
  )
}
