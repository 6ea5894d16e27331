import { expect, test } from 'vitest'
import type { Cell } from '../../src/export/columns.ts'
import { writeCsv } from '../../src/export/write-csv.ts'
import { gather } from '../gather.ts'

async function written(...cells: readonly Cell[]): Promise<string> {
  async function* rows() {
    for (const cell of cells) yield { cell, other: null }
  }
  return (await gather(writeCsv(['cell', 'other'], rows()))).slice(1).join('')
}

test('a table without rows is its header', async () => {
  expect(await gather(writeCsv(['a', 'b'], (async function* () {})()))).toEqual(['a,b\r\n'])
})

test.each([
  ['a comma', 'a,b', '"a,b"'],
  ['a quotation mark', 'a"b', '"a""b"'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['a space at its end', 'a ', '"a "'],
  [
    'right-to-left text',
    '\u0627\u0644\u0642\u062f\u0633\u060c 2015',
    '\u0627\u0644\u0642\u062f\u0633\u060c 2015',
  ],
])('%s is quoted where it must be', async (_, cell, expected) => {
  expect(await written(cell)).toBe(`${expected},\r\n`)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\uff1d1'])(
  'text that begins like the formula %s is guarded',
  async cell => {
    expect(await written(cell)).toBe(`'${cell},\r\n`)
  },
)

test.each([' =1', '\t=1', '\r=1', '\u0007=1'])('a formula after %j is guarded, too', async cell => {
  expect(await written(cell)).toMatch(/^"?'\s?=1"?,/)
})

test('a number below zero is a number', async () => {
  expect(await written(-6.2146)).toBe('-6.2146,\r\n')
})

test('control characters are dropped, directions are kept', async () => {
  expect(await written('a\u0000\u001b\u202eb')).toBe('a\u202eb,\r\n')
})
