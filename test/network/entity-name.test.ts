import { expect, test } from 'vitest'
import { entityName, madeName } from '../../src/network/entity-name.ts'

const entity = (...names: readonly (readonly [language: string, text: string])[]) => ({
  id: 'ent-x',
  type: 'PERSON' as const,
  names: names.map(([language, text]) => ({ language, text, key: text })),
  wikidataId: null,
  isoCode: null,
  latitude: null,
  longitude: null,
  inLexicon: false,
  documentCount: 0,
  eventCount: 0,
})
const listed = entity(['ar', 'سالم'], ['en', 'Salem'], ['ar', 'سلوم'])
const found = entity(['ar', 'سالم'], ['ar-Latn', 'Salim'])
const ministry = entity(['ar', 'وزارة'], ['en-t-ar', 'Ministry'])
const foreign = entity(['und', 'Sam'])

test.each([
  ['ar', listed, 'سالم'],
  ['en', listed, 'Salem'],
  ['en-GB', listed, 'Salem'],
  ['fr', listed, 'سالم'],
  ['ar', found, 'سالم'],
  ['ar-EG', found, 'سالم'],
  ['en', found, 'Salim'],
  ['EN_us', found, 'Salim'],
  ['ar-Latn', found, 'Salim'],
  ['ar-latn-EG', found, 'Salim'],
  ['fr', found, 'سالم'],
  ['en', ministry, 'Ministry'],
  ['en-GB', ministry, 'Ministry'],
  ['en-t-ar', ministry, 'Ministry'],
  ['ar-Latn', ministry, 'وزارة'],
  ['en', foreign, 'Sam'],
  ['ar', foreign, 'Sam'],
  ['en', entity(), 'ent-x'],
])('in %s: the name in it, in English else a transliteration, else the first', (language, named, name) => {
  expect(entityName(named, language)).toBe(name)
})

test('a name is told to be made only where it is', () => {
  expect([listed, found, ministry, foreign].map(madeName)).toEqual([null, 'Salim', 'Ministry', null])
})
