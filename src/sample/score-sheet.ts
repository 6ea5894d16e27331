import type { JudgedRow } from './read-sheet.ts'
import { type Proportion, wilson } from './wilson.ts'

/** How many of the judged rows of a kind are right. */
export interface Score {
  readonly what: string
  readonly judged: number
  readonly right: number
  /** Null where nothing was judged. */
  readonly precision: Proportion | null
  readonly unsure: number
  readonly empty: number
}

/** Kinds that are also told together, where a sheet holds more than one of them. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  PLACES: ['COUNTRY', 'CITY', 'REGION', 'SITE'],
  'ORGANIZATION+BODY': ['ORGANIZATION', 'BODY'],
}

/** The precision of each kind of row in the order in which they occur, of kinds that go together, and of all. */
export function scoreSheet(rows: readonly JudgedRow[]): readonly Score[] {
  const kinds = [...new Set(rows.map(({ what }) => what))]
  const together = Object.entries(TOGETHER).filter(
    ([, members]) => kinds.filter(kind => members.includes(kind)).length > 1,
  )
  const of = (what: string, members: readonly string[]) =>
    scoreOf(
      what,
      rows.filter(row => members.includes(row.what)),
    )
  return [
    ...kinds.map(kind => of(kind, [kind])),
    ...together.map(([name, members]) => of(name, members)),
    of('ALL', kinds),
  ]
}

function scoreOf(what: string, rows: readonly JudgedRow[]): Score {
  const count = (wanted: JudgedRow['judgement']) =>
    rows.filter(({ judgement }) => judgement === wanted).length
  const [right, wrong] = [count('RIGHT'), count('WRONG')]
  const judged = right + wrong
  return {
    what,
    judged,
    right,
    precision: wilson(right, judged),
    unsure: count('UNSURE'),
    empty: count(null),
  }
}

const COLUMNS = ['what', 'judged', 'right', 'precision', 'from', 'to', 'unsure', 'empty'] as const

/** Scores as an aligned table; `from` and `to` are the Wilson 95 % interval. */
export function printScores(scores: readonly Score[]): string {
  const rows = scores.map(({ what, judged, right, precision, unsure, empty }) => [
    what,
    String(judged),
    String(right),
    ...(precision === null
      ? ['-', '-', '-']
      : [precision.share, precision.low, precision.high].map(value => value.toFixed(3))),
    String(unsure),
    String(empty),
  ])
  const lines = [[...COLUMNS], ...rows]
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
