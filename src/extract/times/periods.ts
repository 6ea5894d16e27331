import {
  addDays,
  addMonths,
  boundsOfMonths,
  boundsOfWeek,
  boundsOfYear,
  monthOf,
  yearOf,
} from './calendar.ts'
import { timeValue } from './expressions.ts'
import type { TimeExpression } from './time-expression.ts'

export type PeriodUnit = 'day' | 'week' | 'month' | 'year' | 'decade'

/** A number of units of time. */
export interface Period {
  readonly unit: PeriodUnit
  readonly count: number
}

const MONTHS_OF = { month: 1, year: 12, decade: 120 } as const

function moved(day: string, { unit, count }: Period, sign: 1 | -1): string {
  if (unit === 'day') return addDays(day, sign * count)
  if (unit === 'week') return addDays(day, sign * 7 * count)
  return addMonths(day, sign * count * MONTHS_OF[unit])
}

const LONGEST_YEARS = 200

/** Periods before one can be counted lie in no calendar. */
const isReasonable = (periods: readonly Period[]) =>
  periods.every(({ unit, count }) => count >= 1 && (unit === 'day' ? count < 3660 : count <= LONGEST_YEARS))

/**
 * The day some periods before or after publication; where only one is told it is as wide as its unit, since
 * `two years ago` names no day.
 */
export function ago(periods: readonly Period[], sign: 1 | -1, width: 'exact' | 'unit'): TimeExpression {
  return ({ publishedOn }) => {
    if (publishedOn === null || !isReasonable(periods)) return null
    const day = periods.reduce((from, period) => moved(from, period, sign), publishedOn)
    const widest = width === 'unit' ? (periods[0]?.unit ?? 'day') : 'day'
    if (widest === 'week') return timeValue(boundsOfWeek(day), 'WEEK', 'RELATIVE')
    if (widest === 'month')
      return timeValue(boundsOfMonths(yearOf(day), monthOf(day), 1), 'MONTH', 'RELATIVE')
    if (widest === 'year' || widest === 'decade')
      return timeValue(boundsOfYear(yearOf(day)), 'YEAR', 'RELATIVE')
    return timeValue({ earliest: day, latest: day }, 'DAY', 'RELATIVE')
  }
}

/** The days of a period that ends before publication or begins after it: `the last three weeks`. */
export function stretch(period: Period, direction: 'past' | 'next'): TimeExpression {
  return ({ publishedOn }) => {
    if (publishedOn === null || !isReasonable([period])) return null
    const bounds =
      direction === 'past'
        ? { earliest: moved(publishedOn, period, -1), latest: addDays(publishedOn, -1) }
        : { earliest: addDays(publishedOn, 1), latest: moved(publishedOn, period, 1) }
    return timeValue(bounds, 'PART', 'RELATIVE')
  }
}

/** Some time from publication until a period later: `within two weeks`. */
export function upTo(period: Period): TimeExpression {
  return ({ publishedOn }) =>
    publishedOn === null || !isReasonable([period])
      ? null
      : timeValue({ earliest: publishedOn, latest: moved(publishedOn, period, 1) }, 'PART', 'RELATIVE')
}

/** The day the text named last (`that same day`), or the one beside it; beside publication where it named none. */
export function relativeDay(step: 1 | 0 | -1): TimeExpression {
  return ({ publishedOn, lastDay }) => {
    const anchor = lastDay ?? (step === 0 ? null : publishedOn)
    if (anchor === null) return null
    const day = addDays(anchor, step)
    return timeValue({ earliest: day, latest: day }, 'DAY', lastDay === null ? 'RELATIVE' : 'ANAPHORIC')
  }
}

/** A month, or the one told last (null), of the year that another expression names. */
export function monthOfYear(month: number | null, year: TimeExpression): TimeExpression {
  return context => {
    const value = year(context)
    const number = month ?? context.lastMonth?.month ?? null
    if (value === null || number === null) return null
    return timeValue(boundsOfMonths(yearOf(value.earliest), number, 1), 'MONTH', value.basis)
  }
}
