import type { Identity } from '../graph/identity.ts'
import type { Change, ChangeResult } from './graph-store.ts'
import { isEmptyPlan, planChange } from './plan-change.ts'
import { projectEntities } from './project-entities.ts'
import { changeEvents } from './project-events.ts'
import { projectRepresents } from './project-represents.ts'
import type { StoreTransaction } from './store-transaction.ts'

/**
 * The one write, inside a locked transaction: changes the facts, then projects again what they touched,
 * so that the projection equals that of a batch run over all facts. Raises the version if anything was written.
 */
export async function applyChange(
  transaction: StoreTransaction,
  change: Change,
  identity: Identity,
): Promise<ChangeResult> {
  const plan = await planChange(transaction, change)
  if (isEmptyPlan(plan)) return { version: await transaction.version(), added: [], removed: [] }
  await transaction.writeJudgements(plan.judgements)
  const events = await changeEvents(transaction, plan, identity)
  await projectEntities(transaction, plan, identity, events)
  await projectRepresents(transaction, plan)
  return {
    version: await transaction.raiseVersion(),
    added: plan.added.map(facts => facts.document.id),
    removed: plan.removed.map(facts => facts.document.id),
  }
}
