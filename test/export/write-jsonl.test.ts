import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeFileWhole } from '../../src/export/write-file-whole.ts'
import { writeJsonl } from '../../src/export/write-jsonl.ts'
import type { ExportLine } from '../../src/store/graph-store.ts'
import { gather } from '../gather.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-export-'))
afterAll(() => rmSync(directory, { recursive: true }))

async function* linesOf(...lines: readonly ExportLine[]): AsyncIterable<ExportLine> {
  yield* lines
}

test('every line is one object with its keys sorted, at every depth', async () => {
  const text = await gather(
    writeJsonl(
      linesOf(
        { node: { kind: 'Document', id: 'doc-a', title: 'سطر\nوسطر', list: [{ b: 1, a: 2 }] } },
        { edge: { type: 'MENTIONS', to: 'ent-a', from: 'doc-a' } },
      ),
    ),
  )
  expect(text.join('')).toBe(
    '{"node":{"id":"doc-a","kind":"Document","list":[{"a":2,"b":1}],"title":"سطر\\nوسطر"}}\n' +
      '{"edge":{"from":"doc-a","to":"ent-a","type":"MENTIONS"}}\n',
  )
})

test('an empty graph is no bytes', async () => {
  expect(await gather(writeJsonl(linesOf()))).toEqual([])
})

test('a large graph comes in pieces of whole lines', async () => {
  const node = { node: { id: 'doc-a', kind: 'Document', text: 'x'.repeat(50_000) } }
  const pieces = await gather(writeJsonl(linesOf(node, node, node)))
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(piece.endsWith('\n')).toBe(true)
})

test('a file is replaced whole', async () => {
  const path = join(directory, 'graph.jsonl')
  writeFileSync(path, 'old')
  await writeFileWhole(path, writeJsonl(linesOf({ node: { id: 'doc-a', kind: 'Document' } })))
  expect(readFileSync(path, 'utf8')).toBe('{"node":{"id":"doc-a","kind":"Document"}}\n')
})

test('a file stays as it was when writing fails, and nothing is left beside it', async () => {
  const path = join(directory, 'kept.jsonl')
  writeFileSync(path, 'old')
  const failing = async function* () {
    yield 'half'
    throw new Error('the store went away')
  }
  await expect(writeFileWhole(path, failing())).rejects.toThrow('the store went away')
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(directory).filter(name => name.startsWith('kept'))).toEqual(['kept.jsonl'])
})

test('a directory that is not there is told by name', async () => {
  const path = join(directory, 'missing', 'graph.jsonl')
  await expect(writeFileWhole(path, writeJsonl(linesOf()))).rejects.toMatchObject({
    code: 'ARGUMENT_INVALID',
    message: expect.stringContaining(path),
  })
  expect(existsSync(path)).toBe(false)
})
