import type { EventReportFact, WithinFact } from '../graph/facts.ts'
import type { EventLink } from '../graph/projection.ts'
import { compareReports } from '../graph/report-order.ts'

/**
 * The links between events that facts between their reports give: the outcome's meeting RESULTED_IN it, any other part is
 * PART_OF its whole. An event is not linked to itself; the ordinal is that of the first part by report order.
 */
export function buildLinks(
  facts: readonly WithinFact[],
  reports: ReadonlyMap<string, EventReportFact>,
  eventIds: ReadonlyMap<string, string>,
): readonly EventLink[] {
  const reportOf = (id: string) => known(reports, id)
  const links = new Map<string, EventLink>()
  const inOrder = facts.toSorted(
    (a, b) =>
      compareReports(reportOf(a.fromId), reportOf(b.fromId)) ||
      compareReports(reportOf(a.toId), reportOf(b.toId)),
  )
  for (const fact of inOrder) {
    const link = buildLink(fact, known(eventIds, fact.fromId), known(eventIds, fact.toId))
    if (link.fromId !== link.toId && !links.has(linkKey(link))) links.set(linkKey(link), link)
  }
  return [...links.values()]
}

/** What tells one link from another. */
export function linkKey(link: EventLink): string {
  return `${link.type} ${link.fromId} ${link.toId} ${link.relation}`
}

function buildLink(fact: WithinFact, part: string, whole: string): EventLink {
  const { relation, ordinal } = fact
  return relation === 'OUTCOME'
    ? { type: 'RESULTED_IN', fromId: whole, toId: part, relation, ordinal }
    : { type: 'PART_OF', fromId: part, toId: whole, relation, ordinal }
}

function known<Value>(values: ReadonlyMap<string, Value>, reportId: string): Value {
  const value = values.get(reportId)
  if (value === undefined) throw new Error(`A within fact names the report ${reportId}, which is not there`)
  return value
}
