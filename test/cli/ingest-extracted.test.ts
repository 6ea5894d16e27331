import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readGivenExtraction } from '../../src/ingest/given-extraction.ts'
import { type Ask, emptyRecovery, findAgain } from '../ingest/find-again.ts'
import { toExtraction } from '../ingest/read-gold.ts'
import { finished, firstLine, isnad, jsonLines, startIsnad } from './run-isnad.ts'

const GOLD = new URL('../ingest/gold-shape/', import.meta.url)
const names = readdirSync(GOLD).sort()
const extraction = (name: string) =>
  JSON.stringify(toExtraction(JSON.parse(readFileSync(new URL(name, GOLD), 'utf8'))))

const directory = mkdtempSync(join(tmpdir(), 'isnad-extracted-'))
const given = join(directory, 'given')
beforeAll(() => {
  mkdirSync(join(given, 'more'), { recursive: true })
  for (const name of names)
    writeFileSync(join(given, name === 'visit.json' ? 'more' : '', name), extraction(name))
  writeFileSync(join(given, 'notes.txt'), 'not to be read')
})
afterAll(() => rmSync(directory, { recursive: true }))

interface Acknowledged {
  readonly id: string
  readonly file: string
  readonly externalId: string
}

/** Runs a server over the data and asks it. */
async function whileServing(data: string, use: (ask: Ask) => Promise<void>): Promise<void> {
  const child = startIsnad(['serve', '--port', '0', '--data', data])
  const { listening } = await firstLine(child)
  const headers = { 'content-type': 'application/json' }
  try {
    await use(async (query, variables) => {
      const response = await fetch(listening, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      return JSON.parse(await response.text())
    })
  } finally {
    child.kill('SIGTERM')
    await finished(child)
  }
}

test('a directory of extractions goes in, and GraphQL tells every participant, place and date again', async () => {
  const data = join(directory, 'data')
  const { code, stdout } = await isnad(['ingest', '--extracted', '--data', data, given])
  const acks = jsonLines(stdout) as Acknowledged[]
  const files = names.map(name => join(given, name === 'visit.json' ? 'more' : '', name)).sort()
  expect([code, acks.map(({ file }) => file)]).toEqual([0, files])
  for (const ack of acks)
    expect(ack).toEqual({
      ack: true,
      file: expect.stringMatching(`${ack.externalId}\\.json$`),
      line: null,
      externalId: expect.any(String),
      id: expect.stringMatching(/^doc-/),
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      created: true,
      events: expect.any(Number),
    })
  await whileServing(data, async ask => {
    const recovery = emptyRecovery()
    for (const { file, id } of acks)
      await findAgain(readGivenExtraction(readFileSync(file, 'utf8'), null), id, ask, recovery)
    expect(Object.values(recovery).flatMap(({ lost }) => lost)).toEqual([])
    expect(Object.values(recovery).map(tally => tally.given)).toEqual([15, 21, 11, 11])

    // What is asked for must be able to fail: a document is not found again in another's graph.
    const [one, other] = acks
    const strange = readGivenExtraction(readFileSync(one?.file ?? '', 'utf8'), null)
    const { events, participants, places, dates } = await findAgain(strange, other?.id ?? '', ask)
    for (const { given: all, lost } of [events, participants, places, dates]) expect(lost).toHaveLength(all)
  })
  expect(await isnad(['check', '--data', data])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a file, and lines on standard input, go in with what the command line gives beside them; twice is once', async () => {
  const data = join(directory, 'lines')
  const args = ['ingest', '--extracted', '--data', data, '--publisher', 'Own Archive']
  const file = join(given, 'refusal.json')
  const first = await isnad([...args, file])
  expect([first.code, jsonLines(first.stdout)]).toEqual([
    0,
    [
      expect.objectContaining({
        ack: true,
        file,
        line: null,
        externalId: 'refusal',
        created: true,
        events: 4,
      }),
    ],
  ])
  const input = `${extraction('refusal.json')}\n${extraction('english.json')}\n`
  const both = await isnad([...args, '--jsonl', '-'], { input })
  expect(jsonLines(both.stdout)).toMatchObject([
    { ack: true, file: '-', line: 1, externalId: 'refusal', created: false, events: 4 },
    { ack: true, file: '-', line: 2, externalId: 'english', created: true, events: 3 },
  ])
  const whole = await isnad([...args, '-'], { input: extraction('none.json') })
  expect(jsonLines(whole.stdout)).toMatchObject([{ ack: true, file: '-', line: null, events: 0 }])
  await whileServing(data, async ask => {
    const { data: answer } = await ask('{ documents { nodes { externalId publisher } } }')
    expect(answer.documents.nodes).toEqual([
      { externalId: 'refusal', publisher: 'Own Archive' },
      { externalId: 'none', publisher: 'Example News' },
      { externalId: 'english', publisher: 'Example Wire' },
    ])
  })
})

test('what extract writes goes in as if the text had been read here', async () => {
  const seed = fileURLToPath(new URL('../documents/oic-un-jerusalem/text.txt', import.meta.url))
  const { stdout: extracted } = await isnad(['extract', '--published', '2015-12-10', seed])
  const graphs: (readonly string[])[] = await Promise.all(
    [
      ['--published', '2015-12-10', seed],
      ['--extracted', '-'],
    ].map(async (from, at) => {
      const data = join(directory, `way-${at}`)
      const { code } = await isnad(['ingest', '--data', data, ...from], { input: extracted })
      const { stdout } = await isnad(['export', '--format', 'jsonl', '--data', data])
      expect(code).toBe(0)
      // Only what was not understood, and by which rules the text was read, is not told by an extraction.
      return stdout
        .replace(/"diagnostics":\[.*?\],"id"/, '"diagnostics":[],"id"')
        .replace(/"readBy":"[^"]*"/, '"readBy":"given"')
        .split('\n')
    }),
  )
  expect(graphs[1]).toEqual(graphs[0])
})

const text = 'Anna visited Cairo.'
const event = { id: 'e1', kind: 'VISIT', status: 'HELD', triggers: [{ start: 5, end: 12, main: true }] }
const cairo = { id: 'cairo', type: 'CITY', mentions: [{ start: 13, end: 18 }] }
const whole = { document: { text, id: 'whole' }, entities: [cairo], events: [event] }
const without = (key: string, from: object) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key))

