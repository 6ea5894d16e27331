import type { Extraction, SourceDocument } from '../../src/extract/extraction.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { createFactBackground } from '../../src/ingest/fact-background.ts'
import { identifyExtractions } from '../../src/ingest/identify-extractions.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import type { GoldDocument } from './read-gold.ts'

/** What is known of an annotated document before it is read. */
export function sourceOf({ document }: GoldDocument): SourceDocument {
  const publishedOn = document.publishedOn ?? null
  return {
    text: document.text,
    title: null,
    publisher: document.outlet ?? null,
    url: null,
    language: document.language ?? null,
    publishedOn,
    publishedOnBasis: publishedOn === null ? 'UNKNOWN' : 'GIVEN',
    externalId: document.id,
  }
}

/** The documents as the product reads them, all taken together for the identity of events, under the ids of the gold. */
export function readDocuments(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => Extraction,
  lexicon: Lexicon,
): readonly Extraction[] {
  const extractions = identifyExtractions(
    documents.map(read),
    createIdentity(lexicon),
    createFactBackground(lexicon),
  )
  return extractions.map((extraction, at) => ({
    ...extraction,
    document: { ...extraction.document, id: documents[at]?.document.id ?? extraction.document.id },
  }))
}
