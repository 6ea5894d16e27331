import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findUnknownReferences } from '../../src/lexicon/find-unknown-references.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readTable } from '../../src/lexicon/read-table.ts'
import { readTitles } from '../../src/lexicon/read-titles.ts'
import { SOURCED, TABLE_KEYS } from '../../src/lexicon/table-keys.ts'
import { findAmbiguousNames } from '../../src/text/find-ambiguous-names.ts'
import { createFolding } from '../../src/text/fold.ts'
import { BACKGROUND_RELATIONS, EVENT_FAMILIES, EVENT_KINDS } from '../../src/vocabulary.ts'

const lexicon = readLexicon('lexicon')
const folding = createFolding(lexicon.letters)
const tables = readdirSync('lexicon', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.tsv'))
  .sort()

function keysOf(table: string): readonly string[] {
  const [header = '', ...lines] = readFileSync(join('lexicon', table), 'utf8').split('\n')
  const columns = header.slice(2).split('\t')
  return lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line =>
      (TABLE_KEYS[table] ?? columns).map(column => line.split('\t')[columns.indexOf(column)]).join('\t'),
    )
}

const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at)

describe('a table of the lexicon', () => {
  test.each(tables)('%s says nothing twice', table => {
    expect(repeated(keysOf(table))).toEqual([])
  })

  test.each(tables)('%s has the columns that make its rows unique', table => {
    const header = readFileSync(join('lexicon', table), 'utf8').split('\n')[0] ?? ''
    expect(header.slice(2).split('\t')).toEqual(expect.arrayContaining([...(TABLE_KEYS[table] ?? ['?'])]))
  })

  test.each(tables)('%s has no blanks around a cell', table => {
    const cells = keysOf(table).flatMap(key => key.split('\t'))
    expect(cells.filter(cell => cell !== cell.trim())).toEqual([])
  })
})

describe('an entity', () => {
  const named = new Set(
    lexicon.names.filter(name => name.language === 'ar' && name.form === 'NAME').map(name => name.entityId),
  )

  test('has an Arabic name', () => {
    expect([...lexicon.entities.keys()].filter(id => !named.has(id))).toEqual([])
  })

  test('has an id of its kind and a Wikidata id only in the right form', () => {
    for (const { id, wikidata } of lexicon.entities.values()) {
      expect(id).toMatch(/^ent-[a-z0-9-]+$/)
      if (wikidata !== null) expect(wikidata).toMatch(/^Q\d+$/)
    }
  })

  test('shares its Wikidata id with no other', () => {
    const ids = [...lexicon.entities.values()].flatMap(entity => entity.wikidata ?? [])
    expect(repeated(ids)).toEqual([])
  })

  test('that is a country has an ISO code of its own, if one at all', () => {
    const codes = [...lexicon.entities.values()].flatMap(entity => entity.iso ?? [])
    expect(repeated(codes)).toEqual([])
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/)
  })

  test('lies on the globe', () => {
    for (const { latitude, longitude } of lexicon.entities.values()) {
      expect(latitude === null).toBe(longitude === null)
      expect(Math.abs(latitude ?? 0)).toBeLessThanOrEqual(90)
      expect(Math.abs(longitude ?? 0)).toBeLessThanOrEqual(180)
    }
  })
})

test('of entities that share an Arabic spelling all but one need a condition', () => {
  const clashes = findAmbiguousNames(lexicon.names, folding)
  expect(clashes.map(({ name, first }) => `${name.place} ${name.text}: ${first.place}`)).toEqual([])
})

