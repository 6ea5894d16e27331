import type { BackgroundEdge } from '../graph/projection.ts'
import { type Lineage, readLineage } from '../network/roll-up.ts'
import { batches } from '../store/batches.ts'
import type { WholeEvent } from '../store/snapshot-reads.ts'
import type { Basis } from '../vocabulary.ts'
import { entityLabels } from './build-rows.ts'
import type { GraphView } from './create-graph-view.ts'

/** Lengths of the periods that pairs are counted in. */
export const INTERVALS = ['YEAR', 'QUARTER', 'MONTH'] as const
export type Interval = (typeof INTERVALS)[number]

/** Columns of the table of pairs of actors. */
export const DYAD_COLUMNS = [
  'source',
  'sourceLabelAr',
  'sourceLabelEn',
  'sourceLabelLatin',
  'target',
  'targetLabelAr',
  'targetLabelEn',
  'targetLabelLatin',
  'period',
  'kind',
  'events',
] as const

/** Two actors, the period and the kind of what they took part in together; source < target. */
interface Dyad {
  readonly source: string
  readonly target: string
  readonly period: string | null
  readonly kind: string
}

type Counts = Map<string, { readonly dyad: Dyad; events: number }>

/**
 * One row a pair of actors, period and kind, with the number of events both took part in, of a view of counted events.
 * An event between two periods counts in `first/last`, an undated one in none; a body and its organ are no pair.
 */
export async function* dyadTable(view: GraphView, interval: Interval = 'YEAR') {
  let counts: Counts = new Map()
  let current: string | null = null
  for await (const page of view.eventPages()) {
    const { areOneHouse } = await readHouses(view, page)
    for (const event of page) {
      // Events come by their first day, so no pair of an earlier period comes again.
      const first = periodOf(event.date?.earliest ?? null, interval)
      if (first !== current) {
        yield* dyadRows(view, counts)
        counts = new Map()
        current = first
      }
      for (const dyad of dyadsOf(event, view.filter.bases, interval))
        if (!areOneHouse(dyad.source, dyad.target)) count(counts, dyad)
    }
  }
  yield* dyadRows(view, counts)
}

function count(counts: Counts, dyad: Dyad): void {
  const key = Object.values(dyad).join(' ')
  const counted = counts.get(key)
  if (counted) counted.events += 1
  else counts.set(key, { dyad, events: 1 })
}

function* dyadsOf(
  event: WholeEvent,
  bases: readonly Basis[] | undefined,
  interval: Interval,
): Generator<Dyad> {
  const counted = event.participations.filter(({ basis }) => bases === undefined || bases.includes(basis))
  const actors = [...new Set(counted.map(({ entityId }) => entityId))].sort()
  const period = periodBetween(event, interval)
  for (const [at, source] of actors.entries())
    for (const target of actors.slice(at + 1)) yield { source, target, period, kind: event.kind }
}

/** The period of an event; first and last of several, with `..` where a bound is open; null where it is undated. */
function periodBetween({ date }: WholeEvent, interval: Interval): string | null {
  const first = periodOf(date?.earliest ?? null, interval)
  const last = periodOf(date?.latest ?? null, interval)
  if (first === last) return first
  return `${first ?? '..'}/${last ?? '..'}`
}

function periodOf(day: string | null, interval: Interval): string | null {
  if (day === null) return null
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)]
  if (interval === 'YEAR') return year
  return interval === 'MONTH' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** Which of the participants are one house, as networks tell it. */
function readHouses({ reads }: GraphView, page: readonly WholeEvent[]): Promise<Lineage> {
  const ids = [...new Set(page.flatMap(event => event.participations.map(({ entityId }) => entityId)))]
  const relationsFrom = async (some: readonly string[]) => {
    const background: BackgroundEdge[] = []
    for (const batch of batches(some)) background.push(...(await reads.backgroundFrom(batch)))
    return { background: background.filter(({ type }) => type === 'ORGAN_OF'), represents: [] }
  }
  return readLineage(ids, [], { relationsFrom })
}

async function* dyadRows({ reads }: GraphView, counts: Counts) {
  for (const batch of batches([...counts.values()].sort(compareCounts))) {
    const ids = [...new Set(batch.flatMap(({ dyad }) => [dyad.source, dyad.target]))]
    const labels = new Map((await reads.entities(ids)).map(entity => [entity.id, entityLabels(entity)]))
    for (const { dyad, events } of batch)
      yield {
        ...dyad,
        sourceLabelAr: labels.get(dyad.source)?.labelAr ?? null,
        sourceLabelEn: labels.get(dyad.source)?.labelEn ?? null,
        sourceLabelLatin: labels.get(dyad.source)?.labelLatin ?? null,
        targetLabelAr: labels.get(dyad.target)?.labelAr ?? null,
        targetLabelEn: labels.get(dyad.target)?.labelEn ?? null,
        targetLabelLatin: labels.get(dyad.target)?.labelLatin ?? null,
        events,
      }
  }
}

type Count = Counts extends Map<string, infer Value> ? Value : never

function compareCounts(a: Count, b: Count): number {
  const [left, right] = [Object.values(a.dyad).join(' '), Object.values(b.dyad).join(' ')]
  return b.events - a.events || (left < right ? -1 : 1)
}
