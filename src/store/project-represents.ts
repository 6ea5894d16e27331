import { buildRepresents, tieKey } from './build-represents.ts'
import { differenceOf } from './difference.ts'
import type { ChangePlan } from './plan-change.ts'
import type { StoreTransaction } from './store-transaction.ts'

/** Writes the REPRESENTS edges anew for the ties that a change's relation reports tell of. */
export async function projectRepresents(transaction: StoreTransaction, plan: ChangePlan): Promise<void> {
  const relations = [...plan.removed, ...plan.added].flatMap(facts => facts.relations)
  const ties = [...new Map(relations.map(relation => [tieKey(relation), relation])).values()]
  const keys = new Set(ties.map(tieKey))
  const leaving = await transaction.representsFrom([...new Set(ties.map(tie => tie.entityId))])
  const stored = leaving.filter(edge => keys.has(tieKey(edge)))
  const wanted = buildRepresents(await transaction.relationReportsOn(ties))
  const edges = differenceOf(stored, wanted, tieKey)
  await transaction.removeRepresents(edges.gone)
  await transaction.writeRepresents(edges.changed)
}
