import type { ManagedTransaction } from 'neo4j-driver'
import type { DocumentFacts } from '../../graph/facts.ts'
import { batches } from '../batches.ts'
import type { StoreTransaction } from '../store-transaction.ts'
import type { Cypher } from './cypher.ts'
import { createDocuments, deleteDocuments } from './documents.ts'
import * as entities from './entities.ts'
import * as entityEdges from './entity-edges.ts'
import * as eventLinks from './event-links.ts'
import * as events from './events.ts'
import { raiseVersion } from './graph.ts'
import { deleteJudgements, writeJudgements } from './judgements.ts'
import { createMentions } from './mentions.ts'
import * as names from './names.ts'
import { createNeo4jReads } from './neo4j-reads.ts'
import { createRelationReports, deleteRelationReportsOfDocuments } from './relation-reports.ts'
import * as reports from './reports.ts'
import { runCypher } from './run-cypher.ts'

/** The reads and writes inside one transaction that holds the lock of the graph. */
export function createNeo4jTransaction(transaction: ManagedTransaction): StoreTransaction {
  const reads = createNeo4jReads(transaction)
  const run = <Row>(statement: Cypher<Row>) => runCypher(transaction, statement)
  const inBatches = async <Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Cypher) => {
    for (const batch of batches(rows)) await run(write(batch))
  }
  const removeNames = async (entityIds: readonly string[]) => {
    if (entityIds.length === 0) return
    const words = await run(names.wordsOfNames(entityIds))
    await inBatches(entityIds, names.deleteNames)
    await inBatches(words, rows => names.deleteUnusedWords(rows.map(row => row.word)))
  }
  return {
    ...reads,
    removeDocuments: async ids => {
      if (ids.length === 0) return
      const keys = await run(reports.keysOfDocuments(ids))
      await run(reports.deleteReportsOfDocuments(ids))
      await inBatches(keys, rows => reports.deleteUnusedKeys(rows.map(row => row.key)))
      await run(deleteRelationReportsOfDocuments(ids))
      await run(deleteDocuments(ids))
    },
    addDocuments: async (documents, indexing) => {
      const told = documents.flatMap(facts => facts.reports)
      const keys = told.flatMap(report => indexing.keysOf(report).map(key => ({ reportId: report.id, key })))
      await inBatches(
        documents.map(facts => facts.document),
        rows => createDocuments(rows, indexing),
      )
      await inBatches([...new Set(documents.flatMap(entityIdsOf))], entities.mergeEntities)
      await inBatches(
        documents.flatMap(facts => facts.mentions),
        createMentions,
      )
      await inBatches(told, rows => reports.createReports(rows, indexing))
      await inBatches(keys, reports.createReportKeys)
      await inBatches(told, reports.createNames)
      await inBatches(
        documents.flatMap(facts => facts.within),
        reports.createWithin,
      )
      await inBatches(
        documents.flatMap(facts => facts.relations),
        createRelationReports,
      )
    },
    writeJudgements: async judgements => {
      await inBatches(
        judgements.filter(judgement => judgement.verdict === null),
        deleteJudgements,
      )
      await inBatches(
        judgements.filter(judgement => judgement.verdict !== null),
        writeJudgements,
      )
    },
    removeEvents: ids => inBatches(ids, events.deleteEvents),
    writeEvents: async rows => {
      await inBatches(
        rows.map(event => event.id),
        events.deleteEventEdges,
      )
      await inBatches(rows, events.writeEvents)
      await inBatches(rows, events.createReportEdges)
      await inBatches(rows, events.createParticipations)
      await inBatches(rows, events.createPlaces)
      await inBatches(rows, events.createAbout)
    },
    removeLinks: links => inBatches(links, eventLinks.deleteLinks),
    writeLinks: links => inBatches(links, eventLinks.writeLinks),
    removeEntities: async ids => {
      await removeNames(ids)
      await inBatches(ids, entities.deleteEntities)
    },
    writeEntities: async rows => {
      for (const batch of batches(rows)) {
        const renamed = new Set((await run(names.entitiesNamedOtherwise(batch))).map(row => row.id))
        await run(entities.writeEntities(batch))
        if (renamed.size === 0) continue
        await removeNames([...renamed])
        await run(names.createNames(batch.filter(entity => renamed.has(entity.id))))
      }
    },
    removeBackground: edges => inBatches(edges, entityEdges.deleteBackground),
    writeBackground: edges => inBatches(edges, entityEdges.createBackground),
    removeRepresents: ties => inBatches(ties, entityEdges.deleteRepresents),
    writeRepresents: edges => inBatches(edges, entityEdges.writeRepresents),
    raiseVersion: async () => {
      await run(raiseVersion())
      return reads.version()
    },
  }
}

function entityIdsOf(facts: DocumentFacts): readonly string[] {
  return [
    ...facts.mentions.map(mention => mention.entityId),
    ...facts.reports.flatMap(report => report.arguments.map(argument => argument.entityId)),
    ...facts.relations.flatMap(relation => [relation.entityId, relation.targetId]),
  ]
}
