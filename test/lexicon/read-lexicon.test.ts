import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'isnad-lexicon-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const table = (name: string) => readFileSync(join('lexicon', name), 'utf8')

/** A row that is not right behind the rows of a table, and what its error says behind file and line. */
const BROKEN: readonly (readonly [table: string, row: string, message: string])[] = [
  ['entities.tsv', 'ent-egypt\tCOUNTRY\tEgypt\t-\t-\t-\t-\t-\t-\thand', '"ent-egypt" stands twice'],
  ['ar/names.tsv', 'ent-egypt\tNAME\tمصر\t-\thand', '"ent-egypt مصر" stands twice, first at ar/names.tsv:'],
  ['ar/words.tsv', 'prep\tfi\tفي\t-', '"prep في" stands twice, first at ar/words.tsv:'],
  ['ar/names.tsv', 'ent-egypt\tNAME\tx\t-\t-', 'column "source" is empty'],
  ['relations.tsv', 'ent-cairo\tMEMBER_OF\tent-egypt\t', 'column "source" is empty'],
  ['entities.tsv', 'ent-x\tPLANET\tX\t-\t-\t-\t-\t-\t-\thand', '"PLANET" in column "type" is none of'],
  ['entities.tsv', 'ent-x\tCITY\tX\t-\t-\tnorth\t-\t-\t-\thand', '"north" in column "latitude" is no number'],
  ['entities.tsv', 'ent-x\tCITY\t-\t-\t-\t-\t-\t-\t-\thand', 'column "nameEn" is empty'],
  ['entities.tsv', 'ent-x\tCITY', '2 cells, but the table has 10 columns'],
  ['relations.tsv', 'ent-nowhere\tLOCATED_IN\tent-egypt\thand', '"ent-nowhere" is not in entities.tsv'],
  ['relations.tsv', 'ent-cairo\tNEAR\tent-egypt\thand', '"NEAR" in column "type" is none of'],
  ['ar/names.tsv', 'ent-nowhere\tNAME\tx\t-\thand', '"ent-nowhere" is not in entities.tsv'],
  ['ar/names.tsv', 'ent-egypt\tLONG\tx\t-\thand', '"LONG" in column "form" is none of'],
  ['ar/names.tsv', 'ent-egypt\tNAME\tx\tsometimes\thand', '"sometimes" in column "condition" is none of'],
  ['ar/letters.tsv', 'deep\tx\ty\t-', '"deep" in column "level" is none of'],
  ['ar/frames.tsv', 'aqada\tmarker\t-\tany\tHOST\t-\t-', 'a marker stands with the slot "marker"'],
  ['ar/frames.tsv', 'aqada\tsubject\tfi\tany\tHOST\t-\t-', 'a marker stands with the slot "marker"'],
  ['ar/frames.tsv', 'aqada\tsubject\t-\tanyone\tHOST\t-\t-', '"anyone" is none of'],
  ['ar/frames.tsv', 'aqada\tsubject\t-\tany\tGUEST\t-\t-', '"GUEST" in column "gives" is none of'],
  ['ar/verbs.tsv', 'x\tx\tx\tPARTY\t-\t-\t-', '"PARTY" in column "kind" is none of'],
  ['ar/status.tsv', 'planned negated\tMAYBE\t-', '"MAYBE" in column "status" is none of'],
]

describe('a row that is not right is told with file and line', () => {
  test.each(BROKEN)('%s: %s', (name, row, message) => {
    cpSync('lexicon', directory, { recursive: true })
    const rows = `${table(name).trimEnd()}\n`
    writeFileSync(join(directory, name), `${rows}${row}\n`)
    const line = rows.split('\n').length
    expect(() => readLexicon(directory)).toThrow(`${name}:${line}: ${message}`)
  })

  test('a table without its columns is told at its first line', () => {
    cpSync('lexicon', directory, { recursive: true })
    writeFileSync(join(directory, 'relations.tsv'), 'ent-cairo\tLOCATED_IN\tent-egypt\thand\n')
    expect(() => readLexicon(directory)).toThrow('relations.tsv:1: the first line must be')
  })
})

