import { expect, test } from 'vitest'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { testLexicon } from './test-lexicon.ts'

const identity = createIdentity(testLexicon)

test('a listed entity is described by its full names before its short ones, with folded keys', () => {
  expect(identity.describe('ent-home')).toEqual({
    id: 'ent-home',
    type: 'COUNTRY',
    names: [
      { text: 'الدِّيرة الأولى', language: 'ar', key: 'الديره الاولي' },
      { text: 'Home', language: 'en', key: 'home' },
      { text: 'ديرة', language: 'ar', key: 'ديره' },
    ],
    wikidataId: 'Q1',
    isoCode: 'HO',
    latitude: null,
    longitude: null,
    inLexicon: true,
  })
})

test('an entity that is not listed has no description', () => {
  expect(identity.describe('ent-nobody')).toBeUndefined()
})

test.each([
  ['ent-palace', 'HO'],
  ['ent-hill', 'AW'],
  ['ent-straddling', null],
  ['ent-continent', null],
  ['ent-council', null],
])('%s lies in the country %s', (id, code) => {
  expect(identity.describe(id)?.isoCode).toBe(code)
})

test('background edges that leave an entity come by target', () => {
  expect(identity.backgroundOf('ent-council')).toEqual([
    { fromId: 'ent-council', toId: 'ent-port', type: 'SEATED_IN' },
    { fromId: 'ent-council', toId: 'ent-union', type: 'ORGAN_OF' },
  ])
  expect(identity.backgroundOf('ent-nobody')).toEqual([])
})

test('below an entity is all from which edges lead up to it', () => {
  expect(identity.below('ent-home')).toEqual([
    'ent-council',
    'ent-old-town',
    'ent-palace',
    'ent-port',
    'ent-straddling',
    'ent-union',
  ])
})

test('a circle of relations has an end', () => {
  const { relations } = testLexicon
  const circular = createIdentity({
    ...testLexicon,
    relations: [...relations, { fromId: 'ent-home', type: 'CAPITAL_OF', toId: 'ent-port' }],
  })
  expect(circular.below('ent-home')).not.toContain('ent-home')
  expect(circular.describe('ent-port')?.isoCode).toBe('HO')
})
