import { fileURLToPath } from 'node:url'
import { readLatinTables } from '../../src/lexicon/latin-tables.ts'
import type { EntityTables, LexiconEntity } from '../../src/lexicon/lexicon.ts'
import { readIdentityWeights } from '../../src/lexicon/read-identity-weights.ts'
import { readTable } from '../../src/lexicon/read-table.ts'
import type { EntityType } from '../../src/vocabulary.ts'

const rows = (name: string) =>
  readTable(fileURLToPath(new URL(`../../lexicon/${name}`, import.meta.url)), name)

const entity = (id: string, type: EntityType, more: Partial<LexiconEntity> = {}): [string, LexiconEntity] => [
  id,
  {
    id,
    type,
    nameEn: id.replace('ent-', ''),
    wikidata: null,
    iso: null,
    latitude: null,
    longitude: null,
    gender: null,
    hub: false,
    place: 'test',
    ...more,
  },
]

/** The shipped letters and weights with a small world of its own. */
export const testLexicon: EntityTables = {
  letters: rows('ar/letters.tsv').map(row => ({
    level: row.oneOf('level', ['light', 'full']),
    from: row.text('from'),
    to: row.optional('to') ?? '',
  })),
  identityWeights: readIdentityWeights(rows('identity.tsv')),
  latin: readLatinTables(rows),
  arabic: {
    commonWords: ['سوق'],
    demonyms: [{ entityId: 'ent-home', form: 'ديري', place: 'test' }],
    nameCues: [
      { type: 'SITE', use: 'name', gender: 'm', form: 'مطار', place: 'test' },
      { type: 'ORGANIZATION', use: 'state', gender: 'f', form: 'وزارة', place: 'test' },
    ],
  },
  entities: new Map([
    entity('ent-union', 'ORGANIZATION', { hub: true }),
    entity('ent-league', 'ORGANIZATION'),
    entity('ent-council', 'BODY'),
    entity('ent-home', 'COUNTRY', { iso: 'HO', wikidata: 'Q1' }),
    entity('ent-away', 'COUNTRY', { iso: 'AW' }),
    entity('ent-port', 'CITY'),
    entity('ent-old-town', 'CITY'),
    entity('ent-hill', 'CITY'),
    entity('ent-palace', 'SITE'),
    entity('ent-continent', 'REGION'),
    entity('ent-straddling', 'REGION'),
    entity('ent-minister', 'PERSON'),
    entity('ent-envoy', 'PERSON'),
    entity('ent-guest', 'PERSON'),
  ]),
  names: [
    { entityId: 'ent-home', text: 'ديرة', form: 'SHORT', language: 'ar', condition: null, place: 'test' },
    {
      entityId: 'ent-home',
      text: 'الدِّيرة الأولى',
      form: 'NAME',
      language: 'ar',
      condition: null,
      place: 'test',
    },
    { entityId: 'ent-home', text: 'Home', form: 'NAME', language: 'en', condition: null, place: 'test' },
  ],
  relations: [
    { fromId: 'ent-port', type: 'LOCATED_IN', toId: 'ent-home' },
    { fromId: 'ent-hill', type: 'CAPITAL_OF', toId: 'ent-away' },
    { fromId: 'ent-old-town', type: 'LOCATED_IN', toId: 'ent-port' },
    { fromId: 'ent-palace', type: 'LOCATED_IN', toId: 'ent-port' },
    { fromId: 'ent-straddling', type: 'LOCATED_IN', toId: 'ent-home' },
    { fromId: 'ent-straddling', type: 'LOCATED_IN', toId: 'ent-away' },
    { fromId: 'ent-home', type: 'LOCATED_IN', toId: 'ent-continent' },
    { fromId: 'ent-council', type: 'ORGAN_OF', toId: 'ent-union' },
    { fromId: 'ent-council', type: 'SEATED_IN', toId: 'ent-port' },
    { fromId: 'ent-union', type: 'SEATED_IN', toId: 'ent-port' },
  ],
}
