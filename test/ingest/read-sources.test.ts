import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSources, type Source, type SourceOptions } from '../../src/ingest/read-sources.ts'
import { gather } from '../gather.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-sources-'))
afterAll(() => rmSync(directory, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(directory, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<Source[]> {
  const stdin = (async function* () {})()
  const all = { jsonl: false, publishedOn: null, publisher: null, stdin, ...options }
  return gather(readSources(paths, all))
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const codeOf = (source: Source | undefined) =>
  source !== undefined && 'error' in source ? [source.error.code, source.error.particulars.value] : source

test('a file is one document with the day and publisher of the call', async () => {
  const path = write('one.txt', '\ufeffنص')
  expect(await read([path], { publishedOn: '2016-07-25', publisher: 'P' })).toEqual([
    {
      file: path,
      line: null,
      source: {
        text: 'نص',
        title: null,
        publisher: 'P',
        url: null,
        language: null,
        publishedOn: '2016-07-25',
        publishedOnBasis: 'GIVEN',
        externalId: null,
      },
    },
  ])
})

test('a directory gives its texts by path, of all depths and no other files', async () => {
  for (const name of ['d/b.txt', 'd/a/z.txt', 'd/a.txt', 'd/note.md']) write(name, name)
  const files = (await read([join(directory, 'd')])).map(({ file }) => relative(directory, file))
  expect(files).toEqual(['d/a.txt', 'd/a/z.txt', 'd/b.txt'])
})

test.each<[string, string | Uint8Array, unknown[]]>([
  ['empty', ' \n', ['DOCUMENT_EMPTY', undefined]],
  ['not UTF-8 after two good letters', Buffer.from([0xd8, 0xa7, 0x61, 0xe1, 0x61]), ['DOCUMENT_NOT_UTF8', 3]],
  ['cut inside a letter', Buffer.from([0x61, 0xd8]), ['DOCUMENT_NOT_UTF8', 1]],
  ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), ['DOCUMENT_NOT_UTF8', 0]],
  ['binary', Buffer.from([0x61, 0x00, 0x01]), ['DOCUMENT_NOT_TEXT', 1]],
  ['too large', Buffer.alloc(20_000_010, 'a'), ['DOCUMENT_TOO_LARGE', 20_000_010]],
])('a file that is %s is refused and the rest goes on', async (name, content, refusal) => {
  const [bad, good] = await read([write(`bad-${name}.txt`, content), write('good.txt', 'good')])
  expect(codeOf(bad)).toEqual(refusal)
  expect(good).toHaveProperty('source.text', 'good')
})

test('a file that is not there is refused by name', async () => {
  const [missing] = await read([join(directory, 'missing.txt')])
  expect(codeOf(missing)).toEqual(['FILE_NOT_READABLE', join(directory, 'missing.txt')])
})

test('standard input is one text', async () => {
  const [source] = await read(['-'], { stdin: inPieces(Buffer.from('نص من سطر'), 3) })
  expect(source).toMatchObject({ file: '-', line: null, source: { text: 'نص من سطر' } })
})

test('a JSON line gives title and text joined, and goes before the call', async () => {
  const line = {
    id: 7,
    title: 'عنوان',
    text: 'نص',
    publishedOn: '2015-12-10',
    publishedOnBasis: 'ASSUMED',
    publisher: 'Q',
    url: 'https://example.org/',
    language: 'ar',
    unknown: true,
  }
  const path = write('one.jsonl', JSON.stringify(line))
  expect(await read([path], { jsonl: true, publishedOn: '2020-01-01', publisher: 'P' })).toEqual([
    {
      file: path,
      line: 1,
      source: {
        text: 'عنوان\nنص',
        title: 'عنوان',
        publisher: 'Q',
        url: 'https://example.org/',
        language: 'ar',
        publishedOn: '2015-12-10',
        publishedOnBasis: 'ASSUMED',
        externalId: '7',
      },
    },
  ])
})

test('lines are read from pieces of any size, blank ones skipped but counted', async () => {
  const bytes = Buffer.from('{"text":"الأول"}\r\n\n{"text":"الثاني"}')
  for (const size of [1, 7, 1000]) {
    const sources = await read(['-'], { jsonl: true, stdin: inPieces(bytes, size) })
    expect(sources.map(source => [source.line, 'source' in source && source.source.text])).toEqual([
      [1, 'الأول'],
      [3, 'الثاني'],
    ])
  }
})

test.each<[string, string | Uint8Array, string, string]>([
  ['is no JSON', '{"text"', 'JSON_INVALID', 'Line 1 '],
  ['has no text', '{"title":"t"}', 'JSON_INVALID', '"text"'],
  ['has a text that is none', '{"text":1}', 'JSON_INVALID', '"text"'],
  ['has an unknown basis', '{"text":"t","publishedOnBasis":"GUESSED"}', 'JSON_INVALID', '"publishedOnBasis"'],
  ['has a day that is none', '{"text":"t","publishedOn":"2015-02-30"}', 'DATE_INVALID', '"2015-02-30"'],
  ['has a title only', '{"title":"t","text":" "}', 'DOCUMENT_EMPTY', 'empty'],
  ['holds half a surrogate pair', '{"text":"\\ud83d"}', 'DOCUMENT_NOT_TEXT', 'offset 0'],
  ['holds a NUL character', '{"text":"a\\u0000"}', 'DOCUMENT_NOT_TEXT', 'offset 1'],
  ['is not UTF-8', Buffer.from([0x7b, 0xff]), 'DOCUMENT_NOT_UTF8', 'Byte 1 '],
])('a line that %s is refused and the next is read', async (_, line, code, words) => {
  const stdin = inPieces(Buffer.concat([Buffer.from(line), Buffer.from('\n{"text":"good"}\n')]), 64)
  const [bad, good] = await read(['-'], { jsonl: true, stdin })
  expect(bad).toMatchObject({ line: 1, error: { code, message: expect.stringContaining(words) } })
  expect(good).toMatchObject({ line: 2, source: { text: 'good' } })
})

test('a bad byte is told by its place in the file', async () => {
  const stdin = inPieces(Buffer.concat([Buffer.from('{"text":"a"}\n{"'), Buffer.from([0xff])]), 64)
  const [, bad] = await read(['-'], { jsonl: true, stdin })
  expect(codeOf(bad)).toEqual(['DOCUMENT_NOT_UTF8', 15])
})
