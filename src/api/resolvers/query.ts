import type { DocumentFilterInput, EntityFilterInput, EventFilterInput } from '../../network/filter-input.ts'
import type { EntityOrder, EventOrder } from '../../store/graph-store.ts'
import { connect, type PagingArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { readIds } from '../limits.ts'
import { remember } from '../loaders.ts'
import { loadNode } from './node.ts'

interface ById {
  readonly id: string
}

interface List<Filter, Order> extends PagingArguments {
  readonly where?: Filter | null
  readonly orderBy?: Order | null
}

/** What can be asked at the top. */
export const queryResolvers = {
  Query: {
    node: (_: unknown, { id }: ById, { loaders }: Context) => loadNode(id, loaders),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, { loaders }: Context) =>
      readIds(ids).map(id => loadNode(id, loaders)),
    entity: (_: unknown, { id }: ById, { loaders }: Context) => loaders.entities.load(id),
    event: (_: unknown, { id }: ById, { loaders }: Context) => loaders.eventsHolding.load(id),
    document: (_: unknown, { id }: ById, { loaders }: Context) => loaders.documents.load(id),

    entities: async (_: unknown, args: List<EntityFilterInput, EntityOrder>, context: Context) => {
      const filter = await context.network.entityFilter(args.where)
      const order = args.orderBy ?? 'DOCUMENTS'
      return connect(context.deadline, args, {
        name: `entities ${order}`,
        read: page => context.store.entityPage(filter, order, page),
        count: () => context.store.countEntities(filter),
        node: remember(context.loaders.entities),
      })
    },

    events: async (_: unknown, args: List<EventFilterInput, EventOrder>, context: Context) => {
      const filter = await context.network.eventFilter(args.where)
      const order = args.orderBy ?? 'DATE_ASC'
      return connect(context.deadline, args, {
        name: `events ${order}`,
        read: page => context.store.eventPage(filter, order, page),
        count: () => context.store.countEvents(filter),
        node: remember(context.loaders.events),
      })
    },

    documents: async (_: unknown, args: List<DocumentFilterInput, never>, context: Context) => {
      const filter = context.network.documentFilter(args.where)
      return connect(context.deadline, args, {
        name: 'documents',
        read: page => context.store.documentPage(filter, page),
        count: () => context.store.countDocuments(filter),
        node: remember(context.loaders.documents),
      })
    },
  },
}
