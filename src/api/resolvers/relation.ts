import { relationEvidence } from '../../network/evidence.ts'
import type { RelationRow } from '../../store/graph-store.ts'
import type { Context } from '../context.ts'

/** A relation between two entities, seen from one of them. */
export const relationResolvers = {
  Relation: {
    entity: ({ otherId }: RelationRow, _: unknown, { loaders }: Context) => loaders.entities.load(otherId),
    evidence: (relation: RelationRow) => relationEvidence(relation),
  },
}
