import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finished, isnad, jsonLines, startIsnad } from './run-isnad.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
const data = join(directory, 'data')
const texts = join(directory, 'texts')
const seed = fileURLToPath(new URL('../documents/oic-un-jerusalem/text.txt', import.meta.url))

beforeAll(() => {
  mkdirSync(texts)
  cpSync(seed, join(texts, 'seed.txt'))
  writeFileSync(join(texts, 'empty.txt'), '\n')
})
afterAll(() => rmSync(directory, { recursive: true }))

const ingestSeed = (into: string, ...more: string[]) =>
  isnad(['ingest', '--data', into, '--published', '2015-12-10', ...more, join(texts, 'seed.txt')])

test('ingest acknowledges each text of a directory, goes on after a failure and then fails', async () => {
  const { code, stdout } = await isnad(['ingest', '--data', data, '--published', '2015-12-10', texts])
  expect(jsonLines(stdout)).toEqual([
    {
      ack: false,
      file: join(texts, 'empty.txt'),
      line: null,
      error: { code: 'DOCUMENT_EMPTY', message: expect.any(String) },
    },
    {
      ack: true,
      file: join(texts, 'seed.txt'),
      line: null,
      externalId: null,
      id: expect.stringMatching(/^doc-/),
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      created: true,
      events: expect.any(Number),
    },
  ])
  expect(code).toBe(1)
})

test('ingest reads JSON lines from standard input', async () => {
  const own = join(directory, 'lines')
  const input = '{"id":"a","text":"نص أول"}\n{"text":}\n'
  const { code, stdout } = await isnad(['ingest', '--data', own, '--jsonl', '-'], { input })
  expect(jsonLines(stdout)).toMatchObject([
    { ack: true, file: '-', line: 1, externalId: 'a', created: true },
    { ack: false, file: '-', line: 2, error: { code: 'JSON_INVALID' } },
  ])
  expect(code).toBe(1)
})

test('the same text ingested again is not created, and several readers give the same graph', async () => {
  const own = join(directory, 'again')
  const [first, again] = [await ingestSeed(own), await ingestSeed(own, '--concurrency', '2')]
  expect([first.code, again.code]).toEqual([0, 0])
  expect(jsonLines(again.stdout)).toMatchObject([{ ack: true, created: false }])
  const threaded = join(directory, 'threaded')
  expect((await ingestSeed(threaded, '--concurrency', '2')).code).toBe(0)
  const [one, other] = [
    await isnad(['export', '--data', own, '--format', 'jsonl']),
    await isnad(['export', '--data', threaded, '--format', 'jsonl']),
  ]
  expect(one.stdout).toBe(other.stdout)
})

test('extract tells what a text says with the ids ingest gives', async () => {
  const own = join(directory, 'extracted')
  const [ack] = jsonLines((await ingestSeed(own)).stdout)
  const { code, stdout } = await isnad(['extract', '--published', '2015-12-10', seed])
  const [extraction] = jsonLines(stdout)
  expect(code).toBe(0)
  expect(Object.keys(extraction ?? {})).toEqual([
    'document',
    'entities',
    'times',
    'events',
    'relations',
    'diagnostics',
  ])
  expect(extraction).toMatchObject({
    document: { id: (ack as { id: string }).id, publishedOn: '2015-12-10', text: readFileSync(seed, 'utf8') },
    events: expect.arrayContaining([expect.objectContaining({ canonical: expect.stringMatching(/^ev-/) })]),
  })
})

test('extract gives one object a document in the order of the input', async () => {
  const input = '{"id":"b","text":"نص"}\n{"id":"a","text":"نص"}\n'
  const { stdout } = await isnad(['extract', '--jsonl', '-'], { input })
  expect(jsonLines(stdout)).toMatchObject([
    { document: { externalId: 'b' } },
    { document: { externalId: 'a' } },
  ])
})

test('extract --explain tells a person each finding and why, without colour where there is no terminal', async () => {
  const input = 'عقد مجلس الأمن جلسة في جنيف.'
  const { code, stdout } = await isnad(['extract', '--explain', '-'], { input })
  expect(code).toBe(0)
  expect(stdout).toMatch(/n1 BODY .*ent-unsc.*\[listed-name: .* ar\/names\.tsv:\d+\]\n +مجلس الأمن\n/)
  expect(stdout).not.toContain('\u001b')
})

test('extract --html writes one page of all documents and nothing else', async () => {
  const input = '{"id":"a","text":"عقد مجلس الأمن جلسة في جنيف."}\n{"id":"b","text":"زار جون كيري تونس."}\n'
  const file = join(directory, 'page.html')
  const { code, stdout } = await isnad(['extract', '--jsonl', '--html', file, '-'], { input })
  expect([code, stdout]).toEqual([0, ''])
  const page = readFileSync(file, 'utf8')
  expect(page.match(/<article>/g)).toHaveLength(2)
  expect(page).toContain('مجلس الأمن')
})

test('extract --html names a file that cannot be written', async () => {
  const file = join(directory, 'nowhere', 'page.html')
  const { code, stderr } = await isnad(['extract', '--html', file, '-'], { input: 'نص' })
  expect([code, stderr]).toEqual([1, expect.stringContaining(file)])
})

test('extract tells what cannot be read and fails', async () => {
  const { code, stdout, stderr } = await isnad(['extract', join(directory, 'missing.txt')])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('missing.txt')
})

