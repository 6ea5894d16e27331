import { compareText } from '../graph/compare-text.ts'
import type { RelationReportFact } from '../graph/facts.ts'
import type { Represents } from '../graph/projection.ts'
import { groupBy } from './group-by.ts'
import type { Tie } from './store-transaction.ts'

/** The REPRESENTS edges that relation reports give, one a tie. */
export function buildRepresents(reports: readonly RelationReportFact[]): readonly Represents[] {
  return [...groupBy(reports, tieKey).values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const days = group.flatMap(report => report.publishedOn ?? []).sort(compareText)
    return {
      entityId: first.entityId,
      targetId: first.targetId,
      office: first.office,
      evidenceCount: group.length,
      earliest: days.at(0) ?? null,
      latest: days.at(-1) ?? null,
    }
  })
}

/** What tells one tie from another. */
export function tieKey(tie: Tie): string {
  return `${tie.entityId} ${tie.targetId} ${tie.office}`
}
