import type { MentionFact } from '../../graph/facts.ts'
import type { EntityType } from '../../vocabulary.ts'
import type { MentionRow, PageRequest } from '../graph-store.ts'
import type { Spelling } from '../store-transaction.ts'
import { listOf, sql } from './sql.ts'

interface MentionColumns {
  documentId: string
  entityId: string
  type: EntityType
  name: string
  language: string
  key: string
  spans: string
}

/** Mentions of the documents. */
export const mentionsOfDocuments = (documentIds: readonly string[]) => sql<MentionColumns>`
  SELECT document_id AS documentId, entity_id AS entityId, type, name, language, key, spans FROM mention
  WHERE document_id IN ${listOf(documentIds)}`

/** The fact of a row. */
export function toMention(row: MentionColumns): MentionFact {
  return { ...row, spans: JSON.parse(row.spans) }
}

/** Writes one mention. */
export const insertMention = (mention: MentionFact) => sql`
  INSERT INTO mention (document_id, entity_id, type, name, language, key, spans)
  VALUES (${mention.documentId}, ${mention.entityId}, ${mention.type}, ${mention.name}, ${mention.language},
    ${mention.key}, ${JSON.stringify(mention.spans)})`

/** How documents write the entities. */
export const spellings = (entityIds: readonly string[]) => sql<Spelling>`
  SELECT entity_id AS entityId, type, name, language, key, count(*) AS documents FROM mention
  WHERE entity_id IN ${listOf(entityIds)} GROUP BY entity_id, type, name, language, key`

/** One page of an entity's mentions by (document, start). */
export const mentionPage = (entityId: string, page: PageRequest) => sql<MentionRow>`
  SELECT mention.document_id AS documentId, span.value ->> 'start' AS start, span.value ->> 'end' AS end,
    span.value ->> 'form' AS form
  FROM mention CROSS JOIN json_each(mention.spans) AS span
  WHERE mention.entity_id = ${entityId} AND ${
    page.after
      ? sql`mention.document_id >= ${page.after.sortKey} AND (mention.document_id > ${page.after.sortKey}
        OR span.value ->> 'start' > CAST(${page.after.id} AS INTEGER))`
      : sql`TRUE`
  }
  ORDER BY mention.document_id, span.value ->> 'start' LIMIT ${page.limit}`

/** How many mentions an entity has. */
export const mentionCount = (entityId: string) => sql<{ count: number }>`
  SELECT coalesce(sum(json_array_length(spans)), 0) AS count FROM mention WHERE entity_id = ${entityId}`
