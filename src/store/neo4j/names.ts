import type { Entity } from '../../graph/projection.ts'
import { nameForms, plainWords, searchWords } from '../../graph/search-words.ts'
import type { EntityType } from '../../vocabulary.ts'
import type { NameQuery, PageRequest } from '../graph-store.ts'
import { RANK_OVER_DOCUMENTS, RANK_OVER_PLACE } from '../name-rank.ts'
import type { NamePosition } from '../store-transaction.ts'
import { type Cypher, cypher } from './cypher.ts'

/** Entities by the best match among their names: range reads of keys and index reads of words. */
export const namePositions = (
  query: NameQuery,
  types: readonly EntityType[] | undefined,
  page: PageRequest,
) => cypher<NamePosition>`
  ${bestNames(query, types)}
  WITH entity, best, best / ${RANK_OVER_PLACE} * ${RANK_OVER_DOCUMENTS} - entity.documentCount AS sortKey
  WHERE ${
    page.after
      ? cypher`sortKey > ${page.after.sortKey} OR (sortKey = ${page.after.sortKey} AND entity.id > ${page.after.id})`
      : cypher`true`
  }
  RETURN sortKey, entity.id AS id, best / ${RANK_OVER_PLACE} AS rank, best % ${RANK_OVER_PLACE} AS place
  ORDER BY sortKey, id LIMIT ${page.limit}`

/** How many entities have a name that answers. */
export const nameCount = (query: NameQuery, types: readonly EntityType[] | undefined) => cypher<{
  count: number
}>`
  ${bestNames(query, types)}
  RETURN count(entity) AS count`

/** That a node has a name with all of the words. */
export const isNamed = (entity: Cypher, words: readonly string[]) => cypher`EXISTS {
  MATCH (${entity})<-[:NAME_OF]-(name:Name) WHERE all(word IN ${words} WHERE word IN name.words) }`

/** Those of the entities whose names are not as they stand in the graph. */
export const entitiesNamedOtherwise = (entities: readonly Entity[]) => cypher<{ id: string }>`
  UNWIND ${entities.map(entity => ({ id: entity.id, names: JSON.stringify(entity.names) }))} AS row
  OPTIONAL MATCH (entity:Entity {id: row.id})
  WITH row, entity WHERE entity.names IS NULL OR entity.names <> row.names
  RETURN row.id AS id`

/** The words of the names of entities. */
export const wordsOfNames = (entityIds: readonly string[]) => cypher<{ word: string }>`
  MATCH (entity:Entity)<-[:NAME_OF]-(:Name)-[:HAS_WORD]->(word:NameWord) WHERE entity.id IN ${entityIds}
  RETURN DISTINCT word.word AS word`

/** Deletes the names of entities. */
export const deleteNames = (entityIds: readonly string[]) => cypher`
  MATCH (entity:Entity)<-[:NAME_OF]-(name:Name) WHERE entity.id IN ${entityIds}
  DETACH DELETE name`

/** Deletes those of the words that no name has any more. */
export const deleteUnusedWords = (words: readonly string[]) => cypher`
  MATCH (word:NameWord) WHERE word.word IN ${words} AND NOT EXISTS { (word)<-[:HAS_WORD]-() }
  DELETE word`

/** Writes each name of entities as a node of its own, so that it can be searched by its keys and words. */
export const createNames = (entities: readonly Entity[]) => cypher`
  UNWIND ${entities.flatMap(toRows)} AS row
  MATCH (entity:Entity {id: row.id})
  CREATE (name:Name)-[:NAME_OF]->(entity) SET name = row.properties
  WITH name, row
  UNWIND row.properties.words AS text
  MERGE (word:NameWord {word: text})
  CREATE (name)-[:HAS_WORD]->(word)`

function toRows({ id, names }: Entity) {
  return names.map((name, place) => ({
    id,
    properties: {
      ...name,
      place,
      searchKey: searchWords(name.key).join(' '),
      plainKey: plainWords(name.key).join(' '),
      words: nameForms(name.key),
    },
  }))
}

/** Each entity with a name that answers; `best` is its rank over its place. */
function bestNames(query: NameQuery, types: readonly EntityType[] | undefined): Cypher {
  return cypher`
    CALL () {
      ${beginning(query)}
      UNION ALL
      ${query.beginning === null ? someWords(query) : allWords(query)}
    }
    MATCH (name)-[:NAME_OF]->(entity:Entity) WHERE ${types ? cypher`entity.type IN ${types}` : cypher`true`}
    WITH entity, min(rank * ${RANK_OVER_PLACE} + name.place) AS best`
}

function beginning({ key, plainKey }: NameQuery): Cypher {
  return cypher`
      MATCH (name:Name) WHERE name.searchKey STARTS WITH ${key}
      RETURN name, CASE WHEN name.searchKey = ${key} THEN 0 ELSE 1 END AS rank
      UNION ALL
      MATCH (name:Name) WHERE name.plainKey STARTS WITH ${plainKey}
      RETURN name, 1 AS rank`
}

function someWords({ words }: NameQuery): Cypher {
  return cypher`
      MATCH (name:Name)-[:HAS_WORD]->(word:NameWord) WHERE word.word IN ${words}
      WITH name, count(word) AS found
      RETURN name, CASE WHEN found = ${words.length} THEN 2 ELSE 3 END AS rank`
}

function allWords({ words, beginning }: NameQuery): Cypher {
  return cypher`
      MATCH (name:Name)-[:HAS_WORD]->(begun:NameWord) WHERE begun.word STARTS WITH ${beginning}
        AND all(word IN ${words} WHERE word IN name.words)
      RETURN DISTINCT name, 2 AS rank`
}
