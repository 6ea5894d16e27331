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

/** Writes a reader's own table with the columns of the built-in one. */
function write(table: string, ...rows: readonly string[]): void {
  const [header = ''] = readFileSync(join('lexicon', table), 'utf8').split('\n')
  writeFileSync(join(directory, table), [header, ...rows, ''].join('\n'))
}
const read = (text: string) => openReading({ lexiconDirectory: directory }).read(sourceOf(text))

describe("a reader's own row", () => {
  test('names an organisation nobody knew, which then takes part in events', () => {
    write('entities.tsv', 'ent-night-readers\tORGANIZATION\tNight Readers\t-\t-\t-\t-\tf\t-\tours')
    write('ar/names.tsv', 'ent-night-readers\tNAME\tسهارى الورق\t-\tours')
    const { entities, events } = read('عقدت سهارى الورق اجتماعا في القاهرة أمس.')
    expect(entities.find(({ id }) => id === 'ent-night-readers')).toMatchObject({
      type: 'ORGANIZATION',
      nameEn: 'Night Readers',
      mentions: [{ text: 'سهارى الورق' }],
    })
    expect(events[0]?.who).toMatchObject([{ entity: 'ent-night-readers', role: 'ORGANIZER' }])
  })

  test('gives a known entity another name', () => {
    write('ar/names.tsv', 'ent-egypt\tSHORT\tبلد النيل العتيق\t-\tours')
    expect(read('زار الوزير بلد النيل العتيق.').entities.map(({ id }) => id)).toContain('ent-egypt')
  })

  test('gives names a new first word', () => {
    write('ar/name-cues.tsv', 'ORGANIZATION\tname\tf\tرهبنة\t-')
    const { entities } = read('قالت رهبنة الجبل الأخضر إنها بخير.')
    expect(entities.map(({ type, nameAr }) => `${type} ${nameAr}`)).toContain(
      'ORGANIZATION رهبنة الجبل الأخضر',
    )
  })

  test('gives events a new word', () => {
    write('ar/event-nouns.tsv', 'majlis-samar\tevent\tMEETING\tCONSULT\tf\tsingular\tمسامرة')
    expect(read('عقدت منظمة التعاون الإسلامي مسامرة في جدة أمس.').events).toMatchObject([
      { kind: 'MEETING', triggers: expect.arrayContaining([expect.objectContaining({ text: 'مسامرة' })]) },
    ])
  })
})

describe('a row of a reader that would mislead or never apply is refused with file and line', () => {
  const CASES: readonly (readonly [why: string, table: string, row: string, message: string])[] = [
    [
      "another entity's name",
      'ar/names.tsv',
      'ent-france\tNAME\tمصر\t-\tours',
      'is also a name of ent-egypt (ar/names.tsv:',
    ],
    [
      'a name of nobody',
      'ar/names.tsv',
      'ent-nobody\tNAME\tس\t-\tours',
      '"ent-nobody" is not in entities.tsv',
    ],
    ['no source', 'ar/names.tsv', 'ent-france\tNAME\tس\t-\t-', 'column "source" is empty'],
    ['an unknown type', 'entities.tsv', 'ent-own\tPLANET\tX\t-\t-\t-\t-\t-\t-\tours', '"PLANET"'],
    ['a row that is there', 'ar/verbs.tsv', 'zara\tزار\tيزور\tVISIT\tCONSULT\tobject\t-', 'stands twice'],
    [
      'a class of words no rule knows',
      'ar/words.tsv',
      'preposition\tfi\tس\t-',
      '"preposition" in column "class"',
    ],
    ['a frame of nothing', 'ar/frames.tsv', 'fly\tsubject\t-\tactor\tHOST\t-\t-', '"fly" is no verb'],
    ['a marker of no word', 'ar/frames.tsv', 'zara\tmarker\tzz\tactor\tHOST\t-\t-', '"zz" is a marker'],
    ['a slot of none', 'ar/verbs.tsv', 'own\tس\tيس\tVISIT\t-\tzz\t-', '"zz" is no slot'],
    ['an event without kind', 'ar/event-nouns.tsv', 'own\tevent\t-\t-\tf\tsingular\tس', 'has a kind'],
    ['a kind of no noun', 'ar/kinds.tsv', 'zz\tس\tSUMMIT\t-', '"zz" is no event noun or verb'],
  ]

  test.each(CASES)('%s: %s', (_, table, row, message) => {
    write(table, row)
    expect(() => openReading({ lexiconDirectory: directory })).toThrow(ConfigError)
    expect(() => openReading({ lexiconDirectory: directory })).toThrow(`${join(directory, table)}:2: `)
    expect(() => openReading({ lexiconDirectory: directory })).toThrow(message)
  })

  test("but another entity's name under a condition is not", () => {
    write('ar/names.tsv', 'ent-france\tNAME\tمصر\tcontext\tours')
    expect(() => openReading({ lexiconDirectory: directory })).not.toThrow()
  })
})
