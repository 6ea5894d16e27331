import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BACKGROUND_RELATIONS, ENTITY_TYPES } from '../vocabulary.ts'
import { readLatinTables } from './latin-tables.ts'
import {
  GENDERS,
  type Letter,
  type Lexicon,
  type LexiconEntity,
  type LexiconName,
  type LexiconRelation,
  NAME_CONDITIONS,
} from './lexicon.ts'
import { readArabicTables, readTimeWords } from './read-arabic-tables.ts'
import { readIdentityWeights } from './read-identity-weights.ts'
import { createRowReader } from './read-rows.ts'
import type { TableRow } from './read-table.ts'

/**
 * The lexicon in a directory, with the rows of a reader's own directories after its own; these hold the tables
 * they like. Throws with file and line on a row that is not right.
 */
export function readLexicon(directory: string, ...added: readonly string[]): Lexicon {
  const rows = createRowReader(directory, added)
  const entities = new Map<string, LexiconEntity>()
  const add = (entity: LexiconEntity, row: TableRow) => {
    if (entities.has(entity.id)) throw new Error(`${row.place}: "${entity.id}" stands twice`)
    entities.set(entity.id, entity)
  }
  for (const row of rows('entities.tsv')) add(readEntity(row), row)
  const places = rows('places.tsv')
  for (const row of places) add(readPlace(row), row)
  const known = (row: TableRow, column: string) => {
    const id = row.text(column)
    if (!entities.has(id)) throw new Error(`${row.place}: "${id}" is not in entities.tsv`)
    return id
  }
  const relations = [
    ...rows('relations.tsv').map(
      (row): LexiconRelation => ({
        fromId: known(row, 'from'),
        toId: known(row, 'to'),
        type: row.oneOf('type', BACKGROUND_RELATIONS),
      }),
    ),
    ...places
      .filter(row => row.optional('country') !== null)
      .map(
        (row): LexiconRelation => ({
          fromId: row.text('id'),
          toId: known(row, 'country'),
          type: 'LOCATED_IN',
        }),
      ),
  ]
  const placeIds = new Set(places.map(row => row.text('id')))
  const names = [
    ...[...rows('ar/names.tsv'), ...rows('ar/places.tsv')].map(
      (row): LexiconName => ({
        entityId: known(row, 'entity'),
        text: row.text('name'),
        form: row.oneOf('form', ['NAME', 'SHORT']),
        language: 'ar',
        condition: row.optional('condition') === null ? null : row.oneOf('condition', NAME_CONDITIONS),
        place: row.place,
      }),
    ),
    ...[...entities.values()].map(
      (entity): LexiconName => ({
        entityId: entity.id,
        text: entity.nameEn,
        form: 'NAME',
        language: 'en',
        // Many small towns bear an English word; in a Latin text they would be found everywhere.
        condition: placeIds.has(entity.id) ? 'cue' : null,
        place: entity.place,
      }),
    ),
    ...rows('en/names.tsv').map(
      (row): LexiconName => ({
        entityId: known(row, 'entity'),
        text: row.text('name'),
        form: row.oneOf('form', ['NAME', 'SHORT']),
        language: 'en',
        condition: null,
        place: row.place,
      }),
    ),
  ]
  return {
    version: hashTables([directory, ...added]),
    letters: rows('ar/letters.tsv').map(readLetter),
    entities,
    names,
    relations,
    identityWeights: readIdentityWeights(rows('identity.tsv')),
    arabic: readArabicTables(rows),
    latin: readLatinTables(rows),
    english: readTimeWords(rows('en/time.tsv')),
  }
}

function readEntity(row: TableRow): LexiconEntity {
  return {
    id: row.text('id'),
    type: row.oneOf('type', ENTITY_TYPES),
    nameEn: row.text('nameEn'),
    wikidata: row.optional('wikidata'),
    iso: row.optional('iso'),
    latitude: row.number('latitude'),
    longitude: row.number('longitude'),
    gender: row.optional('gender') === null ? null : row.oneOf('gender', GENDERS),
    hub: row.words('flags').includes('hub'),
    place: row.place,
  }
}

function readPlace(row: TableRow): LexiconEntity {
  return {
    id: row.text('id'),
    type: row.oneOf('type', ENTITY_TYPES),
    nameEn: row.text('nameEn'),
    wikidata: null,
    iso: null,
    latitude: row.number('latitude'),
    longitude: row.number('longitude'),
    gender: 'f',
    hub: false,
    place: row.place,
  }
}

function readLetter(row: TableRow): Letter {
  return {
    level: row.oneOf('level', ['light', 'full']),
    from: row.text('from'),
    to: row.optional('to') ?? '',
  }
}

/** A short hash over the names and bytes of all tables, directory by directory, in the order of their paths. */
function hashTables(directories: readonly string[]): string {
  const hash = createHash('sha256')
  for (const directory of directories) {
    const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.tsv'),
    )
    for (const path of paths.map(path => path.replaceAll('\\', '/')).sort())
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(directory, path)))
  }
  return hash.digest('hex').slice(0, 12)
}
