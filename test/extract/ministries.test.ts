import { describe, expect, test } from 'vitest'
import { createUnlistedNaming } from '../../src/extract/name-unlisted.ts'
import { createFolding } from '../../src/text/fold.ts'
import { lexicon, read, readText, sourceOf } from './read-text.ts'

/** The ways in which a text names each of its organisations. */
function organizationsOf(text: string): readonly (readonly string[])[] {
  return readText(text)
    .entities.filter(({ type }) => type === 'ORGANIZATION')
    .map(({ mentions }) => mentions.map(mention => mention.text))
}

test('a foreign ministry is one organisation, whichever way its state is told', () => {
  expect(
    organizationsOf(
      'خارجية العراق: نرفض التدخل | نفت وزارة الخارجية العراقية الخبر. وأضافت الخارجية العراقية أنها تتابع الوضع',
    ),
  ).toEqual([['خارجية العراق', 'وزارة الخارجية العراقية', 'الخارجية العراقية']])
})

test('the foreign ministries of two states are two', () => {
  expect(organizationsOf('نفت وزارة الخارجية العراقية الخبر. وأكدته وزارة الخارجية الكويتية')).toEqual([
    ['وزارة الخارجية العراقية'],
    ['وزارة الخارجية الكويتية'],
  ])
})

test('a foreign ministry and another office of its state are two', () => {
  expect(organizationsOf('نفت وزارة الخارجية العراقية الخبر. وأكدته وزارة الدفاع العراقية')).toEqual([
    ['وزارة الخارجية العراقية'],
    ['وزارة الدفاع العراقية'],
  ])
})

test('the ministry told of by its portfolio alone is the one named before', () => {
  expect(organizationsOf('نفت وزارة الخارجية العراقية الخبر. وقالت الخارجية إنها تتابع الوضع')).toEqual([
    ['وزارة الخارجية العراقية', 'الخارجية'],
  ])
})

test.each([
  ['نفت وزارة الداخلية العراقية الخبر. وقالت وزارة الداخلية إنها تتابع الوضع'],
  ['قالت وزارة الداخلية إنها تتابع الوضع. ونفت وزارة الداخلية العراقية الخبر'],
  ['نفت وزارة الداخلية العراقية الخبر. وقالت وزارة داخلية العراق إنها تتابع الوضع'],
])('a ministry named without its state is the one of which the text names the state: %s', text => {
  expect(organizationsOf(text)).toHaveLength(1)
})

test('a ministry named without its state is the last before it of two', () => {
  expect(
    organizationsOf(
      'نفت وزارة الدفاع العراقية الخبر. وأكدته وزارة الدفاع الكويتية. وقالت وزارة الدفاع إن الوضع هادئ',
    ),
  ).toEqual([['وزارة الدفاع العراقية'], ['وزارة الدفاع الكويتية', 'وزارة الدفاع']])
})

test('another ministry lends its state to none', () => {
  expect(organizationsOf('نفت وزارة الدفاع العراقية الخبر. وقالت وزارة الداخلية إن الوضع هادئ')).toHaveLength(
    2,
  )
})

describe('the id of a ministry', () => {
  const idOf = (text: string, publisher: string | null = null) =>
    read({ ...sourceOf(text), publisher }).entities.find(({ type }) => type === 'ORGANIZATION')?.id

  test('is one for all texts that tell its state, by name or by the capital behind it', () => {
    const id = idOf('نفت وزارة الدفاع العراقية الخبر')
    expect(idOf('قالت وزارة الدفاع في بغداد إن الوضع هادئ', 'X')).toBe(id)
    expect(idOf('قالت وزارة الدفاع إن الوضع هادئ. ونفت وزارة الدفاع العراقية الخبر', 'X')).toBe(id)
    expect(idOf('قالت وزارة الدفاع في دمشق إن الوضع هادئ')).not.toBe(id)
  })

  test('is, where the text does not tell its state, another for each publisher', () => {
    const bare = 'قالت وزارة الدفاع إن الوضع هادئ'
    expect(idOf(bare, 'X')).toBe(idOf('نفت وزارة الدفاع الخبر', 'X'))
    expect(new Set([idOf(bare, 'X'), idOf(bare, 'Y'), idOf(bare)]).size).toBe(3)
  })

  test('is the same where its name is given without a reading', () => {
    const { idOf: idOfName } = createUnlistedNaming(lexicon, createFolding(lexicon.letters))
    expect(idOfName('ORGANIZATION', 'وزارة الدفاع', 'X')).toBe(idOf('نفت وزارة الدفاع الخبر', 'X'))
    expect(idOfName('ORGANIZATION', 'وزارة الدفاع العراقية', 'X')).toBe(
      idOf('قالت وزارة الدفاع في بغداد إن الوضع هادئ', 'X'),
    )
  })

  test('of a state or of another organisation does not depend on the publisher', () => {
    for (const text of [
      'نفت وزارة الدفاع العراقية الخبر',
      'نفت وزارة خارجية العراق الخبر',
      'نفت شركة النور الخبر',
    ])
      expect(idOf(text, 'X')).toBe(idOf(text))
  })
})
