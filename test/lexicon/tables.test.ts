import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readTitles } from '../../src/lexicon/read-titles.ts'
import { createFolding } from '../../src/text/fold.ts'
import { BACKGROUND_RELATIONS } from '../../src/vocabulary.ts'

const lexicon = readLexicon('lexicon')
const folding = createFolding(lexicon.letters)
const tables = readdirSync('lexicon', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.tsv'))
  .sort()

/** The columns whose cells together may stand only once in a table. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'entities.tsv': ['id'],
  'places.tsv': ['id'],
  'relations.tsv': ['from', 'type', 'to'],
  'identity.tsv': ['evidence'],
  'ar/names.tsv': ['entity', 'name'],
  'ar/places.tsv': ['entity', 'name'],
  'en/names.tsv': ['entity', 'name'],
  'ar/demonyms.tsv': ['entity', 'form'],
  'ar/given-names.tsv': ['name'],
  'ar/words.tsv': ['class', 'form'],
  'ar/numbers.tsv': ['class', 'form'],
  'ar/time.tsv': ['class', 'form'],
  'en/time.tsv': ['class', 'form'],
  'ar/event-nouns.tsv': ['class', 'form'],
  'ar/verbs.tsv': ['past', 'id'],
  'ar/frames.tsv': ['trigger', 'slot', 'marker', 'filler'],
  'ar/kinds.tsv': ['noun', 'beside'],
  'ar/choices.tsv': ['class', 'before'],
  'ar/status.tsv': ['signals'],
  'ar/name-cues.tsv': ['form'],
  'ar/offices.tsv': ['form'],
  'ar/letters.tsv': ['level', 'from'],
  'ar/titles.tsv': ['kind'],
  'en/titles.tsv': ['kind'],
}

function keysOf(table: string): readonly string[] {
  const [header = '', ...lines] = readFileSync(join('lexicon', table), 'utf8').split('\n')
  const columns = header.slice(2).split('\t')
  return lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => (KEYS[table] ?? columns).map(column => line.split('\t')[columns.indexOf(column)]).join('\t'))
}

const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at)

describe('a table of the lexicon', () => {
  test.each(tables)('%s says nothing twice', table => {
    expect(repeated(keysOf(table))).toEqual([])
  })

  test.each(tables)('%s has the columns that make its rows unique', table => {
    const header = readFileSync(join('lexicon', table), 'utf8').split('\n')[0] ?? ''
    expect(header.slice(2).split('\t')).toEqual(expect.arrayContaining([...(KEYS[table] ?? ['?'])]))
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
  const byName = new Map<string, Map<string, boolean>>()
  for (const { entityId, text, language, condition } of lexicon.names) {
    if (language !== 'ar') continue
    const entities = byName.get(folding.light(text)) ?? new Map<string, boolean>()
    entities.set(entityId, (entities.get(entityId) ?? false) || condition === null)
    byName.set(folding.light(text), entities)
  }
  const clashes = [...byName].flatMap(([name, entities]) => {
    const free = [...entities].filter(([, isFree]) => isFree).map(([id]) => id)
    return free.length > 1 ? [`${name}: ${free.join(' ')}`] : []
  })
  expect(clashes).toEqual([])
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
    'partitive',
  ])

  test('have frames only for verbs, event nouns, kinds and families', () => {
    const known = new Set<string>([
      '*',
      ...arabic.verbs.map(verb => verb.id),
      ...arabic.eventNouns.map(noun => noun.id),
      ...['VISIT', 'CALL', 'NEGOTIATION', 'SUMMIT', 'GATHERING', 'SERIES', 'OUTCOME', 'CONFLICT', 'OTHER'],
    ])
    expect(arabic.frames.filter(frame => !known.has(frame.trigger))).toEqual([])
  })

  test('have only markers that some word brings', () => {
    expect(arabic.frames.filter(({ marker }) => marker !== null && !markers.has(marker))).toEqual([])
  })

  test('have verbs that need slots of theirs', () => {
    const slots = new Set(['subject', 'object', 'genitive', ...markers])
    expect(arabic.verbs.flatMap(verb => verb.needs).filter(slot => !slots.has(slot))).toEqual([])
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

test('the titles of all kinds are there in both languages', () => {
  expect([...readTitles('lexicon').keys()]).toEqual(['ar', 'en'])
})