describe('a source', () => {
  const sources = readFileSync('lexicon/NOTICE.md', 'utf8')
    .split('\n')
    .flatMap(line => line.match(/^\| `([^`]+)` \|/)?.[1] ?? [])
  const cellsOf = (table: string) => readTable(join('lexicon', table), table).map(row => row.text('source'))
  const sourced = tables.filter(table =>
    readFileSync(join('lexicon', table), 'utf8').split('\n')[0]?.split('\t').includes('source'),
  )

  test('stands in every row of the tables of names and facts', () => {
    expect(sourced).toEqual([...SOURCED].sort())
  })

  test.each(sourced)('is one that NOTICE.md names: %s', table => {
    expect([...new Set(cellsOf(table))].filter(source => !sources.includes(source))).toEqual([])
  })

  test('that NOTICE.md names is used', () => {
    const used = new Set(sourced.flatMap(cellsOf))
    expect(sources.filter(source => !used.has(source))).toEqual([])
  })
})

describe('background relations', () => {
  test.each(BACKGROUND_RELATIONS)('of type %s never lead back to where they began', type => {
    const next = new Map<string, string[]>()
    for (const relation of lexicon.relations)
      if (relation.type === type)
        next.set(relation.fromId, [...(next.get(relation.fromId) ?? []), relation.toId])
    const done = new Set<string>()
    const onPath = new Set<string>()
    const leadsBack = (id: string): boolean => {
      if (onPath.has(id)) return true
      if (done.has(id)) return false
      onPath.add(id)
      const found = (next.get(id) ?? []).some(leadsBack)
      onPath.delete(id)
      done.add(id)
      return found
    }
    expect([...next.keys()].filter(leadsBack)).toEqual([])
  })

  test('put a capital into its own country', () => {
    const located = new Set(
      lexicon.relations
        .filter(({ type }) => type === 'LOCATED_IN')
        .map(({ fromId, toId }) => `${fromId} ${toId}`),
    )
    const capitals = lexicon.relations.filter(({ type }) => type === 'CAPITAL_OF')
    expect(capitals.length).toBeGreaterThan(150)
    expect(capitals.filter(({ fromId, toId }) => !located.has(`${fromId} ${toId}`))).toEqual([])
  })
})

describe('the tables of events', () => {
  const { arabic } = lexicon
  const markers = new Set([
    ...arabic.words.filter(word => ['prep', 'marker', 'adjunct'].includes(word.class)).map(word => word.id),
    'b',
    'l',
    'l-suffixed',
    'partitive',
    // What a verb of speaking gives its subject at an event.
    'speaking',
  ])

  test('have frames only for verbs, event nouns, kinds and families', () => {
    const known = new Set<string>([
      '*',
      ...arabic.verbs.map(verb => verb.id),
      ...arabic.eventNouns.map(noun => noun.id),
      ...EVENT_KINDS,
      ...EVENT_FAMILIES,
    ])
    expect(arabic.frames.filter(frame => !known.has(frame.trigger))).toEqual([])
  })

  test('have only markers that some word brings', () => {
    expect(arabic.frames.filter(({ marker }) => marker !== null && !markers.has(marker))).toEqual([])
  })

  test('have verbs that need slots of theirs', () => {
    const slots = new Set(['subject', 'object', 'genitive', 'attended', ...markers])
    const needed = [...arabic.verbs, ...arabic.eventNouns].flatMap(({ needs }) =>
      needs.flatMap(alternative => alternative.split('+')),
    )
    expect(needed.filter(slot => !slots.has(slot))).toEqual([])
  })

  test('have a kind for every noun of class event and none for another', () => {
    for (const noun of arabic.eventNouns) expect(noun.kind !== null).toBe(noun.class === 'event')
  })

  test('have verbal nouns of verbs that have frames', () => {
    const triggers = new Set(arabic.frames.map(frame => frame.trigger))
    const masdars = arabic.eventNouns.filter(noun => noun.class === 'masdar').map(noun => noun.id)
    expect(masdars.filter(id => !triggers.has(id))).toEqual([])
  })
})

test('rules speak only of words, slots and frames that some table holds', () => {
  expect(findUnknownReferences(lexicon.arabic).map(({ place, problem }) => `${place}: ${problem}`)).toEqual(
    [],
  )
})

test('the titles of all kinds are there in both languages', () => {
  expect([...readTitles('lexicon').keys()]).toEqual(['ar', 'en'])
})
