import { expect, test } from 'vitest'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { testLexicon } from './test-lexicon.ts'

const { latinNameOf } = createIdentity({
  ...testLexicon,
  names: [
    ...testLexicon.names,
    { entityId: 'ent-port', text: 'بربوط', form: 'NAME', language: 'ar', condition: 'cue', place: 'test' },
    {
      entityId: 'ent-port',
      text: 'ميناء الشيخ',
      form: 'NAME',
      language: 'ar',
      condition: null,
      place: 'test',
    },
    { entityId: 'ent-hill', text: 'هضبة', form: 'NAME', language: 'ar', condition: null, place: 'test' },
    { entityId: 'ent-old-town', text: 'هضبة', form: 'NAME', language: 'ar', condition: null, place: 'test' },
    { entityId: 'ent-union', text: 'زبروط', form: 'NAME', language: 'ar', condition: null, place: 'test' },
  ],
})

test('a person has a Latin name that says it was made from the Arabic one, with its folded key', () => {
  expect(latinNameOf('PERSON', 'سليم الهاشمي')).toEqual({
    text: 'Salim al-Hachemi',
    language: 'ar-Latn',
    key: 'salim al-hachemi',
  })
})

test.each([
  ['REGION', 'بربوط', 'Port'],
  ['REGION', 'ميناء الشيخ', 'Port'],
  ['SITE', 'جبل بربوط', 'Jabal Port'],
  ['CITY', 'عين ديرة', 'Ain Home'],
  ['CITY', 'هضبة', 'Hadba'],
  ['CITY', 'زبروط', 'Zabrut'],
] as const)('a place (%s %s) takes the English names of listed places in it: %s', (type, name, latin) => {
  expect(latinNameOf(type, name)?.text.toLowerCase()).toBe(latin.toLowerCase())
})

test('what a person is called is a name, whatever it means', () => {
  expect(latinNameOf('PERSON', 'سوق المطار')?.text).toBe('Suq al-Matar')
})

test.each([
  ['SITE', 'سوق بربوط'],
  ['SITE', 'مطار بربوط'],
  ['SITE', 'المطار'],
  ['ORGANIZATION', 'شركة بربوط'],
  ['BODY', 'لجنة بربوط'],
  ['GROUP', 'كتائب بربوط'],
  ['PERSON', '،'],
] as const)('what would be translated, or holds no letter, has none (%s %s)', (type, name) => {
  expect(latinNameOf(type, name)).toBeNull()
})