describe("a reader's own directory", () => {
  const HEADER = '# id\ttype\tnameEn\twikidata\tiso\tlatitude\tlongitude\tgender\tflags\tsource\n'

  test('adds its rows behind those of the lexicon', () => {
    mkdirSync(join(directory, 'ar'))
    writeFileSync(join(directory, 'entities.tsv'), `${HEADER}ent-own\tCITY\tOwn\t-\t-\t-\t-\t-\t-\tmine\n`)
    const own = readLexicon('lexicon', directory)
    const plain = readLexicon('lexicon')
    expect(own.entities.get('ent-own')?.nameEn).toBe('Own')
    expect(own.entities.size).toBe(plain.entities.size + 1)
    expect(own.names).toHaveLength(plain.names.length + 1)
  })

  test('changes the version', () => {
    writeFileSync(join(directory, 'entities.tsv'), `${HEADER}ent-own\tCITY\tOwn\t-\t-\t-\t-\t-\t-\tmine\n`)
    expect(readLexicon('lexicon', directory).version).not.toBe(readLexicon('lexicon').version)
  })

  test('is named by its path where a row of it is not right', () => {
    writeFileSync(join(directory, 'entities.tsv'), `${HEADER}ent-own\tPLANET\tOwn\t-\t-\t-\t-\t-\t-\tmine\n`)
    expect(() => readLexicon('lexicon', directory)).toThrow(`${join(directory, 'entities.tsv')}:2:`)
  })

  test('is refused where a row of it says again what a built-in one says', () => {
    writeFileSync(join(directory, 'entities.tsv'), `${HEADER}ent-egypt\tCITY\tOwn\t-\t-\t-\t-\t-\t-\tmine\n`)
    expect(() => readLexicon('lexicon', directory)).toThrow(
      `${join(directory, 'entities.tsv')}:2: "ent-egypt" stands twice, first at entities.tsv:`,
    )
  })

  test('may weigh evidence otherwise, but not twice', () => {
    const own = join(directory, 'identity.tsv')
    writeFileSync(own, '# evidence\tweight\tnote\nhead\t7\t-\n')
    expect(readLexicon('lexicon', directory).identityWeights.head).toBe(7)
    writeFileSync(own, '# evidence\tweight\tnote\nhead\t7\t-\nhead\t8\t-\n')
    expect(() => readLexicon('lexicon', directory)).toThrow(`${own}:3: "head" stands twice`)
  })

  test('is refused where a file of it is no table', () => {
    writeFileSync(join(directory, 'name.tsv'), '# entity\tname\n')
    expect(() => readLexicon('lexicon', directory)).toThrow(
      'name.tsv is no table; those that do are entities.tsv',
    )
  })

  test('may have notes beside its tables', () => {
    writeFileSync(join(directory, 'README.md'), 'ours')
    expect(readLexicon('lexicon', directory).entities.size).toBe(readLexicon('lexicon').entities.size)
  })

  test('may be written by any editor: byte order mark, CR LF, blanks, empty cells', () => {
    const row = 'ent-own\tCITY\t Own \t\t\t\t\t\t\tmine'
    writeFileSync(join(directory, 'entities.tsv'), `\ufeff${HEADER}${row}\n`.replaceAll('\n', '\r\n'))
    expect(readLexicon('lexicon', directory).entities.get('ent-own')).toMatchObject({
      nameEn: 'Own',
      wikidata: null,
      place: `${join(directory, 'entities.tsv')}:2`,
    })
  })

  test('must be UTF-8', () => {
    writeFileSync(join(directory, 'entities.tsv'), Buffer.from([0x23, 0x20, 0xe4, 0x0a]))
    expect(() => readLexicon('lexicon', directory)).toThrow('entities.tsv: the table is not UTF-8')
  })

  test('may hold none of the tables', () => {
    expect(readLexicon('lexicon', directory).entities.size).toBe(readLexicon('lexicon').entities.size)
  })
})

test('the version is the same for the same tables', () => {
  expect(readLexicon('lexicon').version).toBe(readLexicon('lexicon').version)
  expect(readLexicon('lexicon').version).toMatch(/^[0-9a-f]{12}$/)
})
