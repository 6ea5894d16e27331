import { type Rule, rule } from '../rule.ts'
import type { TimeFound } from './captures.ts'
import { monthDays } from './expressions.ts'

/** Dates with an English month name; ISO days and other figures are read in every text. */
export const englishTimes: readonly Rule<TimeFound>[] = [
  rule('day-month-year', ['day:day', 'en-month:month', 'year:year?'], ({ day, month, year }) =>
    monthDays(month.amount, { from: day.amount, until: day.amount }, year?.amount ?? null, null),
  ),
  rule('month-day-year', ['en-month:month', 'day:day', 'mark=,?', 'year:year'], ({ day, month, year }) =>
    monthDays(month.amount, { from: day.amount, until: day.amount }, year.amount, null),
  ),
  rule('month-year', ['en-month:month', 'year:year'], ({ month, year }) =>
    monthDays(month.amount, null, year.amount, null),
  ),
]
