import type { EventReportFact } from '../graph/facts.ts'
import type { Profile } from './build-profile.ts'
import type { Comparison } from './compare-reports.ts'

/** Two reports that match, as positions in the list they were found in, `a` before `b`. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * All pairs that match among the reports at some positions, best first, then by position. Only reports that share an index key and a day are
 * compared, so a busy month costs what its days cost.
 */
export function findPairs(
  reports: readonly EventReportFact[],
  positions: readonly number[],
  comparison: Comparison,
): readonly Pair[] {
  const profiles = reports.map(comparison.profileOf)
  const scores = new Map<number, Pair>()
  for (const bucket of bucketsOf(reports, positions, comparison))
    for (const [a, b] of meetings(bucket, profiles)) {
      const key = a * reports.length + b
      if (scores.has(key)) continue
      scores.set(key, { a, b, score: scoreOf(profiles, a, b, comparison) })
    }
  return [...scores.values()]
    .filter(pair => pair.score > 0)
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
}

function scoreOf(profiles: readonly Profile[], a: number, b: number, comparison: Comparison): number {
  const [one, other] = [profiles[a], profiles[b]]
  return one === undefined || other === undefined ? 0 : comparison.score(one, other)
}

function bucketsOf(
  reports: readonly EventReportFact[],
  positions: readonly number[],
  comparison: Comparison,
): Iterable<number[]> {
  const buckets = new Map<string, number[]>()
  for (const position of positions) {
    const report = reports[position]
    if (report === undefined || comparison.profileOf(report).precision === 'UNDATED') continue
    for (const key of comparison.keysOf(report)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [position])
      else bucket.push(position)
    }
  }
  return buckets.values()
}

/** The pairs of a bucket whose bounds meet, found by walking along their first days. */
function* meetings(bucket: readonly number[], profiles: readonly Profile[]): Iterable<[number, number]> {
  const earliest = (index: number) => profiles[index]?.bounds?.earliest ?? 0
  const latest = (index: number) => profiles[index]?.bounds?.latest ?? 0
  const byDay = [...bucket].sort((a, b) => earliest(a) - earliest(b) || a - b)
  for (const [place, one] of byDay.entries())
    for (const other of byDay.slice(place + 1)) {
      if (earliest(other) > latest(one)) break
      yield one < other ? [one, other] : [other, one]
    }
}
