import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countDrift } from '../../bench/eval/count-drift.ts'
import { figureAt } from '../../bench/eval/figures.ts'
import { loseFindings } from '../../bench/eval/lose-findings.ts'
import { sourceOf as sourceOfGold } from '../../bench/eval/read-documents.ts'
import { type GoldDocument, readGold } from '../../bench/eval/read-gold.ts'
import { strikeNames } from '../../bench/eval/strike-names.ts'
import { createReader, createTracedReader } from '../../src/extract/create-reader.ts'
import { createFolding } from '../../src/text/fold.ts'
import { lexicon, sourceOf } from '../extract/read-text.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-eval-test-'))
const folding = createFolding(lexicon.letters)
const TEXT = 'عقد مجلس الأمن جلسة في نيويورك يوم 4 مارس 2016 بحضور وزير خارجية فرنسا.'

/** A document that mentions the names as entities of their types. */
function goldOf(
  names: readonly (readonly [type: GoldDocument['entities'][number]['type'], name: string])[],
): GoldDocument {
  return {
    half: 'A',
    document: { id: 'own', text: TEXT, language: 'ar', publishedOn: '2016-03-09' },
    entities: names.map(([type, name]) => {
      const start = TEXT.indexOf(name)
      return { type, mentions: [{ start, end: start + name.length }] }
    }),
  }
}

beforeAll(() => {
  mkdirSync(join(directory, 'gold'))
  writeFileSync(join(directory, 'gold', 'own.json'), JSON.stringify(goldOf([['BODY', 'مجلس الأمن']])))
  writeFileSync(join(directory, 'gold', 'cross.json'), '{"mustMerge":[]}')
  writeFileSync(
    join(directory, 'score.mjs'),
    `import { readFileSync } from 'node:fs'
const [gold, readings, ...more] = process.argv.slice(2)
const { document, events, entities } = JSON.parse(readFileSync(readings + '/own.json', 'utf8'))
console.log('table of', document.id, ...more)
console.log(JSON.stringify({ events: { f1: events.length }, nodesCoarse: { f1: entities.some(e => e.id === 'ent-unsc') ? 1 : 0 } }))
`,
  )
})
afterAll(() => rmSync(directory, { recursive: true }))

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'bench/eval.ts', ...args], {
    encoding: 'utf8',
  })

describe('npm run eval', () => {
  test('writes readings under the ids of the gold and prints the scorer beside the ablation', () => {
    const out = join(directory, 'out')
    const { status, stdout } = evaluate(join(directory, 'gold'), '--out', out, '--lose', '0.5', '--seed', '3')
    expect(status).toBe(0)
    expect(stdout).toContain('table of own\n')
    expect(stdout).toMatch(/as read +\| names struck +\| 50 % lost/)
    expect(stdout).toMatch(/nodesCoarse\.f1 +\| +1\.000 +1\.000 +\| +0\.000 +0\.000/)
    const reading = JSON.parse(readFileSync(join(out, 'read', 'own.json'), 'utf8'))
    expect(reading.document.id).toBe('own')
    expect(reading.events[0].canonical).toMatch(/^ev-/)
  })

  test.each([
    ['a folder without documents', [directory], 'no annotated documents'],
    ['a scorer that is not there', ['gold', '--scorer', 'nowhere.mjs'], 'nowhere.mjs'],
    ['a share that is none', ['gold', '--lose', '2'], '2'],
  ])('%s is named', (_, args, named) => {
    const { status, stderr } = evaluate(...args.map(arg => (arg === 'gold' ? join(directory, 'gold') : arg)))
    expect(status).toBe(1)
    expect(stderr).toContain(named)
  })

  test('a file of another shape is named', () => {
    const other = join(directory, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'bad.json'), '{"document":{}}')
    expect(() => readGold(other)).toThrow('bad.json')
  })
})

describe('a lexicon without the names of a document', () => {
  const struck = strikeNames(
    lexicon,
    folding,
    goldOf([
      ['BODY', 'مجلس الأمن'],
      ['COUNTRY', 'فرنسا'],
    ]),
  )

  test('does not know its bodies by any of their names', () => {
    expect(struck.entities.has('ent-unsc')).toBe(false)
    expect(struck.names.filter(name => name.entityId === 'ent-unsc')).toEqual([])
    expect(struck.relations.filter(({ fromId, toId }) => [fromId, toId].includes('ent-unsc'))).toEqual([])
  })

  test('still knows its places and everyone else', () => {
    expect(struck.entities.has('ent-france')).toBe(true)
    expect(struck.entities.size).toBe(lexicon.entities.size - 1)
  })

  test('is the lexicon itself where the document names nobody', () => {
    expect(strikeNames(lexicon, folding, goldOf([]))).toBe(lexicon)
  })
})

describe('names and times lost at random', () => {
  const spans = Array.from({ length: 4_000 }, (_, at) => ({ start: at, end: at + 2 }))
  const lostBy = (share: number, seed: number) =>
    spans.filter(span => !loseFindings(share, seed)(span, sourceOf(TEXT))).map(span => span.start)

  test('are about the share that is asked for', () => {
    expect(Math.abs(lostBy(0.1, 1).length - 400)).toBeLessThan(80)
    expect(lostBy(0, 1)).toEqual([])
  })

  test('are the same for the same seed and others for another', () => {
    expect(lostBy(0.1, 1)).toEqual(lostBy(0.1, 1))
    expect(lostBy(0.1, 1)).not.toEqual(lostBy(0.1, 2))
  })

  test('are not found, and the events do without them', () => {
    const source = sourceOfGold(goldOf([]))
    const all = createReader(lexicon)(source)
    const council = TEXT.indexOf('مجلس الأمن')
    const without = createReader(lexicon, ({ start }) => start !== council)(source)
    expect(all.events[0]?.who.map(({ entity }) => entity)).toContain('ent-unsc')
    expect(without.entities.map(({ id }) => id)).not.toContain('ent-unsc')
    expect(without.events.flatMap(event => event.who.map(({ entity }) => entity))).not.toContain('ent-unsc')
    const undated = createReader(lexicon, ({ start }) => start < TEXT.indexOf('يوم'))(source)
    expect([undated.times, undated.events[0]?.when]).toEqual([[], null])
  })
})

test('drift counts words, diagnostics, and numbers with a month that no time covers', () => {
  const read = createTracedReader(lexicon)
  const { words, signs } = countDrift([read(sourceOf('وصل في 2015-02-29 إلى تونس'))])
  expect(words).toBe(4)
  expect(signs.get('DATE_NOT_READ')).toBe(1)
  expect(signs.get('NUMBER_AND_MONTH_NOT_READ')).toBe(0)
  const unread = countDrift([read(sourceOf('وصل يوم 40 مارس إلى تونس'))])
  expect(unread.signs.get('NUMBER_AND_MONTH_NOT_READ')).toBe(1)
})

test('a figure is looked up by its dotted name', () => {
  const figures = { byType: { 'ORGANIZATION+BODY': { nodes: { f1: 0.5 } } }, times: null }
  expect(figureAt(figures, 'byType.ORGANIZATION+BODY.nodes.f1')).toBe(0.5)
  expect([figureAt(figures, 'times.f1'), figureAt(figures, 'events.f1')]).toEqual([null, null])
})
