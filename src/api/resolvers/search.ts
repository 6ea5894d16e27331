import type { NameHit } from '../../store/graph-store.ts'
import type { EntityType } from '../../vocabulary.ts'
import { connect, type PagingArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { readFirst } from '../limits.ts'

interface SearchArguments extends PagingArguments {
  readonly text: string
  readonly types?: readonly EntityType[] | null
}

interface SuggestArguments {
  readonly prefix: string
  readonly types?: readonly EntityType[] | null
  readonly first?: number | null
}

/** Entities by their names. */
export const searchResolvers = {
  Query: {
    search: (_: unknown, args: SearchArguments, { store, network, deadline }: Context) => {
      const query = network.search(args.text)
      const types = args.types ?? undefined
      return connect(deadline, args, {
        name: 'search',
        read: page => store.namePage(query, types, page),
        count: () => store.countNames(query, types),
        node: hit => hit,
      })
    },
    suggest: (_: unknown, { prefix, types, first }: SuggestArguments, { network }: Context) =>
      network.suggest(prefix, types ?? undefined, readFirst(first)),
  },
  SearchHit: {
    matchedName: ({ name }: NameHit) => name,
  },
}
