import type { DocumentFact } from '../../graph/facts.ts'
import { NO_DAY } from '../../graph/report-order.ts'
import type { DocumentFilter, PageRequest } from '../graph-store.ts'
import { documentWords, keptWord } from '../searched-text.ts'
import type { Indexing, Position } from '../store-transaction.ts'
import { allOf, type Cypher, cypher } from './cypher.ts'

type DocumentColumns = Omit<DocumentFact, 'diagnostics'> & { readonly diagnostics: string }

/** Which of the ids are documents. */
export const documentIdsAmong = (ids: readonly string[]) => cypher<{ id: string }>`
  MATCH (document:Document) WHERE document.id IN ${ids}
  RETURN document.id AS id`

/** Documents by id. */
export const documentsById = (ids: readonly string[]) => cypher<{ document: DocumentColumns }>`
  MATCH (document:Document) WHERE document.id IN ${ids}
  RETURN document {.id, .textHash, .externalId, .title, .text, .language, .publisher, .url, .publishedOn,
    .publishedOnBasis, .coverage, .readBy, .diagnostics} AS document`

/** The fact of a row. */
export function toDocument({ document }: { readonly document: DocumentColumns }): DocumentFact {
  return { ...document, diagnostics: JSON.parse(document.diagnostics) }
}

/** Positions of documents by (publishedOn, id), unknown last. */
export const documentPositions = (filter: DocumentFilter, page: PageRequest) => cypher<Position>`
  MATCH (document:Document)
  WHERE document.sortDate >= ${page.after?.sortKey ?? ''} AND document.id IS NOT NULL
    AND ${
      page.after
        ? cypher`(document.sortDate > ${page.after.sortKey} OR document.id > ${page.after.id})`
        : cypher`true`
    }
    AND ${documentCondition(filter)}
  RETURN document.sortDate AS sortKey, document.id AS id ORDER BY sortKey, id LIMIT ${page.limit}`

/** How many documents a filter lets through. */
export const documentCount = (filter: DocumentFilter) => cypher<{ count: number }>`
  MATCH (document:Document) WHERE ${documentCondition(filter)}
  RETURN count(document) AS count`

/** Writes documents. */
export const createDocuments = (documents: readonly DocumentFact[], indexing: Indexing) => cypher`
  UNWIND ${documents.map(document => toProperties(document, indexing))} AS row
  CREATE (document:Document) SET document = row, document.ingestedAt = datetime()`

/** Deletes documents with their mentions. */
export const deleteDocuments = (ids: readonly string[]) => cypher`
  MATCH (document:Document) WHERE document.id IN ${ids}
  DETACH DELETE document`

function toProperties(document: DocumentFact, indexing: Indexing) {
  return {
    ...document,
    searchWords: documentWords(document, indexing),
    diagnostics: JSON.stringify(document.diagnostics),
    sortDate: document.publishedOn ?? NO_DAY,
  }
}

function documentCondition(filter: DocumentFilter): Cypher {
  const conditions: Cypher[] = []
  if (filter.publishers) conditions.push(cypher`document.publisher IN ${filter.publishers}`)
  if (filter.publishedFrom !== undefined)
    conditions.push(cypher`document.publishedOn >= ${filter.publishedFrom}`)
  if (filter.publishedTo !== undefined) conditions.push(cypher`document.publishedOn <= ${filter.publishedTo}`)
  for (const word of filter.text ?? [])
    conditions.push(cypher`document.searchWords CONTAINS ${keptWord(word)}`)
  return allOf(conditions)
}
