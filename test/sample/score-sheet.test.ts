import { describe, expect, test } from 'vitest'
import { createDraw } from '../../src/sample/create-draw.ts'
import { readSheet } from '../../src/sample/read-sheet.ts'
import { printScores, scoreSheet } from '../../src/sample/score-sheet.ts'
import { wilson } from '../../src/sample/wilson.ts'

describe('the Wilson interval', () => {
  // The examples of Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d out of %d is as published', (successes, cases, low, high) => {
    const interval = wilson(successes, cases)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  test('of all is the mirror of none', () => {
    expect(wilson(20, 20)?.high).toBeCloseTo(1)
    expect(wilson(20, 20)?.low).toBeCloseTo(1 - 0.1611, 4)
  })

  test('of nothing is unknown', () => {
    expect(wilson(0, 0)).toBeNull()
  })
})

describe('a draw', () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => `ev-${at}`)
  const drawn = (from: readonly string[], size: number, seed: number) => {
    const draw = createDraw<string>(size, seed)
    for (const id of from) draw.offer(id, id)
    return draw.drawn()
  }

  test('is the same for the same seed, in whatever order the members come', () => {
    expect(drawn(ids.toReversed(), 30, 7)).toEqual(drawn(ids, 30, 7))
    expect(drawn(ids, 30, 8)).not.toEqual(drawn(ids, 30, 7))
  })

  test('is the beginning of a larger one', () => {
    expect(drawn(ids, 60, 7).slice(0, 30)).toEqual(drawn(ids, 30, 7))
  })

  test('holds all where there are not enough', () => {
    expect([...drawn(ids, 5_000, 7)].sort()).toEqual([...ids].sort())
  })

  test('takes each with the same chance', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 400; seed += 1)
      for (const id of drawn(ids.slice(0, 20), 5, seed)) counts.set(id, (counts.get(id) ?? 0) + 1)
    // Each of 20 is expected 100 times with a standard deviation of 8.7.
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(40)
  })
})

describe('a judged sheet', () => {
  test.each([
    ['commas', 'what,claim,judgement\r\nEVENT,"a, ""b""\nc",y\r\nEVENT,d,n\r\n'],
    [
      'semicolons and a byte order mark',
      '\ufeffwhat;claim;judgement\r\nEVENT;"a; b";Yes\r\nEVENT;d;0\r\n;;\r\n',
    ],
    ['tabs and no last line end', 'claim\tjudgement\twhat\na\tTRUE\tEVENT\nd\tWrong\tEVENT'],
  ])('is read with %s', (_, text) => {
    expect(readSheet(text)).toEqual([
      { what: 'EVENT', judgement: 'RIGHT' },
      { what: 'EVENT', judgement: 'WRONG' },
    ])
  })

  test('tells the line of a judgement that is not understood', () => {
    const text = 'what,claim,judgement\nEVENT,"two\nlines",y\nEVENT,a,maybe\n'
    expect(() => readSheet(text)).toThrow('Line 4: "maybe"')
  })

  test.each([
    ['judgement', 'what,claim\nEVENT,a\n'],
    ['what', 'judgement\ny\n'],
    ['what', ''],
  ])('tells the column that is missing: %s', (column, text) => {
    expect(() => readSheet(text)).toThrow(`no column "${column}"`)
  })

  test('is scored by kind, by kinds that go together, and as a whole', () => {
    const rows = [
      ...Array.from({ length: 9 }, () => ({ what: 'CITY', judgement: 'RIGHT' as const })),
      { what: 'CITY', judgement: 'WRONG' as const },
      { what: 'COUNTRY', judgement: 'RIGHT' as const },
      { what: 'PERSON', judgement: 'UNSURE' as const },
      { what: 'PERSON', judgement: null },
    ]
    const scores = scoreSheet(rows)
    expect(scores.map(({ what, judged, right }) => [what, judged, right])).toEqual([
      ['CITY', 10, 9],
      ['COUNTRY', 1, 1],
      ['PERSON', 0, 0],
      ['PLACES', 11, 10],
      ['ALL', 11, 10],
    ])
    expect(scores[0]?.precision?.share).toBeCloseTo(0.9)
    expect(scores[2]).toMatchObject({ precision: null, unsure: 1, empty: 1 })
    expect(printScores(scores).split('\n')[1]).toMatch(/^CITY +10 +9 +0\.900 +0\.596 +0\.982 +0 +0$/)
  })
})
