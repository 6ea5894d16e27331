import { describe, expect, test } from 'vitest'
import { readText } from './read-text.ts'

const TEXT =
  'The UN and the Organisation of Islamic Cooperation met in Geneva on 4 July 2015 and again on 2015-10-16. ' +
  'It was good for us, said the US envoy in October 2014.'

describe('a text in Latin script', () => {
  const { document, entities, times, events, diagnostics } = readText(TEXT)

  test('is covered by its entities only and says so', () => {
    expect(document.coverage).toBe('ENTITIES_ONLY')
    expect(document.language).toBe('und')
    expect(diagnostics.map(diagnostic => diagnostic.code)).toEqual(['LANGUAGE_NOT_READ'])
  })

  test('makes no events', () => {
    expect(events).toEqual([])
  })

  test('has the entities of the lexicon by their Latin names', () => {
    expect(entities.map(({ id }) => id)).toEqual(['ent-un', 'ent-oic', 'ent-geneva', 'ent-usa'])
  })

  test('has ISO days and dates with month names', () => {
    expect(times.map(({ text, earliest }) => [text, earliest])).toEqual([
      ['4 July 2015', '2015-07-04'],
      ['2015-10-16', '2015-10-16'],
      ['October 2014', '2014-10-01'],
    ])
  })

  test.each([
    ['us', 'for us and who cares'],
    ['un', 'un mot de plus'],
    ['geneva', 'a bottle of geneva'],
  ])('takes no small letters for capitals: %s', (_, text) => {
    expect(readText(text).entities).toEqual([])
  })
})

test('a given language stands, the script decides what is read', () => {
  const text = 'The envoy met nobody.'
  expect(readText(text).document.language).toBe('und')
})
