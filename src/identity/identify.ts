import { compareText } from '../graph/compare-text.ts'
import type { EventReportFact, Judgement } from '../graph/facts.ts'
import type { Event } from '../graph/projection.ts'
import { compareReports } from '../graph/report-order.ts'
import type { Folding } from '../text/fold.ts'
import type { Comparison } from './compare-reports.ts'
import { createGroups, type Groups } from './create-groups.ts'
import { findPairs, type Pair } from './find-pairs.ts'
import { firstOfEquals } from './first-of-equals.ts'
import { eventIdOf, summarize } from './summarize.ts'

/** Whether two reports, given by position, must not come together. */
type Apart = (a: number, b: number) => boolean

/**
 * The events of a set of reports: judgements first, then copies, then precise reports by evidence, then vague
 * ones. A pure function of the set: reports are put in order by id before anything is decided.
 */
export function identify(
  given: readonly EventReportFact[],
  judgements: readonly Judgement[],
  comparison: Comparison,
  folding: Folding,
): readonly Event[] {
  const reports = [...given].sort((a, b) => compareText(a.id, b.id))
  const profiles = reports.map(comparison.profileOf)
  const groups = createGroups(reports.length)
  const judgedApart = uniteJudged(reports, judgements, groups)
  const apart: Apart = (a, b) => {
    const [one, other] = [profiles[a], profiles[b]]
    return one === undefined || other === undefined || judgedApart(a, b) || comparison.differ(one, other)
  }
  uniteCopies(reports, comparison, groups, judgedApart)

  const pairs = findPairs(reports, firstOfEquals(profiles, groups), comparison)
  const isPrecise = (index: number) => profiles[index]?.precision === 'PRECISE'
  const preciseRoots = () => new Set(groups.roots().filter(root => groups.membersOf(root).some(isPrecise)))
  const held = preciseRoots()
  const isBound = (index: number) => held.has(groups.rootOf(index))
  const precisePairs = pairs.filter(({ a, b }) => isPrecise(a) && isPrecise(b))
  const vaguePairs = pairs.filter(({ a, b }) => !isPrecise(a) && !isPrecise(b) && !isBound(a) && !isBound(b))
  const mixedPairs = pairs.filter(
    ({ a, b }) => isPrecise(a) !== isPrecise(b) && !isBound(isPrecise(a) ? b : a),
  )
  for (const { a, b } of [...precisePairs, ...vaguePairs]) groups.unite(a, b, apart)
  const ties = joinVague(mixedPairs, isPrecise, groups, apart)

  const idOfRoot = new Map<number, string>()
  const reportsOf = (root: number) =>
    groups
      .membersOf(root)
      .flatMap(index => reports[index] ?? [])
      .sort(compareReports)
  for (const root of groups.roots()) idOfRoot.set(root, eventIdOf(reportsOf(root)))
  return groups
    .roots()
    .map(root => {
      const tied = (ties.get(root) ?? []).flatMap(other => idOfRoot.get(groups.rootOf(other)) ?? [])
      return summarize(reportsOf(root), tied.sort(compareText), folding)
    })
    .sort((a, b) => compareText(a.id, b.id))
}

/** Unites what was judged the same, in the order of the pairs; what was judged different stays apart, also over a chain. */
function uniteJudged(
  reports: readonly EventReportFact[],
  judgements: readonly Judgement[],
  groups: Groups,
): Apart {
  const positions = new Map(reports.map((report, index) => [report.id, index]))
  const present = judgements
    .flatMap(({ a, b, verdict }) => {
      const [one, other] = [positions.get(a), positions.get(b)]
      return one === undefined || other === undefined ? [] : [{ one, other, verdict }]
    })
    .sort((x, y) => x.one - y.one || x.other - y.other)
  const key = (a: number, b: number) => Math.min(a, b) * reports.length + Math.max(a, b)
  const different = new Set(
    present.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ one, other }) => key(one, other)),
  )
  const judgedApart: Apart = (a, b) => different.size > 0 && different.has(key(a, b))
  for (const { one, other, verdict } of present) if (verdict === 'SAME') groups.unite(one, other, judgedApart)
  return judgedApart
}

/** Unites copies; the second of two equal sentences in one document belongs with the second elsewhere. */
function uniteCopies(
  reports: readonly EventReportFact[],
  comparison: Comparison,
  groups: Groups,
  judgedApart: Apart,
): void {
  const documentOf = (index: number) => reports[index]?.documentId
  const apart: Apart = (a, b) => documentOf(a) === documentOf(b) || judgedApart(a, b)
  const firstsByKey = new Map<string, number[]>()
  reports.forEach((report, index) => {
    const key = comparison.profileOf(report).copyKey
    if (key === null) return
    const firsts = firstsByKey.get(key) ?? []
    if (!firsts.some(first => groups.unite(first, index, apart))) firsts.push(index)
    firstsByKey.set(key, firsts)
  })
}

/**
 * Lets each vague group join the one precise event it fits best, best first. Returns, by root of a group that
 * fits several equally well and so stays alone, one member of each of those events.
 */
function joinVague(
  pairs: readonly Pair[],
  isPrecise: (index: number) => boolean,
  groups: Groups,
  apart: Apart,
): ReadonlyMap<number, readonly number[]> {
  const fits = new Map<number, Map<number, Pair>>()
  const refused = new Set<string>()
  for (const pair of pairs) {
    const [precise, vague] = isPrecise(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a]
    const [event, group] = [groups.rootOf(precise), groups.rootOf(vague)]
    const best = fits.get(group) ?? new Map<number, Pair>()
    // Pairs come best first, so the first one of an event is its best.
    if (best.has(event) || refused.has(`${event} ${group}`)) continue
    if (groups.areApart(event, group, apart)) refused.add(`${event} ${group}`)
    else fits.set(group, best.set(event, pair))
  }
  const ties = new Map<number, readonly number[]>()
  const joins: { readonly group: number; readonly event: number }[] = []
  for (const [group, events] of fits) {
    const top = Math.max(...[...events.values()].map(({ score }) => score))
    const tops = [...events].filter(([, { score }]) => score === top).map(([event]) => event)
    const [event] = tops
    if (tops.length > 1) ties.set(group, tops)
    else if (event !== undefined) joins.push({ group, event })
  }
  // `fits` holds the groups in the order of their best pair: by score, then by ids.
  for (const { group, event } of joins) groups.unite(event, group, apart)
  return ties
}
