import type { EventReportFact } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import type { StoreReads } from './store-transaction.ts'

/**
 * The stored reports a change can reach, by id: the closure of the seeds under nearness and judgements, breadth first.
 * Seeds are stored reports and reports still to be added; of one id there may be one of each.
 */
export async function findRegion(
  reads: StoreReads,
  identity: Identity,
  storedSeeds: readonly EventReportFact[],
  newSeeds: readonly EventReportFact[],
): Promise<Map<string, EventReportFact>> {
  const region = new Map(storedSeeds.map(report => [report.id, report]))
  const candidates = new Candidates(reads, identity)
  let frontier: readonly EventReportFact[] = [...storedSeeds, ...newSeeds]
  while (frontier.length > 0) {
    await candidates.fetchFor(frontier)
    const near = frontier.flatMap(report => candidates.takeNear(report))
    const reached = [...near, ...(await judgedWith(reads, frontier))]
    frontier = reached.filter(report => !region.has(report.id))
    for (const report of frontier) region.set(report.id, report)
  }
  return region
}

/** Reports that share a key with the region so far and have not been found near it yet. */
class Candidates {
  private readonly reads: StoreReads
  private readonly identity: Identity
  private readonly byKey = new Map<string, EventReportFact[]>()
  private readonly fetchedKeys = new Set<string>()
  private readonly fetched = new Set<string>()
  private readonly taken = new Set<string>()

  constructor(reads: StoreReads, identity: Identity) {
    this.reads = reads
    this.identity = identity
  }

  async fetchFor(reports: readonly EventReportFact[]): Promise<void> {
    const keys = [...new Set(reports.flatMap(report => this.identity.keysOf(report)))]
    const fresh = keys.filter(key => !this.fetchedKeys.has(key))
    for (const key of fresh) this.fetchedKeys.add(key)
    for (const report of await this.reads.reportsWithKeys(fresh)) {
      if (this.fetched.has(report.id)) continue
      this.fetched.add(report.id)
      for (const key of this.identity.keysOf(report)) this.file(key, report)
    }
  }

  takeNear(report: EventReportFact): readonly EventReportFact[] {
    return this.identity.keysOf(report).flatMap(key => {
      const filed = (this.byKey.get(key) ?? []).filter(candidate => !this.taken.has(candidate.id))
      const near = filed.filter(candidate => this.identity.areNear(report, candidate))
      for (const candidate of near) this.taken.add(candidate.id)
      this.byKey.set(
        key,
        filed.filter(candidate => !this.taken.has(candidate.id)),
      )
      return near
    })
  }

  private file(key: string, report: EventReportFact): void {
    const filed = this.byKey.get(key)
    if (filed) filed.push(report)
    else this.byKey.set(key, [report])
  }
}

async function judgedWith(
  reads: StoreReads,
  frontier: readonly EventReportFact[],
): Promise<readonly EventReportFact[]> {
  const judgements = await reads.judgementsOf(frontier.map(report => report.id))
  return reads.reports([...new Set(judgements.flatMap(judgement => [judgement.a, judgement.b]))])
}
