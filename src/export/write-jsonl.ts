import { canonicalJson } from '../store/canonical-json.ts'
import type { ExportLine } from '../store/graph-store.ts'

/** About this many characters are handed on at once. */
const CHUNK = 64_000

/** A graph as JSON lines, nodes before edges, keys sorted, in pieces of whole lines; an empty graph gives nothing. */
export async function* writeJsonl(lines: AsyncIterable<ExportLine>): AsyncIterable<string> {
  let chunk = ''
  for await (const line of lines) {
    chunk += `${canonicalJson(line)}\n`
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
