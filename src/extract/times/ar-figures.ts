import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { partFrom, type TimeFound } from './captures.ts'
import { monthDays, nearestOf, numericDay } from './expressions.ts'

/** Days in figures, with their year or without. */
export const daysInFigures: readonly Rule<TimeFound>[] = [
  rule(
    'figures-year-first',
    ['number:year', 'mark:slash', 'number:month', 'mark:again', 'number:day'],
    ({ year, slash, month, again, day }) =>
      isDateMark(slash, again) && year.light.length === 4 && isDayOfMonth(day, month)
        ? numericDay(year.amount, month.amount, day.amount)
        : null,
  ),
  rule(
    'figures-of-two',
    [
      'day-word?',
      'date-word?',
      'day-word?',
      'number:first',
      'mark=/|-|.:slash',
      'number:month',
      'mark:again',
      'number:last',
    ],
    ({ first, slash, month, again, last }) => {
      if (!isDateMark(slash, again) || [first, last].some(({ light }) => light.length !== 2)) return null
      if (!isDayOfMonth(first, month) && !isDayOfMonth(last, month)) return null
      return nearestOf(
        numericDay(last.amount, month.amount, first.amount),
        numericDay(first.amount, month.amount, last.amount),
      )
    },
  ),
  rule(
    'figures-day-first',
    [
      'day-word?',
      'weekday?',
      'date-word?',
      'day-word?',
      'number:day',
      'mark:slash',
      'number:month',
      'mark:again',
      'number:year',
    ],
    ({ day, slash, month, again, year }) =>
      isDateMark(slash, again) && year.light.length === 4 && isDayOfMonth(day, month)
        ? numericDay(year.amount, month.amount, day.amount)
        : null,
  ),
  rule(
    'figures-month-first',
    ['date-word?', 'day-word?', 'number:month', 'mark:slash', 'number:day', 'mark:again', 'number:year'],
    ({ day, slash, month, again, year }) =>
      isDateMark(slash, again) && year.light.length === 4 && day.amount > 12 && isDayOfMonth(day, month)
        ? numericDay(year.amount, month.amount, day.amount)
        : null,
  ),
  rule(
    'figures-without-year',
    ['prep=fi:fi?', 'date-word|day-word:word?', 'number:first', 'mark=/|-:slash', 'number:second'],
    ({ fi, word, first, slash, second }, following) =>
      (fi ?? word) === undefined && slash.id !== '/'
        ? null
        : dayInFigures(first, second, following, word !== undefined),
  ),
]

function isDateMark(first: Edge, second: Edge): boolean {
  return first.id === second.id && ['/', '-', '.'].includes(first.id)
}

/** Other figures between such marks are telephone numbers, files and parts of laws. */
function isDayOfMonth({ amount: day }: Edge, { amount: month }: Edge): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** `24/7` is no day. */
const HOURS = 24
const DAYS = 7

/** Day and month in figures without a year: one of the two must be above twelve, else it may be a share or a score. */
function dayInFigures(
  first: Edge,
  second: Edge,
  following: readonly Edge[],
  isNamedDate: boolean,
): TimeFound | null {
  if (following.some(({ class: kind, id }) => kind === 'mark' && ['/', '-', '%'].includes(id))) return null
  const [day, month] = second.amount > 12 && first.amount <= 12 ? [second, first] : [first, second]
  if (!isDayOfMonth(day, month) || (day.amount <= 12 && !isNamedDate)) return null
  if (day.amount === HOURS && month.amount === DAYS) return null
  const expression = monthDays(month.amount, { from: day.amount, until: day.amount }, null, null)
  return [partFrom(first, second, expression)]
}
