import type { ArgumentFact, EventReportFact } from '../../graph/facts.ts'
import type { Context } from '../context.ts'

/** What one text says of one event. */
export const eventReportResolvers = {
  EventReport: {
    document: ({ documentId }: EventReportFact, _: unknown, { loaders }: Context) =>
      loaders.documents.load(documentId),
    event: ({ id }: EventReportFact, _: unknown, { loaders }: Context) => loaders.eventsHolding.load(id),
  },
  ReportArgument: {
    entity: ({ entityId }: ArgumentFact, _: unknown, { loaders }: Context) => loaders.entities.load(entityId),
  },
}
