import { IsnadError } from '../errors.ts'
import { documentIdOf, textHashOf } from '../extract/document-id.ts'
import type { Extraction, SourceDocument } from '../extract/extraction.ts'
import type { DocumentFact, DocumentFacts } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import type { EntityTables } from '../lexicon/lexicon.ts'
import { readDay } from '../network/read-day.ts'
import type { GraphStore, PageRequest } from '../store/graph-store.ts'
import { buildFacts } from './build-facts.ts'
import { checkSource } from './check-source.ts'
import { completeExtraction, READ_ELSEWHERE } from './complete-extraction.ts'
import { createFactBackground } from './fact-background.ts'
import type { GivenExtraction } from './given-extraction.ts'
import type { Source, SourcePlace } from './read-sources.ts'
import { createGivenResolver } from './resolve-given-entities.ts'
import { takeBatches } from './take-batches.ts'

/** Documents of one write: enough to spread the cost of a commit, few enough to hold the lock only shortly. */
const BATCH_SIZE = 50

export interface IngestParts {
  readonly store: GraphStore
  readonly identity: Identity
  readonly lexicon: EntityTables
  /** What one text says; may run elsewhere. */
  readonly read: (source: SourceDocument) => Extraction | Promise<Extraction>
}

/** A document that is in the graph now; `created` is false when it was there before. */
export interface IngestedDocument {
  readonly id: string
  readonly externalId: string | null
  readonly textHash: string
  readonly created: boolean
  /** Number of its reports. */
  readonly events: number
}

/** What became of one source, told after the commit. */
export type Ack = SourcePlace &
  (({ readonly ack: true } & IngestedDocument) | { readonly ack: false; readonly error: IsnadError })

export interface Ingest {
  /** Reads documents and adds them in batches of one commit each; what fails is told in its place and the rest goes on. */
  ingest(sources: AsyncIterable<Source>, options?: { readonly concurrency?: number }): AsyncIterable<Ack>
  /** Adds one document. Throws what is wrong with it. */
  ingestDocument(source: SourceDocument): Promise<IngestedDocument>
  /** Takes a document and every trace of it out. Throws DOCUMENT_NOT_FOUND. */
  retract(documentId: string): Promise<void>
  /** Reads a document again as published on another day; its id stays. Throws DOCUMENT_NOT_FOUND, DATE_INVALID. */
  setDocumentDate(documentId: string, publishedOn: string): Promise<void>
  /** Reads all documents but those that were read elsewhere again with today's lexicon and rules, and returns their number; `onProgress` is told how many are done. */
  reread(onProgress?: (done: number) => void): Promise<number>
}

