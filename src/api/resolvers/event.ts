import type { Topic } from '../../graph/facts.ts'
import type { Conflict, EventLink } from '../../graph/projection.ts'
import type { EventRow } from '../../store/graph-store.ts'
import { connect, type PagingArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { nameIn } from './label.ts'

/** An event with the id it was asked by through `node`, which need not be the one it has today. */
export interface AskedEvent extends EventRow {
  readonly askedAs?: string
}

/** One real event with its edges. */
export const eventResolvers = {
  Event: {
    id: ({ id, askedAs }: AskedEvent) => askedAs ?? id,
    title: (event: EventRow, { language }: { language?: string | null }, { network, loaders }: Context) =>
      network.eventTitle(event, language ?? 'ar', nameIn(language ?? 'ar', loaders)),
    participations: ({ id, participations }: EventRow) =>
      participations.map(edge => ({ ...edge, eventId: id })),
    places: ({ id, places }: EventRow) => places.map(edge => ({ ...edge, eventId: id })),
    partOf: (event: EventRow) => linksFrom(event, 'PART_OF'),
    parts: (event: EventRow) => linksTo(event, 'PART_OF'),
    outcomes: (event: EventRow, _: unknown, { loaders }: Context) =>
      linksFrom(event, 'RESULTED_IN').map(({ eventId }) => loaders.events.load(eventId)),
    outcomeOf: (event: EventRow, _: unknown, { loaders }: Context) =>
      linksTo(event, 'RESULTED_IN').map(({ eventId }) => loaders.events.load(eventId)),
    possiblySameAs: ({ possiblySameAs }: EventRow, _: unknown, { loaders }: Context) =>
      possiblySameAs.map(id => loaders.events.load(id)),
    reports: ({ id }: EventRow, args: PagingArguments, { store, deadline }: Context) =>
      connect(deadline, args, {
        name: 'reports',
        read: page => store.reportPage({ eventId: id }, page),
        count: () => store.countReports({ eventId: id }),
        node: report => report,
      }),
  },
  EventTopic: {
    entities: ({ entityIds }: Topic, _: unknown, { loaders }: Context) =>
      entityIds.map(id => loaders.entities.load(id)),
  },
  EventLink: {
    event: ({ eventId }: LinkedEvent, _: unknown, { loaders }: Context) => loaders.events.load(eventId),
  },
  ConflictingValue: {
    reports: ({ reports }: Conflict['values'][number], _: unknown, { loaders }: Context) =>
      reports.map(id => loaders.reports.load(id)),
  },
}

interface LinkedEvent extends Pick<EventLink, 'relation' | 'ordinal'> {
  readonly eventId: string
}

function linksFrom({ id, links }: EventRow, type: EventLink['type']): readonly LinkedEvent[] {
  return links
    .filter(link => link.type === type && link.fromId === id)
    .map(({ relation, ordinal, toId }) => ({ relation, ordinal, eventId: toId }))
}

function linksTo({ id, links }: EventRow, type: EventLink['type']): readonly LinkedEvent[] {
  return links
    .filter(link => link.type === type && link.toId === id)
    .map(({ relation, ordinal, fromId }) => ({ relation, ordinal, eventId: fromId }))
}
