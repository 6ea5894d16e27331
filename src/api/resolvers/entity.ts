import type { Entity } from '../../graph/projection.ts'
import { entityName } from '../../network/entity-name.ts'
import type { EventFilterInput } from '../../network/filter-input.ts'
import { withoutNulls } from '../../network/without-nulls.ts'
import type { RelationDirection } from '../../store/graph-store.ts'
import type { EntityRelation } from '../../vocabulary.ts'
import { connect, type PagingArguments } from '../connection.ts'
import type { Context } from '../context.ts'

interface ParticipationsArguments extends PagingArguments {
  readonly where?: EventFilterInput | null
}

interface RelationsArguments extends PagingArguments {
  readonly types?: readonly EntityRelation[] | null
  readonly direction?: RelationDirection | null
}

/** An entity, and the pages under it. */
export const entityResolvers = {
  Entity: {
    name: (entity: Entity, { language }: { language?: string | null }) =>
      entityName(entity, language ?? 'ar'),

    participations: async (
      { id }: Entity,
      args: ParticipationsArguments,
      { store, network, deadline }: Context,
    ) => {
      const filter = await network.eventFilter(args.where)
      return connect(deadline, args, {
        name: 'participations',
        read: page => store.participationPage(id, filter, page),
        count: () => store.countParticipations(id, filter),
        node: ({ eventId, participation }) => ({ ...participation, eventId }),
      })
    },

    relations: ({ id }: Entity, args: RelationsArguments, { store, deadline }: Context) => {
      const filter = withoutNulls({ types: args.types, direction: args.direction })
      return connect(deadline, args, {
        name: 'relations',
        read: page => store.relationPage(id, filter, page),
        count: () => store.countRelations(id, filter),
        node: relation => relation,
      })
    },

    mentions: ({ id }: Entity, args: PagingArguments, { store, deadline }: Context) =>
      connect(deadline, args, {
        name: 'mentions',
        read: page => store.mentionPage(id, page),
        count: () => store.countMentions(id),
        node: mention => mention,
      }),
  },
}
