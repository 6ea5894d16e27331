import type { ExtractedTime } from '../../src/extract/extraction.ts'
import { addDays, boundsOfYear, yearOf } from '../../src/extract/times/calendar.ts'
import { edtfOf } from '../../src/extract/times/edtf.ts'
import { readTable } from '../../src/lexicon/read-table.ts'

/** First and last day of a value, as ISO days; of a period the second is the day after its end. */
interface Reading {
  readonly from: string
  readonly to: string
}

/** A sentence with one time expression and the values that are right: one where the reader looks back, one where he looks ahead. */
export interface TimeCase {
  readonly kind: 'date' | 'period'
  readonly place: string
  readonly publishedOn: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly timex: string
  /** None where the source gives the expression no value. */
  readonly readings: readonly Reading[]
}

const KINDS = ['date', 'period'] as const
/** How the source writes that a date is none, such as 31 November. */
const IMPOSSIBLE = '0001-01-01'
const SEASONS = new Map([
  ['SP', '21'],
  ['SU', '22'],
  ['FA', '23'],
  ['WI', '24'],
])

/** The cases of a table with the columns kind, reference, input, start, end, timex and the bounds of both readings. */
export function readTimeCases(path: string): readonly TimeCase[] {
  return readTable(path, path).map(row => {
    const bounds = ['past', 'future'].map(side => [
      row.optional(`${side}-from`) ?? IMPOSSIBLE,
      row.optional(`${side}-to`) ?? IMPOSSIBLE,
    ])
    return {
      kind: row.oneOf('kind', KINDS),
      place: row.place,
      publishedOn: row.text('reference'),
      text: row.text('input'),
      start: row.number('start') ?? 0,
      end: row.number('end') ?? 0,
      timex: row.text('timex'),
      readings: bounds.flatMap(([from = IMPOSSIBLE, to = IMPOSSIBLE]) =>
        from === IMPOSSIBLE ? [] : [{ from, to }],
      ),
    }
  })
}

/** Of the times found in the text of a case the one that shares most letters with its expression, or null. */
export function timeOfCase({ start, end }: TimeCase, times: readonly ExtractedTime[]): ExtractedTime | null {
  const shared = (time: ExtractedTime) => Math.min(time.end, end) - Math.max(time.start, start)
  const [most] = times.filter(time => shared(time) > 0).sort((a, b) => shared(b) - shared(a))
  return most ?? null
}

/**
 * How the value of a time stands to what a case expects: `equal` to one of its readings, to the day, also where a week
 * is reckoned from Sunday to Saturday; `inclusive` where it differs only in that the last day or year told (`from 4 to
 * 22 May`, `2014 to 2018`) is counted as inside; or `other`. A season, to which the source gives no bounds, is equal by
 * its name and year; an expression without value where none is given.
 */
export function judgeTime(expected: TimeCase, time: ExtractedTime | null): 'equal' | 'inclusive' | 'other' {
  const { earliest = null, latest = null } = time ?? {}
  if (expected.readings.length === 0) {
    const season = seasonOf(expected)
    if (time === null || earliest === null || latest === null) return season === null ? 'equal' : 'other'
    return edtfOf({ ...time, earliest, latest }) === season ? 'equal' : 'other'
  }
  if (time === null || earliest === null || latest === null) return 'other'
  const end = expected.kind === 'date' ? latest : addDays(latest, 1)
  const shifts = WEEK_VALUE.test(expected.timex) ? [0, 1] : [0]
  const isEqual = ({ from, to }: Reading) =>
    shifts.some(shift => from === addDays(earliest, shift) && to === addDays(end, shift))
  if (expected.readings.some(isEqual)) return 'equal'
  const lastBegin = time.granularity === 'YEAR' ? boundsOfYear(yearOf(latest)).earliest : latest
  return expected.kind === 'period' &&
    expected.readings.some(({ from, to }) => from === earliest && to === lastBegin)
    ? 'inclusive'
    : 'other'
}

const WEEK_VALUE = /^\d{4}-W\d\d$/

/** The season of a TIMEX value with a year (`2016-SU`) as EDTF writes it, else null. */
function seasonOf({ timex }: TimeCase): string | null {
  const [, year, season = ''] = /^(\d{4})-(S[PU]|FA|WI)$/.exec(timex) ?? []
  const number = SEASONS.get(season)
  return year === undefined || number === undefined ? null : `${year}-${number}`
}
