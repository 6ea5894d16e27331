import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isnad } from './run-isnad.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-cli-export-'))
const data = join(directory, 'data')
const seed = fileURLToPath(new URL('../documents/oic-un-jerusalem/text.txt', import.meta.url))

beforeAll(() => isnad(['ingest', '--data', data, '--published', '2015-12-10', seed]))
afterAll(() => rmSync(directory, { recursive: true }))

const exported = (...args: string[]) => isnad(['export', '--data', data, ...args])

test.each([
  ['graphml', '<graphml '],
  ['gexf', '<gexf '],
  ['node-link', '"links":['],
  ['jsonld', '"@graph":['],
])('%s goes to standard output, and the same to a file', async (format, words) => {
  const out = join(directory, format)
  const { code, stdout } = await exported('--format', format)
  expect([code, stdout]).toEqual([0, expect.stringContaining(words)])
  expect((await exported('--format', format, '--out', out)).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(stdout)
})

test('csv goes to a folder of tables, which is made', async () => {
  const out = join(directory, 'new', 'tables')
  expect(await exported('--format', 'csv', '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readdirSync(out).sort()).toEqual([
    'dyads.csv',
    'edges.csv',
    'events.csv',
    'nodes.csv',
    'participations.csv',
  ])
  const { stdout } = await exported('--format', 'csv', '--table', 'participations')
  expect(stdout).toBe(readFileSync(join(out, 'participations.csv'), 'utf8'))
})

test('filters and choices are those of the addresses', async () => {
  const events = async (...args: string[]) =>
    (await exported('--format', 'csv', '--table', 'events', ...args)).stdout.split('\r\n').length - 2
  expect(await events('--where', '{"statuses":["ANNOUNCED"]}')).toBe(1)
  expect(await events('--entity', 'ent-un', '--entity', 'ent-oic-gs')).toBe(1)
  expect(await events('--earliest', '2015-12-13', '--latest', '2015-12-15')).toBe(1)
  expect((await exported('--format', 'node-link', '--edges-key', 'edges')).stdout).toContain('"edges":[')
  const dyads = await exported('--format', 'csv', '--table', 'dyads', '--interval', 'MONTH', '--bom')
  expect(dyads.stdout).toMatch(/^\ufeffsource,.*\r\n.*,2015-\d\d,/)
})

test.each([
  ['csv without a folder or a table', ['--format', 'csv'], '--table'],
  ['a table of a format that has none', ['--format', 'gexf', '--table', 'nodes'], 'gexf is one file'],
  ['a filter that is no JSON', ['--format', 'gexf', '--where', '{kinds'], 'where is no JSON'],
  ['a filter that is none', ['--format', 'gexf', '--where', '{"kinds":["BALL"]}'], '"BALL"'],
  ['an unknown table', ['--format', 'csv', '--table', 'triads'], 'triads'],
])('%s is wrong usage and named', async (_, args, named) => {
  const { code, stdout, stderr } = await exported(...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(named)
})

test.each([
  ['an entity that nobody knows', ['--format', 'gexf', '--entity', 'ent-nobody'], 'ent-nobody'],
  ['a day that is none', ['--format', 'gexf', '--earliest', '2015-02-30'], '2015-02-30'],
  ['a folder that is a file', ['--format', 'csv', '--out', seed], 'folder'],
])('%s fails in one sentence', async (_, args, named) => {
  const { code, stdout, stderr } = await exported(...args)
  expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1])
  expect(stderr).toContain(named)
})
