import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { differences, readFrozen, rowsOf } from '../../freeze/frozen-table.ts'
import { selectLatinNames } from '../../freeze/latin-names.ts'
import { readFromZip } from '../../freeze/read-zip.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { createFolding } from '../../src/text/fold.ts'
import { createLetterSpelling } from '../../src/text/spell-letters.ts'

const lexicon = readLexicon('lexicon')
const folding = createFolding(lexicon.letters)
const spellLetters = createLetterSpelling(lexicon.latin.letters, folding.light)

const select = (...spellings: readonly (readonly [arabic: string, latin: string, count: number])[]) =>
  selectLatinNames(
    spellings.map(([arabic, latin, count]) => ({ arabic, latin, count })),
    { article: 'ال', first: 'عبد', last: 'الله' },
    folding.full,
    spellLetters,
  ).map(({ words, latin }) => `${words} ${latin}`)

describe('the spelling selected for a name', () => {
  test('is the most frequent one, the first by alphabet of equal ones', () => {
    expect(select(['سالم', 'Salim', 2], ['سالم', 'Salem', 3])).toEqual(['سالم Salem'])
    expect(select(['سالم', 'Salim', 2], ['سالم', 'Salem', 2])).toEqual(['سالم Salem'])
  })

  test('counts spellings that differ in accents, capitals and signs of ayn together', () => {
    expect(
      select(['سعيد', 'Saïd', 1], ['سعيد', "Sa'id", 1], ['سعيد', 'SAID', 1], ['سعيد', 'Saeed', 2]),
    ).toEqual(['سعيد Said'])
  })

  test('is that of the name without its article', () => {
    expect(select(['الحداد', 'Al-Haddad', 2], ['الحداد', 'el Haddad', 1], ['حداد', 'Hadad', 2])).toEqual([
      'حداد Haddad',
    ])
  })

  test('is of one word, or of two that are one name', () => {
    expect(
      select(['عبد الله', 'Abd-Allah', 2], ['فضل الله', 'Fadlallah', 2], ['أبو سالم', 'Abu Salem', 9]),
    ).toEqual(['عبد الله Abd Allah', 'فضل الله Fadlallah'])
  })

  test('is none that was seen once, holds other signs, or sounds otherwise', () => {
    expect(select(['سالم', 'Salem', 1], ['سالم', 'Salem 2', 5], ['سالم', 'Robert', 5])).toEqual([])
  })
})

describe('the frozen table of Latin names', () => {
  const table = readFrozen('lexicon/ar/latin-names.tsv')
  const byHand = rowsOf(table, 'hand')
  const built = table.rows.slice(byHand.length).map(row => row.split('\t'))

  test('holds the rows by hand first, then those of the package by word', () => {
    expect(table.rows.slice(0, byHand.length)).toEqual(byHand)
    const words = built.map(([name]) => name)
    expect(words).toEqual(words.toSorted())
    expect(new Set(built.map(row => row.slice(2).join(' ')))).toEqual(new Set(['person romanizer']))
  })

  test('is what selecting from it gives again', () => {
    const spellings = built.map(([arabic = '', latin = '']) =>
      arabic.includes(' ') ? ([arabic, latin, 2] as const) : ([`ال${arabic}`, `al-${latin}`, 2] as const),
    )
    expect(select(...spellings)).toEqual(built.map(([arabic, latin]) => `${arabic} ${latin}`))
  })
})

test('rows that differ are told with the side they stand on', () => {
  expect(differences(['a', 'b'], ['b', 'c'])).toEqual(['- a', '+ c'])
})

test('a file is read from a zip archive, whole or packed, and an unknown one is told', () => {
  const zip = zipOf('a.txt', Buffer.from('first'), 0, 'b/c.txt', deflateRawSync('second'), 8)
  expect(readFromZip(zip, 'a.txt').toString()).toBe('first')
  expect(readFromZip(zip, 'b/c.txt').toString()).toBe('second')
  expect(() => readFromZip(zip, 'd.txt')).toThrow('The archive holds no file d.txt')
  expect(() => readFromZip(readFileSync('package.json'), 'd.txt')).toThrow('The file is no zip archive')
})

/** An archive of two files, each with its method of compression. */
function zipOf(...given: readonly [string, Buffer, number, string, Buffer, number]): Buffer {
  const files = [given.slice(0, 3), given.slice(3)].map(([name, bytes, method]) => ({
    name: Buffer.from(String(name)),
    bytes: Buffer.from(bytes as Buffer),
    method: Number(method),
  }))
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, bytes, method } of files) {
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(bytes.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(Buffer.concat(locals).length, 42)
    directory.push(entry, name)
    const local = Buffer.alloc(30)
    local.writeUInt16LE(name.length, 26)
    local.writeUInt16LE(4, 28)
    locals.push(local, name, Buffer.alloc(4), bytes)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  return Buffer.concat([...locals, ...directory, end])
}
