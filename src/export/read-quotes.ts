import { eventEvidence } from '../network/evidence.ts'
import { batches } from '../store/batches.ts'
import type { EvidenceKey } from '../store/graph-store.ts'
import type { SnapshotReads } from '../store/snapshot-reads.ts'

/** The words behind an edge in the first document that tells of it. */
export interface Quote {
  readonly text: string
  readonly documentId: string
  readonly url: string | null
  readonly start: number
  readonly end: number
}

/** Documents hold whole texts: so many at once. */
const DOCUMENTS = 20

/** The first quote of each edge, by report order; null where no report tells of it. */
export async function readQuotes(
  reads: Pick<SnapshotReads, 'evidence' | 'documents'>,
  keys: readonly EvidenceKey[],
): Promise<readonly (Quote | null)[]> {
  const passages = (await reads.evidence(keys)).map(([first]) => (first ? eventEvidence(first) : null))
  const byDocument = new Map<string, number[]>()
  passages.forEach((passage, at) => {
    if (passage) byDocument.set(passage.documentId, [...(byDocument.get(passage.documentId) ?? []), at])
  })
  const quotes: (Quote | null)[] = keys.map(() => null)
  for (const ids of batches([...byDocument.keys()], DOCUMENTS))
    for (const { id, text, url } of await reads.documents(ids))
      for (const at of byDocument.get(id) ?? []) {
        const { start, end } = passages[at] ?? { start: 0, end: 0 }
        quotes[at] = { text: text.slice(start, end), documentId: id, url, start, end }
      }
  return quotes
}
