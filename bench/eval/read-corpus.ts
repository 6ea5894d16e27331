import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { SourceDocument } from '../../src/extract/extraction.ts'
import { readJsonLine } from '../../src/ingest/read-json-line.ts'

/** The documents of a JSONL file as `isnad ingest --jsonl` takes it, also compressed by gzip (`*.gz`). */
export function readCorpus(path: string): readonly SourceDocument[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .map((json, at) => ({ json, line: at + 1 }))
    .filter(({ json }) => json.trim() !== '')
    .map(({ json, line }) => readJsonLine(json, line, { publishedOn: null, publisher: null }))
}
