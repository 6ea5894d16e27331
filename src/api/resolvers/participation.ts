import type { EventEntityEdge, Participation } from '../../graph/projection.ts'
import { eventEvidence } from '../../network/evidence.ts'
import type { Context } from '../context.ts'

interface OfEvent {
  readonly eventId: string
}

/** The edges of an event, with the passages behind them. */
export const participationResolvers = {
  Participation: {
    entity: ({ entityId }: Participation, _: unknown, { loaders }: Context) =>
      loaders.entities.load(entityId),
    event: ({ eventId }: OfEvent, _: unknown, { loaders }: Context) => loaders.events.load(eventId),
    evidence: ({ eventId, entityId, role }: Participation & OfEvent, _: unknown, { loaders }: Context) =>
      loaders.evidence.load({ eventId, entityId, as: role }).then(rows => rows.map(eventEvidence)),
  },
  EventPlace: {
    entity: ({ entityId }: EventEntityEdge, _: unknown, { loaders }: Context) =>
      loaders.entities.load(entityId),
    evidence: ({ eventId, entityId }: EventEntityEdge & OfEvent, _: unknown, { loaders }: Context) =>
      loaders.evidence.load({ eventId, entityId, as: 'PLACE' }).then(rows => rows.map(eventEvidence)),
  },
}
