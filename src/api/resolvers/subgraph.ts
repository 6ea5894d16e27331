import type { CoParticipationQuestion } from '../../network/co-participation-network.ts'
import type { NeighborhoodQuestion } from '../../network/neighborhood.ts'
import type { SubgraphNode } from '../../network/subgraph.ts'
import type { Context } from '../context.ts'
import { labelOf } from './label.ts'
import { loadNode } from './node.ts'

/** Pictures of the graph. */
export const subgraphResolvers = {
  Query: {
    neighborhood: (_: unknown, question: NeighborhoodQuestion, { network }: Context) =>
      network.neighborhood(question),
    coParticipationNetwork: (_: unknown, question: CoParticipationQuestion, { network }: Context) =>
      network.coParticipationNetwork(question),
  },
  SubgraphNode: {
    type: async ({ id, kind }: SubgraphNode, _: unknown, { loaders }: Context) =>
      kind === 'EVENT' ? (await loaders.events.load(id))?.kind : (await loaders.entities.load(id))?.type,
    label: ({ id }: SubgraphNode, { language }: { language?: string | null }, context: Context) =>
      labelOf(id, language ?? 'ar', context),
    node: ({ id }: SubgraphNode, _: unknown, { loaders }: Context) => loadNode(id, loaders),
  },
}
