import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

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
