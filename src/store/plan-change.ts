import type { DocumentFacts } from '../graph/facts.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Change } from './graph-store.ts'
import { readFacts, sortFacts } from './read-facts.ts'
import type { JudgementChange, StoreReads } from './store-transaction.ts'

/** What of a change has an effect on the graph as it is. */
export interface ChangePlan {
  readonly added: readonly DocumentFacts[]
  readonly removed: readonly DocumentFacts[]
  readonly judgements: readonly JudgementChange[]
}

/**
 * Leaves out documents to add that are there, documents to remove that are not, replacements by equal facts
 * and judgements that stand already.
 */
export async function planChange(reads: StoreReads, change: Change): Promise<ChangePlan> {
  const remove = new Set(change.remove)
  const add = new Map((change.add ?? []).map(facts => [facts.document.id, facts]))
  const present = new Set(await reads.documentIdsAmong([...add.keys()].filter(id => !remove.has(id))))
  const stored = await readFacts(reads, [...remove])
  const unchanged = new Set(stored.filter(facts => isSame(facts, add)).map(facts => facts.document.id))
  return {
    added: [...add.values()]
      .filter(({ document }) => !present.has(document.id) && !unchanged.has(document.id))
      .map(sortFacts),
    removed: stored.filter(({ document }) => !unchanged.has(document.id)),
    judgements: await planJudgements(reads, change.judge ?? []),
  }
}

/** Whether nothing is left to be done. */
export function isEmptyPlan(plan: ChangePlan): boolean {
  return plan.added.length + plan.removed.length + plan.judgements.length === 0
}

function isSame(stored: DocumentFacts, add: ReadonlyMap<string, DocumentFacts>): boolean {
  const given = add.get(stored.document.id)
  return given !== undefined && canonicalJson(sortFacts(given)) === canonicalJson(stored)
}

async function planJudgements(
  reads: StoreReads,
  given: readonly JudgementChange[],
): Promise<readonly JudgementChange[]> {
  const standing = await reads.judgementsOf(given.map(judgement => judgement.a))
  const verdicts = new Map(standing.map(judgement => [pairOf(judgement), judgement.verdict]))
  const last = new Map(given.map(judgement => [pairOf(judgement), judgement]))
  return [...last.values()].filter(
    judgement => (verdicts.get(pairOf(judgement)) ?? null) !== judgement.verdict,
  )
}

function pairOf(judgement: { readonly a: string; readonly b: string }): string {
  return `${judgement.a} ${judgement.b}`
}
