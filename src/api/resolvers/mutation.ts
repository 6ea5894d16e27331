import type { Context, Ingestion } from '../context.ts'

interface Input<Fields> {
  readonly input: Fields
}

type SourceDocument = Parameters<Ingestion['ingestDocument']>[0]

/** A source as a caller gives it: all but the text may be left out. */
type SourceInput = Pick<SourceDocument, 'text'> & {
  readonly [Key in Exclude<keyof SourceDocument, 'text'>]?: SourceDocument[Key] | null
}

interface DocumentPayload {
  readonly id: string
}

interface RedatedDocument extends DocumentPayload {
  readonly publishedOn: string
}

/** What changes the graph; permission was checked before any of it runs. */
export const mutationResolvers = {
  Mutation: {
    ingestDocument: (_: unknown, { input }: Input<SourceInput>, { write }: Context) =>
      write(ingest => ingest.ingestDocument(readSource(input))),
    retractDocument: (_: unknown, { input }: Input<DocumentPayload>, { write }: Context) =>
      write(ingest => ingest.retract(input.id)).then(() => input),
    setDocumentDate: (_: unknown, { input }: Input<RedatedDocument>, { write }: Context) =>
      write(ingest => ingest.setDocumentDate(input.id, input.publishedOn)).then(() => input),
  },
  IngestDocumentPayload: {
    document: ({ id }: DocumentPayload, _: unknown, { loaders }: Context) => loaders.documents.load(id),
  },
  SetDocumentDatePayload: {
    document: ({ id }: DocumentPayload, _: unknown, { loaders }: Context) => loaders.documents.load(id),
  },
}

function readSource(input: SourceInput): SourceDocument {
  const { text, title, publisher, url, language, externalId } = input
  const publishedOn = input.publishedOn ?? null
  return {
    text,
    title: title ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    language: language ?? null,
    publishedOn,
    publishedOnBasis: input.publishedOnBasis ?? (publishedOn === null ? 'UNKNOWN' : 'GIVEN'),
    externalId: externalId ?? null,
  }
}
