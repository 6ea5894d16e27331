import { canonicalJson } from '../store/canonical-json.ts'
import type { ExportLine } from '../store/graph-store.ts'
import { inChunks } from './in-chunks.ts'

/** A graph as JSON lines, nodes before edges, keys sorted, in pieces of whole lines; an empty graph gives nothing. */
export function writeJsonl(lines: AsyncIterable<ExportLine>): AsyncIterable<string> {
  return inChunks(asLines(lines))
}

async function* asLines(lines: AsyncIterable<ExportLine>): AsyncIterable<string> {
  for await (const line of lines) yield `${canonicalJson(line)}\n`
}
