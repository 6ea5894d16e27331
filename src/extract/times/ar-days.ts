import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { days, isBreak, isNumbered, isUntil, lastOf, partFrom, type TimeFound } from './captures.ts'
import { daysOverMonths } from './expressions.ts'
import { weekOfDay } from './stretches.ts'

const MONTH = ['prep=min?', 'month-word?', 'month:month'] as const
const YEAR = [
  'mark=\u060c|,?',
  'prep=min?',
  'clitic=l?',
  'year-word?',
  'year|old-year|hijri-year:year?',
  'direction:direction?',
] as const

/** Between the days of a list. */
const LIST_LINK = 'clitic|mark=w|\u060c|,|-' as const

/** Days joined by `and`: neighbours are one stretch of time, others are several, the last with the month's words. */
function joinedDays(
  list: readonly Edge[],
  month: Edge,
  tail: Edge,
  year?: Edge,
  direction?: Edge,
): TimeFound {
  const sorted = list.toSorted((a, b) => a.amount - b.amount)
  const [first, final] = [sorted[0], sorted.at(-1)]
  if (first === undefined || final === undefined) return []
  const isRange = sorted.every((day, at) => day.amount === first.amount + at)
  if (isRange) return days(first, final, month, year, direction)
  const last = list.at(-1)
  return list.map(day => partFrom(day, day === last ? tail : day, days(day, day, month, year, direction)))
}

/** Days with their month by name, or of a month by direction. */
export const arabicDays: readonly Rule<TimeFound>[] = [
  rule(
    'day-range',
    [
      'prep=bayna:between?',
      'days-word?',
      'day-word?',
      'weekday?',
      'day:from',
      'clitic=w?',
      'prep|mark|clitic:link',
      'day-word?',
      'weekday?',
      'day:until',
      ...MONTH,
      ...YEAR,
    ],
    ({ between, from, link, until, month, year, direction }) =>
      isUntil(link, between) && from.amount < until.amount ? days(from, until, month, year, direction) : null,
  ),
  rule(
    'day-range-over-months',
    [
      'prep=bayna:between?',
      'weekday?',
      'mark=\u060c?',
      'day-word?',
      'day:from',
      'prep=min?',
      'month-word?',
      'month:first',
      'direction?',
      'clitic=w?',
      'prep|mark|clitic:link',
      'day-word?',
      'weekday?',
      'mark=\u060c?',
      'day:until',
      'prep=min?',
      'month-word?',
      'month:last',
      'prep=min?',
      'year-word?',
      'year:year?',
    ],
    ({ between, from, first, link, until, last, year }) =>
      isUntil(link, between)
        ? daysOverMonths(
            { day: from.amount, month: first.amount },
            { day: until.amount, month: last.amount },
            year?.amount ?? null,
          )
        : null,
  ),
  rule(
    'day-range-within-month',
    [
      'day-word?',
      'weekday?',
      'day:from',
      'prep=min?',
      'month-word?',
      'month:month',
      'direction:direction?',
      'clitic=w?',
      'prep=ila|hatta',
      'day-word?',
      'weekday?',
      'day:until',
      'of-it',
    ],
    ({ from, month, direction, until }) =>
      from.amount < until.amount ? days(from, until, month, undefined, direction) : null,
  ),
  rule(
    'two-days',
    ['days-word?', 'day-word?', 'day:first', 'clitic=w', 'day:second', ...MONTH, ...YEAR],
    ({ first, second, month, year, direction }) =>
      joinedDays([first, second], month, lastOf(month, year, direction) ?? month, year, direction),
  ),
  rule(
    'three-days',
    ['days-word?', 'day:first', LIST_LINK, 'day:second', LIST_LINK, 'day:third', ...MONTH, ...YEAR],
    ({ first, second, third, month, year, direction }) =>
      joinedDays([first, second, third], month, lastOf(month, year, direction) ?? month, year, direction),
  ),
  rule(
    'four-days',
    [
      'days-word?',
      'day:first',
      LIST_LINK,
      'day:second',
      LIST_LINK,
      'day:third',
      LIST_LINK,
      'day:fourth',
      ...MONTH,
      ...YEAR,
    ],
    ({ first, second, third, fourth, month, year, direction }) =>
      joinedDays(
        [first, second, third, fourth],
        month,
        lastOf(month, year, direction) ?? month,
        year,
        direction,
      ),
  ),
  rule(
    'day-and-month',
    [
      'day-part?',
      'deictic?',
      'day-word?',
      'weekday?',
      'mark=(|\u060c|,:mark?',
      'date-word:apart?',
      'day-word?',
      'day:day',
      'mark?',
      ...MONTH,
      'mark?',
      ...YEAR,
    ],
    ({ mark, apart, day, month, year, direction }) =>
      mark !== undefined && apart !== undefined ? null : days(day, day, month, year, direction),
  ),
  rule(
    'day-in-brackets',
    ['day-part?', 'deictic?', 'day-word?', 'weekday?', 'mark=(', 'day:day', ...MONTH, ...YEAR, 'mark=)'],
    ({ day, month, year, direction }) => days(day, day, month, year, direction),
  ),
  rule(
    'month-before-day',
    [
      'day-word?',
      'weekday?',
      'mark=\u060c|,?',
      'month:month',
      'day:day',
      'mark=\u060c|,?',
      'prep=min?',
      'year:year',
    ],
    ({ day, month, year }) => days(day, day, month, year),
  ),
  rule('month-dash-day', ['month:month', 'mark=-:dash', 'number:day'], ({ month, dash, day }, following) =>
    month.end === dash.start && dash.end === day.start && following.every(isBreak) && isDay(day)
      ? days(day, day, month)
      : null,
  ),
  rule(
    'month-before-days',
    [
      'month-word?',
      'month:month',
      'mark=\u060c|,?',
      'prep=bayna|min:before',
      'day:from',
      'clitic=w?',
      'prep|mark|clitic:link',
      'day:until',
    ],
    ({ month, before, from, link, until }, following) =>
      isUntil(link, before.id === 'bayna' ? before : undefined) &&
      from.amount < until.amount &&
      !isNumbered(following)
        ? days(from, until, month)
        : null,
  ),
  rule(
    'day-of-every-year',
    ['day-word?', 'weekday?', 'day', 'prep=min?', 'month-word?', 'month', 'prep=min', 'every', 'span-unit'],
    () => () => null,
  ),
  rule(
    'weekdays-with-their-days',
    [
      'days-word?',
      'day-word?',
      'weekday',
      'day:first',
      'clitic=w',
      'day-word?',
      'weekday',
      'day:second',
      ...MONTH,
      ...YEAR,
    ],
    ({ first, second, month, year, direction }) =>
      joinedDays([first, second], month, lastOf(month, year, direction) ?? month, year, direction),
  ),
  rule('week-of-day', ['span-unit=week', 'day:day', ...MONTH, ...YEAR], ({ day, month, year, direction }) =>
    weekOfDay(days(day, day, month, year, direction)),
  ),
]

function isDay({ amount }: Edge): boolean {
  return amount >= 1 && amount <= 31
}
