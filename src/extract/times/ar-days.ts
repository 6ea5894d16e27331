import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { days, lastOf, partFrom, type TimeFound, unitOf } from './captures.ts'
import { daysOverMonths } from './expressions.ts'
import { daysOfUnit, weekOfDay } from './stretches.ts'

const MONTH = ['prep=min?', 'month-word?', 'month:month'] as const
const YEAR = [
  'mark=\u060c|,?',
  'prep=min?',
  'year-word?',
  'year|old-year|hijri-year:year?',
  'direction:direction?',
] as const

/** Days joined by `and`: neighbours are one stretch of time, others are several, the last with the month's words. */
function joinedDays(
  list: readonly Edge[],
  month: Edge,
  tail: Edge,
  year?: Edge,
  direction?: Edge,
): TimeFound {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return []
  const isRange = list.every((day, index) => index === 0 || day.amount === (list[index - 1]?.amount ?? 0) + 1)
  if (isRange) return days(first, last, month, year, direction)
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
      'day:from',
      'prep|mark|clitic:link',
      'day-word?',
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
    'two-days',
    ['days-word?', 'day-word?', 'day:first', 'clitic=w', 'day:second', ...MONTH, ...YEAR],
    ({ first, second, month, year, direction }) =>
      joinedDays([first, second], month, lastOf(month, year, direction) ?? month, year, direction),
  ),
  rule(
    'three-days',
    ['days-word?', 'day:first', 'clitic=w', 'day:second', 'clitic=w', 'day:third', ...MONTH, ...YEAR],
    ({ first, second, third, month, year, direction }) =>
      joinedDays([first, second, third], month, lastOf(month, year, direction) ?? month, year, direction),
  ),
  rule(
    'four-days',
    [
      'days-word?',
      'day:first',
      'clitic=w',
      'day:second',
      'clitic=w',
      'day:third',
      'clitic=w',
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
      'mark=(|\u060c|,?',
      'date-word?',
      'day-word?',
      'day:day',
      'mark?',
      ...MONTH,
      'mark?',
      ...YEAR,
    ],
    ({ day, month, year, direction }) => days(day, day, month, year, direction),
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
  rule(
    'day-of-this-month',
    [
      'days-word?',
      'day-word?',
      'day:day',
      'prep=min|fi?',
      'this?',
      'unit=month:unit',
      'direction:direction?',
    ],
    ({ day, unit, direction }) =>
      daysOfUnit({ from: day.amount, until: day.amount }, unitOf(unit, direction)),
  ),
  rule(
    'days-of-this-month',
    [
      'prep=bayna:between?',
      'days-word:days?',
      'day-word?',
      'day:from',
      'prep|mark|clitic:link',
      'day:until',
      'prep=min|fi?',
      'this?',
      'unit=month:unit',
      'direction:direction?',
    ],
    ({ between, days: both, from, link, until, unit, direction }) =>
      isUntil(link, between ?? both) && from.amount < until.amount
        ? daysOfUnit({ from: from.amount, until: until.amount }, unitOf(unit, direction))
        : null,
  ),
  rule(
    'day-of-the-current',
    ['day-word?', 'weekday?', 'day:day', 'prep=min?', 'direction=current:direction'],
    ({ day, direction }) =>
      day.features.accusative
        ? null
        : daysOfUnit(
            { from: day.amount, until: day.amount },
            unitOf({ id: 'month', from: day.from }, direction),
          ),
  ),
  rule('week-of-day', ['span-unit=week', 'day:day', ...MONTH, ...YEAR], ({ day, month, year, direction }) =>
    weekOfDay(days(day, day, month, year, direction)),
  ),
]

/** `to`, `until`, a dash; `and` only behind `between` or a dual. */
function isUntil({ id }: Edge, between: Edge | undefined): boolean {
  return ['ila', 'hatta', '-'].includes(id) || (id === 'w' && between !== undefined)
}