/** The only way documents come into a graph and leave it. */
export function createIngest({ store, identity, lexicon, read }: IngestParts): Ingest {
  const background = createFactBackground(lexicon)
  const resolveGiven = createGivenResolver(lexicon, background.folding)
  const factsOf = async (
    source: SourceDocument,
    id = documentIdOf(source),
    extracted?: GivenExtraction,
  ): Promise<DocumentFacts> => {
    const extraction =
      extracted === undefined ? await read(source) : completeExtraction(extracted, source, resolveGiven)
    return buildFacts(extraction, background, id)
  }

  async function* ingest(
    sources: AsyncIterable<Source>,
    { concurrency = 1 }: { readonly concurrency?: number } = {},
  ): AsyncIterable<Ack> {
    const prepare = (batch: readonly Source[]) => prepareBatch(batch, concurrency)
    for await (const prepared of takeBatches(sources, BATCH_SIZE, prepare)) yield* await commit(prepared)
  }

  /** Reads what is new of a batch; a document that is in the graph is not read again. */
  async function prepareBatch(batch: readonly Source[], concurrency: number): Promise<readonly Prepared[]> {
    const ids = batch.map(source => ('source' in source ? documentIdOf(source.source) : ''))
    const known = await store.documents(ids).catch((error: unknown) => asIsnadError(error))
    const prepared: Prepared[] = []
    const work = batch.entries()
    const worker = async () => {
      for (const [index, given] of work) {
        const { file, line } = given
        const id = ids[index] ?? ''
        if ('error' in given) prepared[index] = { file, line, error: given.error }
        else if (known instanceof IsnadError) prepared[index] = { file, line, error: known }
        else if (known[index]) prepared[index] = { file, line, id, source: given.source, facts: null }
        else
          prepared[index] = await factsOf(given.source, id, given.extracted).then(
            facts => ({ file, line, id, source: given.source, facts }),
            (error: unknown) => ({ file, line, error: asIsnadError(error) }),
          )
      }
    }
    // The workers share one iterator, so each takes the next source that nobody has taken.
    await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker))
    return prepared
  }

  async function commit(batch: readonly Prepared[]): Promise<readonly Ack[]> {
    try {
      const created = await add(batch.flatMap(prepared => ('id' in prepared ? (prepared.facts ?? []) : [])))
      return await Promise.all(batch.map(prepared => acknowledge(prepared, created)))
    } catch (cause) {
      const error = asIsnadError(cause)
      if (batch.length === 1 || error.code === 'STORE_AWAY') return batch.map(one => refuse(one, error))
      // One document that cannot be written must not take the others with it.
      const acks: Ack[] = []
      for (const one of batch) acks.push(...(await commit([one])))
      return acks
    }
  }

  /** Returns the ids of the documents that were new; each is handed out once. */
  async function add(facts: readonly DocumentFacts[]): Promise<Set<string>> {
    const byId = new Map(facts.map(fact => [fact.document.id, fact]))
    if (byId.size === 0) return new Set()
    return new Set((await store.change({ add: [...byId.values()] }, identity)).added)
  }

  async function acknowledge(prepared: Prepared, created: Set<string>): Promise<Ack> {
    const { file, line } = prepared
    if ('error' in prepared) return { ack: false, file, line, error: prepared.error }
    const { id, source, facts } = prepared
    return {
      ack: true,
      file,
      line,
      externalId: source.externalId,
      id,
      textHash: textHashOf(source.text),
      created: created.delete(id),
      events: facts === null ? await store.countReports({ documentId: id }) : facts.reports.length,
    }
  }

  async function replace(
    document: DocumentFact,
    changed: Partial<SourceDocument> = {},
  ): Promise<DocumentFacts> {
    return factsOf({ ...sourceOf(document), ...changed }, document.id)
  }

  /** The facts of a document that was read elsewhere, as published on another day: its dates stay as they were given. */
  async function redate(documentId: string, publishedOn: string): Promise<DocumentFacts> {
    const [facts] = await store.factsOf([documentId])
    if (!facts) throw documentNotFound(documentId)
    return {
      ...facts,
      document: { ...facts.document, publishedOn, publishedOnBasis: 'GIVEN' },
      reports: facts.reports.map(report => ({ ...report, publishedOn })),
      relations: facts.relations.map(relation => ({ ...relation, publishedOn })),
    }
  }

  return {
    ingest,
    ingestDocument: async source => {
      checkSource(source)
      const [prepared] = await prepareBatch([{ file: '', line: null, source }], 1)
      const [ack] = prepared === undefined ? [] : await commit([prepared])
      if (ack === undefined) throw new IsnadError('INTERNAL', 'The document was not acknowledged; try again.')
      if (!ack.ack) throw ack.error
      const { id, externalId, textHash, created, events } = ack
      return { id, externalId, textHash, created, events }
    },
    retract: async documentId => {
      const { removed } = await store.change({ remove: [documentId] }, identity)
      if (removed.length === 0) throw documentNotFound(documentId)
    },
    setDocumentDate: async (documentId, publishedOn) => {
      readDay(publishedOn, 'publishedOn')
      const [document] = await store.documents([documentId])
      if (!document) throw documentNotFound(documentId)
      const isOurs = document.readBy !== READ_ELSEWHERE
      const facts = isOurs
        ? await replace(document, { publishedOn, publishedOnBasis: 'GIVEN' })
        : await redate(documentId, publishedOn)
      await store.change({ remove: [documentId], add: [facts] }, identity)
    },
    reread: async (onProgress = () => {}) => {
      let done = 0
      let page: PageRequest = { limit: BATCH_SIZE }
      for (;;) {
        const { rows, hasMore } = await store.documentPage({}, page)
        const ours = rows.filter(({ row }) => row.readBy !== READ_ELSEWHERE)
        const add = await Promise.all(ours.map(({ row }) => replace(row)))
        if (ours.length > 0) await store.change({ remove: ours.map(({ id }) => id), add }, identity)
        done += rows.length
        onProgress(done)
        const last = rows.at(-1)
        if (!hasMore || last === undefined) return done
        page = { limit: BATCH_SIZE, after: { sortKey: last.sortKey, id: last.id } }
      }
    },
  }
}

/** A source on its way into the graph; without facts when it is there already. */
type Prepared = SourcePlace &
  (
    | { readonly error: IsnadError }
    | { readonly id: string; readonly source: SourceDocument; readonly facts: DocumentFacts | null }
  )

function refuse(prepared: Prepared, error: IsnadError): Ack {
  const { file, line } = prepared
  return { ack: false, file, line, error: 'error' in prepared ? prepared.error : error }
}

function sourceOf(document: DocumentFact): SourceDocument {
  const { text, title, publisher, url, language, publishedOn, publishedOnBasis, externalId } = document
  return { text, title, publisher, url, language, publishedOn, publishedOnBasis, externalId }
}

function documentNotFound(id: string): IsnadError {
  return new IsnadError(
    'DOCUMENT_NOT_FOUND',
    `There is no document "${id}"; give the id of one that is in the graph.`,
    {
      argument: 'id',
      value: id,
    },
  )
}

function asIsnadError(error: unknown): IsnadError {
  if (error instanceof IsnadError) return error
  return new IsnadError('INTERNAL', 'The document could not be read or written.', {}, error)
}
