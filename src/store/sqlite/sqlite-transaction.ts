import type { DocumentFacts } from '../../graph/facts.ts'
import type { Indexing, StoreTransaction } from '../store-transaction.ts'
import type { Connection } from './connection.ts'
import { deleteDocuments, insertDocument, insertDocumentText } from './documents.ts'
import { deleteEntities, writeEntity } from './entities.ts'
import { deleteBackground, deleteRepresents, insertBackground, writeRepresents } from './entity-edges.ts'
import { deleteLink, writeLink } from './event-links.ts'
import {
  deleteEventEntities,
  deleteEventReports,
  deleteEvents,
  insertEventEntities,
  insertEventReport,
  writeEvent,
} from './events.ts'
import { raiseVersion } from './graph.ts'
import { writeJudgement } from './judgements.ts'
import { insertMention } from './mentions.ts'
import { deleteNames, entitiesNamedOtherwise, insertNameKeys, insertNameWords } from './names.ts'
import { insertRelationReport } from './relation-reports.ts'
import { insertNames, insertReport, insertReportKey, insertReportText, insertWithin } from './reports.ts'
import type { Sql } from './sql.ts'
import { createSqliteReads } from './sqlite-reads.ts'

/** The reads and writes of a transaction that the connection has begun. */
export function createSqliteTransaction(connection: Connection): StoreTransaction {
  const reads = createSqliteReads(connection)
  const run = async (...statements: Sql[]) => {
    for (const statement of statements) connection.run(statement)
  }
  const each = async <Row>(rows: readonly Row[], write: (row: Row) => Sql) => {
    for (const row of rows) connection.run(write(row))
  }
  return {
    ...reads,
    removeDocuments: ids => run(deleteDocuments(ids)),
    addDocuments: async (documents, indexing) => {
      for (const facts of documents) await run(...factStatements(facts, indexing))
    },
    writeJudgements: judgements => each(judgements, writeJudgement),
    removeEvents: ids => run(deleteEvents(ids)),
    writeEvents: async events => {
      const ids = events.map(event => event.id)
      await run(deleteEventReports(ids), deleteEventEntities(ids))
      await each(events, writeEvent)
      await each(events, insertEventEntities)
      for (const event of events)
        await each(event.reportIds, reportId => insertEventReport(event.id, reportId))
    },
    removeLinks: links => each(links, deleteLink),
    writeLinks: links => each(links, writeLink),
    removeEntities: ids => run(deleteEntities(ids)),
    writeEntities: async entities => {
      const renamed = new Set(connection.all(entitiesNamedOtherwise(entities)).map(row => row.id))
      await each(entities, writeEntity)
      if (renamed.size === 0) return
      await run(...deleteNames([...renamed]))
      for (const entity of entities)
        if (renamed.has(entity.id)) await run(insertNameKeys(entity), insertNameWords(entity))
    },
    removeBackground: edges => each(edges, deleteBackground),
    writeBackground: edges => each(edges, insertBackground),
    removeRepresents: ties => each(ties, deleteRepresents),
    writeRepresents: edges => each(edges, writeRepresents),
    raiseVersion: async () => {
      await run(raiseVersion())
      return reads.version()
    },
  }
}

function factStatements(facts: DocumentFacts, indexing: Indexing): readonly Sql[] {
  return [
    insertDocument(facts.document),
    insertDocumentText(facts.document, indexing),
    ...facts.mentions.map(insertMention),
    ...facts.reports.map(insertReport),
    ...facts.reports.map(report => insertReportText(report, indexing)),
    ...facts.reports.flatMap(report => indexing.keysOf(report).map(key => insertReportKey(report.id, key))),
    ...facts.reports.flatMap(report => report.arguments.map(argument => insertNames(report.id, argument))),
    ...facts.within.map(insertWithin),
    ...facts.relations.map(insertRelationReport),
  ]
}