const BAD: readonly [what: string, given: unknown, named: string][] = [
  ['broken JSON', '{"document":', 'no JSON'],
  ['no JSON object', [], 'value'],
  ['a missing text', { ...whole, document: {} }, 'document.text'],
  ['missing events', without('events', whole), 'events'],
  [
    'a mention without a span',
    { ...whole, entities: [{ ...cairo, mentions: [{ start: 13 }] }] },
    'mentions.0.end',
  ],
  ['a missing kind', { ...whole, events: [without('kind', event)] }, 'events.0.kind'],
  ['a missing status', { ...whole, events: [without('status', event)] }, 'events.0.status'],
  ['no trigger', { ...whole, events: [{ ...event, triggers: [] }] }, 'events.0.triggers'],
  [
    'two main triggers',
    { ...whole, events: [{ ...event, triggers: [...event.triggers, { start: 0, end: 4, main: true }] }] },
    'events.0.triggers',
  ],
  [
    'a mention outside the text',
    { ...whole, entities: [{ ...cairo, mentions: [{ start: 13, end: 20 }] }] },
    '(13..20)',
  ],
  [
    'an argument outside the text',
    { ...whole, events: [{ ...event, where: [{ entity: 'cairo', start: 18, end: 13 }] }] },
    '(18..13)',
  ],
  [
    'an unknown role',
    { ...whole, events: [{ ...event, who: [{ entity: 'cairo', role: 'GUEST' }] }] },
    'who.0.role',
  ],
  [
    'a day that is none',
    { ...whole, events: [{ ...event, when: { earliest: '2015-02-30', latest: '2015-02-30' } }] },
    '2015-02-30',
  ],
]

test('what is wrong is told by name in its place, and the rest goes on', async () => {
  const folder = join(directory, 'bad')
  mkdirSync(folder)
  const files = [...BAD.map(([, bad]) => bad), whole].map((value, at) => {
    const file = join(folder, `${10 + at}.json`)
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
    return file
  })
  const { code, stdout } = await isnad([
    'ingest',
    '--extracted',
    '--data',
    join(directory, 'bad-data'),
    folder,
  ])
  const acks = jsonLines(stdout)
  expect(acks.slice(0, -1).map((ack, at) => [BAD[at]?.[0], ack])).toEqual(
    BAD.map(([what, , named], at) => {
      const isDate = what === 'a day that is none'
      const error = {
        code: isDate ? 'DATE_INVALID' : 'JSON_INVALID',
        message: expect.stringContaining(named),
      }
      return [what, { ack: false, file: files[at], line: null, error }]
    }),
  )
  expect(acks.at(-1)).toMatchObject({ ack: true, file: files.at(-1), externalId: 'whole', events: 1 })
  expect(code).toBe(1)
})
