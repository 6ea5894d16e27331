import type { Entity } from '../../graph/projection.ts'
import { nameForms, plainWords, searchWords } from '../../graph/search-words.ts'
import type { EntityType } from '../../vocabulary.ts'
import type { NameQuery, PageRequest } from '../graph-store.ts'
import { RANK_OVER_DOCUMENTS, RANK_OVER_PLACE } from '../name-rank.ts'
import type { NamePosition } from '../store-transaction.ts'
import { listOf, type Sql, sql } from './sql.ts'

/** The last character there is: what begins with a text lies between the text and the text with this after it. */
const LAST = '\u{10ffff}'

// The engine takes every number for a fraction and would divide them as such.
const OVER_PLACE = sql`CAST(${RANK_OVER_PLACE} AS INTEGER)`
const OVER_DOCUMENTS = sql`CAST(${RANK_OVER_DOCUMENTS} AS INTEGER)`

/** Entities by the best match among their names: range reads of keys and index reads of words. */
export const namePositions = (
  query: NameQuery,
  types: readonly EntityType[] | undefined,
  page: PageRequest,
) => sql<NamePosition>`
  SELECT * FROM (
    SELECT best / ${OVER_PLACE} * ${OVER_DOCUMENTS} - entity.document_count AS sortKey, entity.id AS id,
      best / ${OVER_PLACE} AS rank, best % ${OVER_PLACE} AS place
    ${bestNames(query, types)})
  WHERE ${page.after ? sql`(sortKey, id) > (${page.after.sortKey}, ${page.after.id})` : sql`TRUE`}
  ORDER BY sortKey, id LIMIT ${page.limit}`

/** How many entities have a name that answers. */
export const nameCount = (query: NameQuery, types: readonly EntityType[] | undefined) => sql<{
  count: number
}>`
  SELECT count(*) AS count ${bestNames(query, types)}`

/** Entities that have a name with all of the words. */
export const idsNamed = (words: readonly string[]) => sql`
  (SELECT entity_id FROM name_word WHERE word IN ${listOf(words)}
    GROUP BY entity_id, place HAVING count(*) = ${words.length})`

/** Those of the entities whose names are not as they stand in the graph. */
export const entitiesNamedOtherwise = (entities: readonly Entity[]) => sql<{ id: string }>`
  SELECT given.value ->> 'id' AS id
  FROM json_each(${JSON.stringify(entities.map(({ id, names }) => ({ id, names })))}) AS given
  WHERE (SELECT body -> 'names' FROM entity WHERE id = given.value ->> 'id') IS NOT given.value -> 'names'
    OR NOT EXISTS (SELECT 1 FROM entity_name WHERE entity_id = given.value ->> 'id')`

/** Takes the names from entities. */
export const deleteNames = (entityIds: readonly string[]) => [
  sql`DELETE FROM entity_name WHERE entity_id IN ${listOf(entityIds)}`,
  sql`DELETE FROM name_word WHERE entity_id IN ${listOf(entityIds)}`,
]

/** Writes the keys of an entity's names. */
export const insertNameKeys = ({ id, names }: Entity) => sql`
  INSERT INTO entity_name (entity_id, place, key, plain_key)
  SELECT ${id}, key, value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(
    names.map(name => [searchWords(name.key).join(' '), plainWords(name.key).join(' ')]),
  )})`

/** Writes the words of an entity's names. */
export const insertNameWords = ({ id, names }: Entity) => sql`
  INSERT INTO name_word (word, entity_id, place)
  SELECT value ->> 0, ${id}, value ->> 1 FROM json_each(${JSON.stringify(
    names.flatMap((name, place) => nameForms(name.key).map(word => [word, place])),
  )})`

/** From each entity with a name that answers; `best` is its rank over its place. */
function bestNames(query: NameQuery, types: readonly EntityType[] | undefined): Sql {
  return sql`FROM (
      SELECT entity_id, min(rank * ${OVER_PLACE} + place) AS best
      FROM (${beginning(query)} UNION ALL ${query.beginning === null ? someWords(query) : allWords(query)})
      GROUP BY entity_id)
    CROSS JOIN entity ON entity.id = entity_id
    WHERE ${types ? sql`entity.type IN ${listOf(types)}` : sql`TRUE`}`
}

function beginning({ key, plainKey }: NameQuery): Sql {
  return sql`
    SELECT entity_id, place, CASE WHEN key = ${key} THEN 0 ELSE 1 END AS rank FROM entity_name
    WHERE key >= ${key} AND key < ${key + LAST}
    UNION ALL
    SELECT entity_id, place, 1 FROM entity_name WHERE plain_key >= ${plainKey} AND plain_key < ${plainKey + LAST}`
}

function someWords({ words }: NameQuery): Sql {
  return sql`
    SELECT entity_id, place, CASE WHEN count(*) = ${words.length} THEN 2 ELSE 3 END FROM name_word
    WHERE word IN ${listOf(words)} GROUP BY entity_id, place`
}

function allWords({ words, beginning }: NameQuery): Sql {
  const begun = sql`
    SELECT DISTINCT entity_id, place, 2 FROM name_word WHERE word >= ${beginning} AND word < ${`${beginning}${LAST}`}`
  return words.length === 0
    ? begun
    : sql`${begun} AND (entity_id, place) IN (
        SELECT entity_id, place FROM name_word WHERE word IN ${listOf(words)}
        GROUP BY entity_id, place HAVING count(*) = ${words.length})`
}
