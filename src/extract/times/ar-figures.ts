import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { isBreak, partFrom, type TimeFound } from './captures.ts'
import { monthDays, nearestOf, numericDay } from './expressions.ts'
import { isHijriYear } from './hijri.ts'

/** Days in figures, with their year or without. */
export const daysInFigures: readonly Rule<TimeFound>[] = [
  rule(
    'figures-year-first',
    [
      'date-word?',
      'day-word?',
      'number:year',
      'mark:slash',
      'number:month',
      'mark:again',
      'number:day',
      'christian-sign?',
    ],
    ({ year, slash, month, again, day }) =>
      isDateMark(slash, again) && isGregorianYear(year) && isDayOfMonth(day, month)
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
    ({ first, slash, month, again, last }, following) => {
      if (following.some(({ class: kind }) => kind === 'month')) return null
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
      'christian-sign?',
    ],
    ({ day, slash, month, again, year }) =>
      isDateMark(slash, again) && isGregorianYear(year) && isDayOfMonth(day, month)
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
    'figures-before-comma-and-year',
    ['date-word?', 'day-word?', 'number:month', 'mark=/', 'number:day', 'mark=,|\u060c', 'number:year'],
    ({ month, day, year }, following) =>
      isDayOfMonth(day, month) && [2, 4].includes(year.light.length) && following.every(isBreak)
        ? numericDay(year.amount, month.amount, day.amount)
        : null,
  ),
  rule(
    'figures-without-year',
    ['prep=fi:fi?', 'date-word|day-word|weekday:word?', 'number:first', 'mark=/|-:slash', 'number:second'],
    ({ fi, word, first, slash, second }, following) =>
      (fi ?? word) === undefined && slash.id !== '/'
        ? null
        : dayInFigures(
            word?.class === 'weekday' ? word : first,
            first,
            second,
            following,
            word !== undefined,
          ),
  ),
]

/** In four figures; years from 1300 to 1500 are of the Islamic calendar. */
function isGregorianYear({ light, amount }: Edge): boolean {
  return light.length === 4 && !isHijriYear(amount)
}

export function isDateMark(first: Edge, second: Edge): boolean {
  return first.id === second.id && ['/', '-', '.'].includes(first.id)
}

/** Other figures between such marks are telephone numbers, files and parts of laws. */
export function isDayOfMonth({ amount: day }: Edge, { amount: month }: Edge): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

export function isFigureMark({ class: kind, id }: Edge): boolean {
  return kind === 'mark' && ['/', '-', '%'].includes(id)
}

/** `24/7` is no day. */
const HOURS = 24
const DAYS = 7

/** Day and month in figures without a year: one of the two must be above twelve, else it may be a share or a score. */
function dayInFigures(
  begin: Edge,
  first: Edge,
  second: Edge,
  following: readonly Edge[],
  isNamedDate: boolean,
): TimeFound | null {
  if (following.some(isFigureMark)) return null
  const [day, month] = second.amount > 12 && first.amount <= 12 ? [second, first] : [first, second]
  if (!isDayOfMonth(day, month) || (day.amount <= 12 && !isNamedDate)) return null
  if (day.amount === HOURS && month.amount === DAYS) return null
  const expression = monthDays(month.amount, { from: day.amount, until: day.amount }, null, null)
  return [partFrom(begin, second, expression)]
}
