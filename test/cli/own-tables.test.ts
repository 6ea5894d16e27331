import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReading } from '../../src/cli/open-reading.ts'
import { ConfigError } from '../../src/config.ts'
import { sourceOf } from '../extract/read-text.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'isnad-own-'))
  mkdirSync(join(directory, 'ar'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Writes a reader's own table of one row with the columns of the built-in one; cells not given are empty. */
function write(table: string, cells: Readonly<Record<string, string>>): void {
  const [header = ''] = readFileSync(join('lexicon', table), 'utf8').split('\n')
  const columns = header.slice(2).split('\t')
  expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)))
  const row = columns.map(column => cells[column] ?? '-').join('\t')
  writeFileSync(join(directory, table), `${header}\n${row}\n`)
}
const read = (text: string) => openReading({ lexiconDirectory: directory }).read(sourceOf(text))

describe("a reader's own row", () => {
  test('names an organisation nobody knew, which then takes part in events', () => {
    write('entities.tsv', {
      id: 'ent-night-readers',
      type: 'ORGANIZATION',
      nameEn: 'Night Readers',
      gender: 'f',
      source: 'ours',
    })
    write('ar/names.tsv', { entity: 'ent-night-readers', form: 'NAME', name: 'سهارى الورق', source: 'ours' })
    const { entities, events } = read('عقدت سهارى الورق اجتماعا في القاهرة أمس.')
    expect(entities.find(({ id }) => id === 'ent-night-readers')).toMatchObject({
      type: 'ORGANIZATION',
      nameEn: 'Night Readers',
      mentions: [{ text: 'سهارى الورق' }],
    })
    expect(events[0]?.who).toMatchObject([{ entity: 'ent-night-readers', role: 'ORGANIZER' }])
  })

  test('gives a known entity another name', () => {
    write('ar/names.tsv', { entity: 'ent-egypt', form: 'SHORT', name: 'بلد النيل العتيق', source: 'ours' })
    expect(read('زار الوزير بلد النيل العتيق.').entities.map(({ id }) => id)).toContain('ent-egypt')
  })

  test('gives names a new first word', () => {
    write('ar/name-cues.tsv', { type: 'ORGANIZATION', use: 'name', gender: 'f', form: 'رهبنة' })
    const { entities } = read('قالت رهبنة الجبل الأخضر إنها بخير.')
    expect(entities.map(({ type, nameAr }) => `${type} ${nameAr}`)).toContain(
      'ORGANIZATION رهبنة الجبل الأخضر',
    )
  })

  test('gives events a new word', () => {
    write('ar/event-nouns.tsv', {
      id: 'majlis-samar',
      class: 'event',
      kind: 'MEETING',
      plover: 'CONSULT',
      gender: 'f',
      number: 'singular',
      form: 'مسامرة',
    })
    expect(read('عقدت منظمة التعاون الإسلامي مسامرة في جدة أمس.').events).toMatchObject([
      { kind: 'MEETING', triggers: expect.arrayContaining([expect.objectContaining({ text: 'مسامرة' })]) },
    ])
  })
})

describe('a row of a reader that would mislead or never apply is refused with file and line', () => {
  const CASES: readonly (readonly [
    why: string,
    table: string,
    row: Readonly<Record<string, string>>,
    message: string,
  ])[] = [
    [
      "another entity's name",
      'ar/names.tsv',
      { entity: 'ent-france', form: 'NAME', name: 'مصر', source: 'ours' },
      'is also a name of ent-egypt (ar/names.tsv:',
    ],
    [
      'a name of nobody',
      'ar/names.tsv',
      { entity: 'ent-nobody', form: 'NAME', name: 'س', source: 'ours' },
      '"ent-nobody" is not in entities.tsv',
    ],
    [
      'no source',
      'ar/names.tsv',
      { entity: 'ent-france', form: 'NAME', name: 'س' },
      'column "source" is empty',
    ],
    [
      'an unknown type',
      'entities.tsv',
      { id: 'ent-own', type: 'PLANET', nameEn: 'X', source: 'ours' },
      '"PLANET"',
    ],
    [
      'a row that is there',
      'ar/verbs.tsv',
      { id: 'zara', past: 'زار', imperfect: 'يزور', kind: 'VISIT', plover: 'CONSULT', needs: 'object' },
      'stands twice',
    ],
    [
      'a class of words no rule knows',
      'ar/words.tsv',
      { class: 'preposition', id: 'fi', form: 'س' },
      '"preposition" in column "class"',
    ],
    [
      'a frame of nothing',
      'ar/frames.tsv',
      { trigger: 'fly', slot: 'subject', filler: 'actor', gives: 'HOST' },
      '"fly" is no verb',
    ],
    [
      'a marker of no word',
      'ar/frames.tsv',
      { trigger: 'zara', slot: 'marker', marker: 'zz', filler: 'actor', gives: 'HOST' },
      '"zz" is a marker',
    ],
    [
      'a slot of none',
      'ar/verbs.tsv',
      { id: 'own', past: 'س', imperfect: 'يس', kind: 'VISIT', needs: 'zz' },
      '"zz" is no slot',
    ],
    [
      'an event without kind',
      'ar/event-nouns.tsv',
      { id: 'own', class: 'event', gender: 'f', number: 'singular', form: 'س' },
      'has a kind',
    ],
    [
      'a kind of no noun',
      'ar/kinds.tsv',
      { noun: 'zz', beside: 'س', kind: 'SUMMIT' },
      '"zz" is no event noun or verb',
    ],
  ]

  test.each(CASES)('%s: %s', (_, table, row, message) => {
    write(table, row)
    expect(() => openReading({ lexiconDirectory: directory })).toThrow(ConfigError)
    expect(() => openReading({ lexiconDirectory: directory })).toThrow(`${join(directory, table)}:2: `)
    expect(() => openReading({ lexiconDirectory: directory })).toThrow(message)
  })

  test("but another entity's name under a condition is not", () => {
    write('ar/names.tsv', {
      entity: 'ent-france',
      form: 'NAME',
      name: 'مصر',
      condition: 'context',
      source: 'ours',
    })
    expect(() => openReading({ lexiconDirectory: directory })).not.toThrow()
  })
})
