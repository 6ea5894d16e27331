import { type Evidence, sentenceAround } from '../../network/evidence.ts'
import type { Context } from '../context.ts'

/** The passage behind an edge. */
export const evidenceResolvers = {
  Evidence: {
    document: ({ documentId }: Evidence, _: unknown, { loaders }: Context) =>
      loaders.documents.load(documentId),
    report: ({ reportId }: Evidence, _: unknown, { loaders }: Context) =>
      reportId && loaders.reports.load(reportId),
    quote: ({ documentId, start, end }: Evidence, _: unknown, { loaders }: Context) =>
      loaders.documents.load(documentId).then(document => document?.text.slice(start, end)),
    sentence: ({ sentence, documentId, start, end }: Evidence, _: unknown, { loaders }: Context) =>
      sentence ??
      loaders.documents
        .load(documentId)
        .then(document => document && sentenceAround(document.text, start, end)),
  },
}
