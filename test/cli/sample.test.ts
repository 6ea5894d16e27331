import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../export/parse-csv.ts'
import { isnad, jsonLines } from './run-isnad.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-sample-'))
const data = join(directory, 'data')
const seed = fileURLToPath(new URL('../documents/oic-un-jerusalem/text.txt', import.meta.url))
const text = readFileSync(seed, 'utf8')

beforeAll(async () => {
  await isnad(['ingest', '--data', data, '--published', '2015-12-10', seed])
})
afterAll(() => rmSync(directory, { recursive: true }))

const sampled = async (...args: string[]) => {
  const { code, stdout, stderr } = await isnad(['sample', '--data', data, ...args])
  expect([code, stderr]).toEqual([0, ''])
  return parseCsv(stdout)
}

describe('a sheet of events', () => {
  test('has a row for each event, its date and each of its edges, with the words behind it', async () => {
    const rows = await sampled('--events', '100')
    const nodes = jsonLines((await isnad(['export', '--data', data, '--format', 'jsonl'])).stdout)
    const edges = (type: string) =>
      nodes.filter(line => (line as { edge?: { type: string } }).edge?.type === type).length
    const count = (what: string) => rows.filter(row => row.what === what).length
    expect(count('EVENT')).toBe(new Set(rows.map(row => row.event)).size)
    expect(count('PARTICIPANT')).toBe(edges('PARTICIPATED_IN'))
    expect(count('PLACE')).toBe(edges('HELD_IN'))
    expect(count('TOPIC')).toBe(edges('ABOUT'))
    expect(count('PART')).toBe(edges('PART_OF') + edges('RESULTED_IN'))
    for (const row of rows) {
      if (row.what !== 'DATE') expect(text.slice(Number(row.start), Number(row.end))).toBe(row.quote)
      expect(row.sentence).toContain(row.quote)
      expect([row.judgement, row.note]).toEqual(['', ''])
    }
  })

  test('says what is claimed', async () => {
    const rows = await sampled('--events', '100', '--where', '{"statuses":["ANNOUNCED"]}')
    expect(rows.map(row => row.claim)).toContain('CONFERENCE, ANNOUNCED')
    expect(rows.map(row => row.claim)).toContain('CO_ORGANIZER: الأمم المتحدة (United Nations)')
  })

  test('draws as many as are asked for', async () => {
    const rows = await sampled('--events', '3', '--seed', '5')
    expect(new Set(rows.map(row => row.event)).size).toBe(3)
    expect(new Set(rows.map(row => row.item))).toEqual(new Set(['1', '2', '3']))
  })
})

test('a sheet of names has a row for each mention of the documents drawn', async () => {
  const rows = await sampled('--names', '10')
  const [extraction] = jsonLines((await isnad(['extract', '--published', '2015-12-10', seed])).stdout)
  const { entities } = extraction as {
    entities: { type: string; mentions: { start: number; text: string }[] }[]
  }
  const mentions = entities.flatMap(({ type, mentions }) =>
    mentions.map(mention => `${mention.start} ${type} ${mention.text}`),
  )
  expect(rows.map(row => `${row.start} ${row.what} ${row.quote}`).sort()).toEqual(mentions.sort())
})

describe('a judged sheet', () => {
  test('is scored by kind', async () => {
    const out = join(directory, 'sheet.csv')
    await isnad(['sample', '--data', data, '--events', '5', '--bom', '--out', out])
    const sheet = readFileSync(out, 'utf8')
    expect(sheet.startsWith('\ufeffitem,what,claim')).toBe(true)
    const [header = '', ...lines] = parseCsv(sheet.slice(1)).map(
      ({ what, quote }) => `${what},"${quote?.replaceAll('"', '""')}",y`,
    )
    writeFileSync(out, ['what,quote,judgement', header, ...lines].join('\r\n'))
    const { code, stdout } = await isnad(['sample', '--score', out])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^what +judged +right +precision +from +to +unsure +empty\n/)
    expect(stdout).toMatch(/\nEVENT +5 +5 +1\.000 +0\.566 +1\.000 +0 +0\n/)
  })

  test('that is none is told', async () => {
    const out = join(directory, 'none.csv')
    writeFileSync(out, 'a,b\n1,2\n')
    const { code, stderr } = await isnad(['sample', '--score', out])
    expect([code, stderr]).toEqual([1, expect.stringContaining('no column "what"')])
    const missing = await isnad(['sample', '--score', join(directory, 'nowhere.csv')])
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('nowhere.csv')])
  })
})

test.each([
  ['too many', ['--events', '20000'], '20000'],
  ['a seed that is none', ['--seed', 'x'], 'x'],
  ['events and names', ['--events', '1', '--names', '1'], '--names'],
  ['a filter of names', ['--names', '1', '--where', '{}'], '--where'],
  ['a filter that is none', ['--where', '{"kinds":["PARTY"]}'], 'PARTY'],
])('%s is wrong usage and named', async (_, args, named) => {
  const { code, stderr } = await isnad(['sample', '--data', data, ...args])
  expect([code, stderr]).toEqual([2, expect.stringContaining(named)])
})
