import type { MentionRow } from '../../store/graph-store.ts'
import type { Context } from '../context.ts'

/** One place in a text where an entity is mentioned. */
export const mentionResolvers = {
  Mention: {
    document: ({ documentId }: MentionRow, _: unknown, { loaders }: Context) =>
      loaders.documents.load(documentId),
    text: ({ documentId, start, end }: MentionRow, _: unknown, { loaders }: Context) =>
      loaders.documents.load(documentId).then(document => document?.text.slice(start, end)),
  },
}
