import type { DocumentFact } from '../../graph/facts.ts'
import { connect, type PagingArguments } from '../connection.ts'
import type { Context } from '../context.ts'

/** A text and what was read out of it. */
export const documentResolvers = {
  Document: {
    diagnostics: ({ diagnostics, text }: DocumentFact) =>
      diagnostics.map(diagnostic => ({ ...diagnostic, text: text.slice(diagnostic.start, diagnostic.end) })),
    reports: ({ id }: DocumentFact, args: PagingArguments, { store, deadline }: Context) =>
      connect(deadline, args, {
        name: 'reports',
        read: page => store.reportPage({ documentId: id }, page),
        count: () => store.countReports({ documentId: id }),
        node: report => report,
      }),
  },
}
