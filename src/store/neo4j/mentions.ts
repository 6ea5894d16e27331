import type { MentionFact } from '../../graph/facts.ts'
import type { EntityType, MentionForm } from '../../vocabulary.ts'
import type { MentionRow, PageRequest } from '../graph-store.ts'
import type { Spelling } from '../store-transaction.ts'
import { cypher } from './cypher.ts'

interface SpanColumns {
  readonly documentId: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly MentionForm[]
}

interface MentionColumns extends SpanColumns {
  readonly entityId: string
  readonly type: EntityType
  readonly name: string
  readonly language: string
  readonly key: string
}

/** Mentions of the documents. */
export const mentionsOfDocuments = (documentIds: readonly string[]) => cypher<MentionColumns>`
  MATCH (document:Document)-[mention:MENTIONS]->(:Entity) WHERE document.id IN ${documentIds}
  RETURN mention.documentId AS documentId, mention.entityId AS entityId, mention.entityType AS type,
    mention.name AS name, mention.language AS language, mention.key AS key,
    mention.starts AS starts, mention.ends AS ends, mention.forms AS forms`

/** The fact of a row. */
export function toMention({ starts, ends, forms, ...own }: MentionColumns): MentionFact {
  return { ...own, spans: toSpans({ documentId: own.documentId, starts, ends, forms }) }
}

/** Writes mentions between documents and entities that are there. */
export const createMentions = (mentions: readonly MentionFact[]) => cypher`
  UNWIND ${mentions.map(toProperties)} AS row
  MATCH (document:Document {id: row.documentId})
  MATCH (entity:Entity {id: row.entityId})
  CREATE (document)-[mention:MENTIONS]->(entity) SET mention = row`

/** How documents write the entities. */
export const spellings = (entityIds: readonly string[]) => cypher<Spelling>`
  MATCH (entity:Entity)<-[mention:MENTIONS]-(:Document) WHERE entity.id IN ${entityIds}
  RETURN mention.entityId AS entityId, mention.entityType AS type, mention.name AS name,
    mention.language AS language, mention.key AS key, count(*) AS documents`

/** The documents on one page of an entity's mentions: an index read; each holds one mention or more. */
export const mentionPage = (entityId: string, page: PageRequest) => cypher<SpanColumns>`
  MATCH (:Document)-[mention:MENTIONS]->(:Entity)
  WHERE mention.entityId = ${entityId} AND mention.documentId >= ${String(page.after?.sortKey ?? '')}
  RETURN mention.documentId AS documentId, mention.starts AS starts, mention.ends AS ends,
    mention.forms AS forms
  ORDER BY documentId LIMIT ${page.limit + 1}`

/** The mentions after a position, by (document, start). */
export function toMentionRows(rows: readonly SpanColumns[], page: PageRequest): readonly MentionRow[] {
  const isAfter = (row: MentionRow) =>
    page.after === undefined || row.documentId !== page.after.sortKey || row.start > Number(page.after.id)
  return rows
    .flatMap(row => toSpans(row).map(span => ({ documentId: row.documentId, ...span })))
    .filter(isAfter)
    .slice(0, page.limit)
}

/** How many mentions an entity has. */
export const mentionCount = (entityId: string) => cypher<{ count: number }>`
  MATCH (:Document)-[mention:MENTIONS]->(:Entity {id: ${entityId}})
  RETURN coalesce(sum(size(mention.starts)), 0) AS count`

function toProperties({ spans, type, ...own }: MentionFact) {
  return {
    ...own,
    entityType: type,
    starts: spans.map(span => span.start),
    ends: spans.map(span => span.end),
    forms: spans.map(span => span.form),
  }
}

function toSpans({ starts, ends, forms }: SpanColumns): MentionFact['spans'] {
  return starts.map((start, index) => ({ start, end: ends[index] ?? start, form: forms[index] ?? 'NAME' }))
}
