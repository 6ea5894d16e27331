import type { DocumentFact } from '../../graph/facts.ts'
import { NO_DAY } from '../../graph/report-order.ts'
import type { DocumentFilter, PageRequest } from '../graph-store.ts'
import { documentWords, keptWord } from '../searched-text.ts'
import type { Indexing, Position } from '../store-transaction.ts'
import type { BodyRow } from './parse-body.ts'
import { allOf, listOf, type Sql, sql } from './sql.ts'

/** Which of the ids are documents. */
export const documentIdsAmong = (ids: readonly string[]) => sql<{ id: string }>`
  SELECT id FROM document WHERE id IN ${listOf(ids)}`

/** Documents by id. */
export const documentsById = (ids: readonly string[]) => sql<BodyRow>`
  SELECT body FROM document WHERE id IN ${listOf(ids)}`

/** Positions of documents by (publishedOn, id), unknown last. */
export const documentPositions = (filter: DocumentFilter, page: PageRequest) => sql<Position>`
  SELECT sort_date AS sortKey, id FROM document
  WHERE ${documentCondition(filter)}
    AND ${page.after ? sql`(sort_date, id) > (${page.after.sortKey}, ${page.after.id})` : sql`TRUE`}
  ORDER BY sort_date, id LIMIT ${page.limit}`

/** How many documents a filter lets through. */
export const documentCount = (filter: DocumentFilter) => sql<{ count: number }>`
  SELECT count(*) AS count FROM document WHERE ${documentCondition(filter)}`

/** Writes one document. */
export const insertDocument = (document: DocumentFact) => sql`
  INSERT INTO document (id, sort_date, published_on, publisher, body)
  VALUES (${document.id}, ${document.publishedOn ?? NO_DAY}, ${document.publishedOn}, ${document.publisher},
    ${JSON.stringify(document)})`

/** Writes the words of one document. */
export const insertDocumentText = (document: DocumentFact, indexing: Indexing) => sql`
  INSERT INTO document_text (document_id, words) VALUES (${document.id}, ${documentWords(document, indexing)})`

/** Deletes documents and, by cascade, all their facts. */
export const deleteDocuments = (ids: readonly string[]) => sql`
  DELETE FROM document WHERE id IN ${listOf(ids)}`

function documentCondition(filter: DocumentFilter): Sql {
  const conditions: Sql[] = []
  if (filter.publishers) conditions.push(sql`publisher IN ${listOf(filter.publishers)}`)
  if (filter.publishedFrom !== undefined) conditions.push(sql`published_on >= ${filter.publishedFrom}`)
  if (filter.publishedTo !== undefined) conditions.push(sql`published_on <= ${filter.publishedTo}`)
  for (const word of filter.text ?? [])
    conditions.push(
      sql`id IN (SELECT document_id FROM document_text WHERE instr(words, ${keptWord(word)}) > 0)`,
    )
  return allOf(conditions)
}
