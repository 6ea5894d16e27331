import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
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
  ['وزارة الداخلية', 'Ministry of the Interior'],
  ['وزارة الدفاع الوطني', 'Ministry of National Defence'],
  ['وزارة الشباب والرياضة', 'Ministry of Youth and Sports'],
  ['وزارة الشباب و الرياضة', 'Ministry of Youth and Sports'],
  ['وزارة التعليم العالي والبحث العلمي', 'Ministry of Higher Education and Scientific Research'],
  ['وزارة المرأة والأسرة والطفولة', 'Ministry of Women, Family and Childhood'],
  ['وزارة خارجية ديرة', null],
  ['وزارة الخارجية ديرة', 'Ministry of Foreign Affairs of home'],
  ['وزارة الدفاع الديرية', 'Ministry of Defence of home'],
  ['وزارة الزلقوش', null],
  ['وزارة الدفاع والزلقوش', null],
  ['وزارة', null],
  ['شركة الدفاع', null],
])('a ministry (%s) is told in English where every word is known: %s', (name, english) => {
  expect(latinNameOf('ORGANIZATION', name)).toEqual(
    english === null ? null : { text: english, language: 'en-t-ar', key: english.toLowerCase() },
  )
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

test("a reader's own spelling of a name comes before the built-in one", () => {
  const own = mkdtempSync(join(tmpdir(), 'isnad-latin-'))
  try {
    mkdirSync(join(own, 'ar'))
    writeFileSync(
      join(own, 'ar/latin-names.tsv'),
      '# words\tlatin\tuse\tsource\nناجي\tNeji\tperson\tours\nجلول\tJelloul\tperson\tours\n',
    )
    const identity = createIdentity(readLexicon('lexicon', own))
    expect(identity.latinNameOf('PERSON', 'ناجي جلول')?.text).toBe('Neji Jelloul')
    expect(identity.latinNameOf('PERSON', 'ناجي سالم')?.text).toBe('Neji Salem')
  } finally {
    rmSync(own, { recursive: true })
  }
})