test('check finds nothing, and retract leaves nothing behind', async () => {
  const own = join(directory, 'retracted')
  const [ack] = jsonLines((await ingestSeed(own)).stdout)
  const { id } = ack as { id: string }
  expect(await isnad(['check', '--data', own])).toEqual({ code: 0, stdout: '', stderr: '' })
  expect((await isnad(['retract', id, '--data', own])).code).toBe(0)
  const empty = await isnad(['export', '--data', own, '--format', 'jsonl'])
  expect(empty).toEqual({ code: 0, stdout: '', stderr: '' })
  const again = await isnad(['retract', id, '--data', own])
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining(id)])
})

test('reread leaves the graph as it is under the same rules', async () => {
  const own = join(directory, 'reread')
  await ingestSeed(own)
  const before = await isnad(['export', '--data', own, '--format', 'jsonl'])
  const { code, stdout } = await isnad(['reread', '--data', own])
  expect([code, jsonLines(stdout)]).toEqual([0, [{ documents: 1, version: 1 }]])
  expect(await isnad(['export', '--data', own, '--format', 'jsonl'])).toEqual(before)
})

test('export writes a file that equals standard output', async () => {
  const own = join(directory, 'exported')
  await ingestSeed(own)
  const out = join(directory, 'graph.jsonl')
  expect(await isnad(['export', '--data', own, '--format', 'jsonl', '--out', out])).toMatchObject({ code: 0 })
  const { stdout } = await isnad(['export', '--data', own, '--format', 'jsonl'])
  expect(readFileSync(out, 'utf8')).toBe(stdout)
  expect(stdout).not.toBe('')
})

test('a reader who goes away ends an export without a word', async () => {
  const own = join(directory, 'piped')
  await ingestSeed(own)
  const child = startIsnad(['export', '--data', own, '--format', 'jsonl'])
  child.stdout?.destroy()
  expect(await finished(child)).toMatchObject({ code: 0, stderr: '' })
})

test("a reader's own names are found beside the built-in ones", async () => {
  const own = join(directory, 'lexicon')
  mkdirSync(join(own, 'ar'), { recursive: true })
  const columns = (path: string) =>
    readFileSync(fileURLToPath(new URL(`../../lexicon/${path}`, import.meta.url)), 'utf8').split('\n')[0] ??
    ''
  const write = (path: string, cells: Record<string, string>) => {
    const header = columns(path)
    const names = header.slice(2).split('\t')
    writeFileSync(join(own, path), `${header}\n${names.map(name => cells[name] ?? '-').join('\t')}\n`)
  }
  write('entities.tsv', {
    id: 'ent-own',
    type: 'ORGANIZATION',
    nameEn: 'Own Body',
    gender: 'f',
    source: 'ours',
  })
  write('ar/names.tsv', { entity: 'ent-own', name: 'رابطة الحالمين بالغد', form: 'NAME', source: 'ours' })
  const input = 'حضرت رابطة الحالمين بالغد الاجتماع في القاهرة.'
  const { code, stdout } = await isnad(['extract', '--lexicon', own, '-'], { input })
  expect(code).toBe(0)
  expect(jsonLines(stdout)).toMatchObject([
    { entities: expect.arrayContaining([expect.objectContaining({ id: 'ent-own' })]) },
  ])
})

test('a broken row of a reader is told with file and line', async () => {
  const own = join(directory, 'broken')
  mkdirSync(own)
  writeFileSync(join(own, 'identity.tsv'), '# evidence\tweight\tnote\nhead\tmuch\t-\n')
  const { code, stderr } = await isnad(['extract', '--lexicon', own, seed])
  expect([code, stderr]).toEqual([2, expect.stringContaining('identity.tsv:2')])
})

test.each([
  ['an unknown command', ['fly'], 'fly'],
  ['an unknown option', ['check', '--fly'], '--fly'],
  ['a missing argument', ['ingest'], 'paths'],
  ['a day that is none', ['ingest', '--published', '2015-02-30', 'x'], '2015-02-30'],
  ['a number that is none', ['ingest', '--concurrency', 'many', 'x'], 'many'],
  ['a port that is none', ['serve', '--port', '70000'], '70000'],
  ['an unknown format', ['export', '--format', 'pdf'], 'pdf'],
  ['a lexicon that is not there', ['extract', '--lexicon', '/nowhere', 'x'], '/nowhere'],
])('%s is wrong usage and named', async (_, args, named) => {
  const { code, stdout, stderr } = await isnad(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(named)
})

test('a setting that cannot be used is named', async () => {
  const { code, stderr } = await isnad(['check', '--data', data], { env: { NEO4J_URI: 'localhost' } })
  expect([code, stderr]).toEqual([2, expect.stringContaining('NEO4J_URI "localhost"')])
})

test('a store that does not answer fails in one sentence', async () => {
  const { code, stderr } = await isnad(['check'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })
  expect([code, stderr.trimEnd().split('\n').length]).toEqual([1, 1])
})

test('help and version are no faults', async () => {
  expect((await isnad(['--help'])).code).toBe(0)
  expect(await isnad(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

test('a signal ends ingest after what it has begun, and fails', async () => {
  const own = join(directory, 'stopped')
  const child = startIsnad(['ingest', '--data', own, '--jsonl', '-'])
  const end = finished(child)
  child.stdin?.write('{"text":"نص"}\n')
  child.stdout?.once('data', () => child.kill('SIGINT'))
  const { code, stdout, stderr } = await end
  expect(jsonLines(stdout)).toMatchObject([{ ack: true }])
  expect([code, stderr]).toEqual([1, expect.stringContaining('SIGINT')])
})
