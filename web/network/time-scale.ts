import type { EventHead } from './answers.ts'

const DAY_MS = 86_400_000

/** A piece of the axis of time and the events that certainly lie in it. */
export interface Bar {
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  readonly count: number
}

/** An event whose day is not known: it lies somewhere from the one day to the other. */
export interface Span {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The row it is drawn in, so that spans do not cover one another; null where the rows are full. */
  readonly row: number
}

/** A histogram of events over time. */
export interface TimeScale {
  readonly unit: 'day' | 'month' | 'year'
  readonly from: string
  readonly to: string
  readonly bars: readonly Bar[]
  readonly spans: readonly Span[]
  readonly undated: number
}

/** How many rows of spans are drawn; further spans share the last. */
export const SPAN_ROWS = 5

// Beyond so many pieces the axis takes the next larger unit.
const MOST_BARS = 62

/** The histogram of some events, by days, months or years as their range asks for; null where none has a date. */
export function createTimeScale(events: readonly EventHead[]): TimeScale | null {
  const dated = events.flatMap(({ id, date }) =>
    date === null || date.earliest === null || date.latest === null
      ? []
      : [{ id, from: date.earliest, to: date.latest, known: date.granularity === 'DAY' }],
  )
  if (dated.length === 0) return null
  const first = dated.map(({ from }) => from).sort()[0] ?? ''
  const last =
    dated
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? ''
  const unit = (['day', 'month'] as const).find(one => pieces(first, last, one).length <= MOST_BARS) ?? 'year'
  const axis = pieces(first, last, unit)
  // A vague event stands in a bar where all its days do.
  const starts = axis.map(({ from }) => from)
  const counts = new Map<string, number>()
  const vague: { readonly id: string; readonly from: string; readonly to: string }[] = []
  for (const event of dated) {
    const start = pieceOf(event.from, starts)
    if (event.known || pieceOf(event.to, starts) === start) counts.set(start, (counts.get(start) ?? 0) + 1)
    else vague.push(event)
  }
  return {
    unit,
    from: axis[0]?.from ?? first,
    to: axis.at(-1)?.to ?? last,
    bars: axis.map(piece => ({ ...piece, count: counts.get(piece.from) ?? 0 })),
    spans: stack(vague),
    undated: events.length - dated.length,
  }
}

/** Where a day lies on the axis, from 0 to 1; the end of a day lies one day further. */
export function placeOnAxis(
  { from, to }: Pick<TimeScale, 'from' | 'to'>,
  day: string,
  edge: 'start' | 'end',
): number {
  const length = Date.parse(to) + DAY_MS - Date.parse(from)
  const at = Date.parse(day) + (edge === 'end' ? DAY_MS : 0) - Date.parse(from)
  return Math.min(1, Math.max(0, at / length))
}

/** The bar under a place of the axis from 0 to 1. */
export function barAt({ bars, ...axis }: TimeScale, place: number): Bar | undefined {
  return bars.find(({ to }) => placeOnAxis(axis, to, 'end') > place) ?? bars.at(-1)
}

function pieces(first: string, last: string, unit: TimeScale['unit']): readonly Omit<Bar, 'count'>[] {
  const found: Omit<Bar, 'count'>[] = []
  let at = startOf(first, unit)
  while (at <= last && found.length <= 400) {
    const next = nextPiece(at, unit)
    found.push({ from: at, to: isoDay(Date.parse(next) - DAY_MS) })
    at = next
  }
  return found
}

function startOf(day: string, unit: TimeScale['unit']): string {
  if (unit === 'day') return day
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

function nextPiece(start: string, unit: TimeScale['unit']): string {
  const [year, month, day] = start.split('-').map(Number)
  const next = { day: [0, 0, 1], month: [0, 1, 0], year: [1, 0, 0] }[unit]
  return isoDay(
    Date.UTC((year ?? 0) + (next[0] ?? 0), (month ?? 1) - 1 + (next[1] ?? 0), (day ?? 1) + (next[2] ?? 0)),
  )
}

function pieceOf(day: string, starts: readonly string[]): string {
  return starts.findLast(start => start <= day) ?? starts[0] ?? day
}

/** Puts spans into rows, the earliest first, each into the first row that is free. */
function stack(spans: readonly Omit<Span, 'row'>[]): readonly Span[] {
  const ends: string[] = []
  return spans
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
    .map(span => {
      const free = ends.findIndex(end => end < span.from)
      const row = free === -1 ? Math.min(ends.length, SPAN_ROWS - 1) : free
      ends[row] = span.to
      return { ...span, row }
    })
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
