import { describe, expect, test } from 'vitest'
import type { ExtractedTime } from '../../src/extract/extraction.ts'
import { arabicTimes } from '../../src/extract/times/ar.ts'
import { arabicNumerals, arabicTimeWords } from '../../src/extract/times/ar-words.ts'
import { englishTimes } from '../../src/extract/times/en.ts'
import { expectedOf, lexicon, readCorpus, readText, timesOf } from './read-text.ts'

const rows = readCorpus('times.tsv')
const rules = [...arabicNumerals, ...arabicTimeWords, ...arabicTimes, ...englishTimes].map(rule => rule.name)

describe('a time expression is read as its example says', () => {
  test.each(rows)('$place', row => {
    expect(timesOf(row.text('text'), row.optional('publishedOn'))).toEqual(expectedOf(row))
  })
})

describe('every rule of times', () => {
  test.each(rules)('%s has three examples, one of them a negative', name => {
    const examples = rows.filter(row => row.text('rule') === name)
    const negatives = examples.filter(row => expectedOf(row).length === 0)
    expect(examples.length).toBeGreaterThanOrEqual(3)
    expect(negatives.length).toBeGreaterThanOrEqual(1)
    expect(examples.length - negatives.length).toBeGreaterThanOrEqual(1)
  })

  test.each([...arabicTimes, ...englishTimes])(
    '$name is the rule that reads a positive example of it',
    ({ name }) => {
      const used = rows
        .filter(row => row.text('rule') === name)
        .flatMap(row => readText(row.text('text'), row.optional('publishedOn')).times)
        .map(time => time.rule)
      expect(used).toContain(name)
    },
  )

  test('is spelt in the examples as in the code', () => {
    expect(rows.map(row => row.text('rule')).filter(name => !rules.includes(name))).toEqual([])
  })
})

const rangesOf = (text: string, publishedOn: string | null = '2016-03-09') =>
  readText(text, publishedOn).times.map(({ earliest, latest }: ExtractedTime) => `${earliest}..${latest}`)

describe('a month', () => {
  const months = lexicon.arabic.words.filter(word => word.class === 'month')

  test.each(months)('of any set of names is found by its number: $place', ({ form, amount }) => {
    const month = String(amount).padStart(2, '0')
    expect(rangesOf(`12 ${form} 2015`)).toEqual([`2015-${month}-12..2015-${month}-12`])
  })

  test('has at least one name for each of the twelve', () => {
    expect(new Set(months.map(word => word.amount)).size).toBe(12)
  })
})

describe('a month without a year', () => {
  const months = lexicon.arabic.words.filter(word => word.class === 'month')
  const past = lexicon.arabic.words.find(word => word.class === 'direction' && word.id === 'past')?.form
  const next = lexicon.arabic.words.find(word => word.class === 'direction' && word.id === 'next')?.form

  test.each(months)('is the nearest before publication when it is past: $place', ({ form }) => {
    const [range = ''] = rangesOf(`${form} ${past}`)
    expect(range < '2016-03').toBe(true)
    expect(range > '2015-02-99').toBe(true)
  })

  test.each(months)('is the nearest after publication when it is next: $place', ({ form }) => {
    const [range = ''] = rangesOf(`${form} ${next}`)
    expect(range > '2016-03-99').toBe(true)
    expect(range < '2017-04').toBe(true)
  })
})

describe('a day in figures', () => {
  test.each([
    ['2016-02-29', '2016-02-29..2016-02-29'],
    ['2000-02-29', '2000-02-29..2000-02-29'],
    ['2015-02-29', 'null..null'],
    ['1900-02-29', 'null..null'],
    ['2016-06-31', 'null..null'],
  ])('%s is %s', (written, range) => {
    expect(rangesOf(written)).toEqual([range])
  })
})

test('a time without value is told as a date that was not read', () => {
  expect(readText('2015-02-29').diagnostics).toContainEqual({
    code: 'DATE_NOT_READ',
    rule: 'figures-year-first',
    start: 0,
    end: 10,
  })
})
