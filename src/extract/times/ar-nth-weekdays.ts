import { type Rule, rule } from '../rule.ts'
import { isBreak, monthOf, type TimeFound, unitOf } from './captures.ts'
import { unit } from './expressions.ts'
import { nthWeekday, numberedWeekday } from './weekdays.ts'

const YEAR = [
  'mark=\u060c|,?',
  'prep=min?',
  'year-word?',
  'year|hijri-year:year?',
  'direction:direction?',
] as const

/** Months have at most five of a weekday. */
const MOST_IN_MONTH = 5

/** Weekdays by their number in a month: `the third Thursday of November`, `Thursday the third of this month`. */
export const arabicNthWeekdays: readonly Rule<TimeFound>[] = [
  rule(
    'nth-weekday-of-month',
    [
      'ordinal|last-word:ordinal',
      'day-word?',
      'weekday-noun:weekday',
      'prep=min|fi',
      'month-word?',
      'month|hijri:month',
      ...YEAR,
    ],
    ({ ordinal, weekday: named, month, year, direction }) =>
      ordinal.amount > MOST_IN_MONTH
        ? null
        : nthWeekday(ordinal.amount, named.amount, monthOf(month, year, direction)),
  ),
  rule(
    'weekday-nth-of-month',
    [
      'day-word?',
      'weekday:weekday',
      'ordinal|last:ordinal',
      'prep=min|fi',
      'month-word?',
      'month|hijri:month',
      ...YEAR,
    ],
    ({ ordinal, weekday: named, month, year, direction }) =>
      ordinal.amount > MOST_IN_MONTH
        ? null
        : numberedWeekday(ordinal.amount, named.amount, monthOf(month, year, direction)),
  ),
  rule(
    'nth-weekday-of-unit',
    [
      'ordinal|last-word:ordinal',
      'day-word?',
      'weekday-noun:weekday',
      'prep=min|fi',
      'this?',
      'unit=month:unit',
      'direction:direction?',
    ],
    ({ ordinal, weekday: named, unit: which, direction }) =>
      nthWeekday(ordinal.amount, named.amount, unitOf(which, direction)),
  ),
  rule(
    'weekday-nth-of-unit',
    [
      'day-word?',
      'weekday:weekday',
      'ordinal|last:ordinal',
      'prep=min|fi',
      'this?',
      'unit=month:unit',
      'direction:direction?',
    ],
    ({ ordinal, weekday: named, unit: which, direction }) =>
      numberedWeekday(ordinal.amount, named.amount, unitOf(which, direction)),
  ),
  rule(
    'weekday-by-ordinal',
    ['day-word?', 'weekday:weekday', 'ordinal:ordinal'],
    ({ weekday: named, ordinal }, following) =>
      ordinal.features.definite === true && ordinal.amount <= MOST_IN_MONTH && following.every(isBreak)
        ? nthWeekday(ordinal.amount, named.amount, unit('month', 'current'))
        : null,
  ),
]
