import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import {
  beforeEndOf,
  type Direction,
  dayFromPublication,
  daysOverMonths,
  monthDays,
  monthsOfYear,
  numericDay,
  type Part,
  partOf,
  season,
  type Unit,
  unit,
  weekday,
  wholeYear,
  years,
} from './expressions.ts'
import type { TimeExpression, TimePart } from './time-expression.ts'

/** One stretch, or several where separate days share a month. */
export type TimeFound = TimeExpression | readonly TimePart[]

/** Edges that other rules read: a day in figures or words, a year in figures, a month with its second name. */
export const arabicTimeWords: readonly Rule<Pick<Edge, 'class' | 'amount'>>[] = [
  rule('day-in-figures', ['number:number'], ({ number }) => amountOf('day', number, 1, 31)),
  rule('day-in-words', ['cardinal:number'], ({ number }) => amountOf('day', number, 1, 31)),
  rule('day-by-ordinal', ['ordinal:number'], ({ number }) =>
    number.features.definite ? amountOf('day', number, 1, 31) : null,
  ),
  rule('year-in-figures', ['number:number'], ({ number }) =>
    number.light.length === 4 ? amountOf('year', number, 1900, 2100) : null,
  ),
  rule('month-in-brackets', ['month:month', 'mark=(', 'month:other', 'mark=)'], sameMonth),
  rule('month-behind-slash', ['month:month', 'mark=/', 'month:other'], sameMonth),
]

function amountOf(kind: string, { amount }: Edge, least: number, most: number) {
  return amount >= least && amount <= most ? { class: kind, amount } : null
}

function sameMonth({ month, other }: { month: Edge; other: Edge }) {
  return month.amount === other.amount ? { class: 'month', amount: month.amount } : null
}

const DIRECTIONS: readonly Direction[] = ['past', 'next', 'current', 'same']
const UNITS: readonly Unit[] = ['week', 'month', 'year']
const PARTS: readonly Part[] = ['early', 'mid', 'late']

function memberOf<Value extends string>(values: readonly Value[], edge: Edge): Value {
  const value = values.find(candidate => candidate === edge.id)
  if (value === undefined) throw new Error(`${edge.from}: "${edge.id}" is none of ${values.join(' ')}`)
  return value
}

const directionOf = (edge: Edge | undefined) => (edge === undefined ? null : memberOf(DIRECTIONS, edge))
const unitOf = (edge: Edge, direction: Edge) => unit(memberOf(UNITS, edge), memberOf(DIRECTIONS, direction))
const partBy = (edge: Edge, whole: TimeExpression) => partOf(memberOf(PARTS, edge), whole)

function days(from: Edge, until: Edge, month: Edge, year: Edge | undefined, direction: Edge | undefined) {
  const range = { from: from.amount, until: until.amount }
  return monthDays(month.amount, range, year?.amount ?? null, directionOf(direction))
}

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
  return list.map(day => ({
    start: day.start,
    end: day === last ? tail.end : day.end,
    next: day === last ? tail.next : day.next,
    expression: days(day, day, month, year, direction),
  }))
}

const lastOf = (...edges: readonly (Edge | undefined)[]): Edge | undefined =>
  edges.findLast(edge => edge !== undefined)

/** The time expressions of Arabic news, most telling first; of two that are equally long the first wins. */
export const arabicTimes: readonly Rule<TimeFound>[] = [
  rule(
    'day-range',
    [
      'days-word?',
      'day-word?',
      'day:from',
      'prep=ila',
      'day-word?',
      'day:until',
      'prep=min?',
      'month-word?',
      'month:month',
      'prep=min?',
      'year-word?',
      'year:year?',
      'direction:direction?',
    ],
    ({ from, until, month, year, direction }) =>
      from.amount < until.amount ? days(from, until, month, year, direction) : null,
  ),
  rule(
    'day-range-over-months',
    [
      'day-word?',
      'day:from',
      'prep=min?',
      'month-word?',
      'month:first',
      'prep=ila',
      'day-word?',
      'day:until',
      'prep=min?',
      'month-word?',
      'month:last',
      'year-word?',
      'year:year?',
    ],
    ({ from, first, until, last, year }) =>
      daysOverMonths(
        { day: from.amount, month: first.amount },
        { day: until.amount, month: last.amount },
        year?.amount ?? null,
      ),
  ),
  rule(
    'two-days',
    [
      'days-word?',
      'day-word?',
      'day:first',
      'clitic=w',
      'day:second',
      'prep=min?',
      'month-word?',
      'month:month',
      'prep=min?',
      'year-word?',
      'year:year?',
      'direction:direction?',
    ],
    ({ first, second, month, year, direction }) =>
      joinedDays([first, second], month, lastOf(month, year, direction) ?? month, year, direction),
  ),
  rule(
    'three-days',
    [
      'days-word?',
      'day:first',
      'clitic=w',
      'day:second',
      'clitic=w',
      'day:third',
      'prep=min?',
      'month-word?',
      'month:month',
      'year-word?',
      'year:year?',
      'direction:direction?',
    ],
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
      'prep=min?',
      'month-word?',
      'month:month',
      'year-word?',
      'year:year?',
      'direction:direction?',
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
      'deictic?',
      'day-word?',
      'weekday?',
      'mark=(?',
      'date-word?',
      'day-word?',
      'day:day',
      'mark?',
      'prep=min?',
      'month-word?',
      'month:month',
      'mark?',
      'prep=min?',
      'year-word?',
      'year:year?',
      'direction:direction?',
    ],
    ({ day, month, year, direction }) => days(day, day, month, year, direction),
  ),
  rule(
    'figures-year-first',
    ['number:year', 'mark:slash', 'number:month', 'mark:again', 'number:day'],
    ({ year, slash, month, again, day }) =>
      isDateMark(slash, again) && [2, 4].includes(year.light.length) && isDayOfMonth(day, month)
        ? numericDay(year.amount, month.amount, day.amount)
        : null,
  ),
  rule(
    'figures-day-first',
    ['date-word?', 'day-word?', 'number:day', 'mark:slash', 'number:month', 'mark:again', 'number:year'],
    ({ day, slash, month, again, year }) =>
      isDateMark(slash, again) && year.light.length === 4 && isDayOfMonth(day, month)
        ? numericDay(year.amount, month.amount, day.amount)
        : null,
  ),
  rule(
    'month',
    ['month-word?', 'month:month', 'prep=min?', 'year-word?', 'year:year?', 'direction:direction?'],
    ({ month, year, direction }) =>
      monthDays(month.amount, null, year?.amount ?? null, directionOf(direction)),
  ),
  rule(
    'part-of-month',
    ['part:part', 'month-word?', 'month:month', 'year-word?', 'year:year?', 'direction:direction?'],
    ({ part, month, year, direction }) =>
      partBy(part, monthDays(month.amount, null, year?.amount ?? null, directionOf(direction))),
  ),
  rule('part-of-unit', ['part:part', 'unit:unit', 'direction:direction'], ({ part, unit, direction }) =>
    partBy(part, unitOf(unit, direction)),
  ),
  rule('part-of-this-unit', ['part:part', 'this?', 'unit:unit'], ({ part, unit: which }) =>
    partBy(part, unit(memberOf(UNITS, which), 'current')),
  ),
  rule('part-of-year', ['part:part', 'year-word', 'year:year'], ({ part, year }) =>
    partBy(part, wholeYear(year.amount)),
  ),
  rule('before-end-of-unit', ['ending', 'unit:unit', 'direction:direction'], ({ unit, direction }) =>
    beforeEndOf(unitOf(unit, direction)),
  ),
  rule('before-end-of-this-unit', ['ending', 'this?', 'unit:unit'], ({ unit: which }) =>
    beforeEndOf(unit(memberOf(UNITS, which), 'current')),
  ),
  rule('before-end-of-year', ['ending', 'year-word?', 'year:year'], ({ year }) =>
    beforeEndOf(wholeYear(year.amount)),
  ),
  rule('unit', ['unit:unit', 'direction:direction'], ({ unit, direction }) => unitOf(unit, direction)),
  rule('this-unit', ['this', 'unit:unit'], ({ unit: which }) => unit(memberOf(UNITS, which), 'current')),
  rule('year', ['year-word', 'year:year'], ({ year }) => wholeYear(year.amount)),
  rule('years', ['years-word', 'year:from', 'clitic=w', 'year:until'], ({ from, until }) =>
    years(from.amount, until.amount),
  ),
  rule('year-range', ['year-word?', 'year:from', 'mark=-', 'year:until'], ({ from, until }) =>
    from.amount < until.amount ? years(from.amount, until.amount) : null,
  ),
  rule('year-since', ['prep=mundhu', 'year:year'], ({ year }) => [
    { start: year.start, end: year.end, next: year.next, expression: wholeYear(year.amount) },
  ]),
  rule(
    'quarter',
    ['quarter-word', 'ordinal:ordinal', 'prep=min', 'this?', 'unit=year', 'direction:direction?'],
    ({ ordinal, direction }) =>
      monthsOfYear(ordinal.amount, 3, unit('year', directionOf(direction) ?? 'current')),
  ),
  rule(
    'quarter-of-year',
    ['quarter-word', 'ordinal:ordinal', 'prep=min', 'year-word?', 'year:year'],
    ({ ordinal, year }) => monthsOfYear(ordinal.amount, 3, wholeYear(year.amount)),
  ),
  rule(
    'half',
    ['half-word', 'ordinal:ordinal', 'prep=min', 'this?', 'unit=year', 'direction:direction?'],
    ({ ordinal, direction }) =>
      monthsOfYear(ordinal.amount, 6, unit('year', directionOf(direction) ?? 'current')),
  ),
  rule(
    'half-of-year',
    ['half-word', 'ordinal:ordinal', 'prep=min', 'year-word?', 'year:year'],
    ({ ordinal, year }) => monthsOfYear(ordinal.amount, 6, wholeYear(year.amount)),
  ),
  rule('season', ['season:season', 'year-word?', 'year:year'], ({ season: first, year }) =>
    season(first.amount, wholeYear(year.amount)),
  ),
  rule(
    'weekday',
    ['day-part?', 'day-word?', 'weekday:weekday', 'direction:direction?'],
    ({ weekday: day, direction }) => weekday(day.amount, directionOf(direction)),
  ),
  rule('deictic', ['day-part?', 'day-word?', 'deictic:deictic', 'weekday?'], ({ deictic }) =>
    dayFromPublication(deictic.amount),
  ),
]

function isDateMark(first: Edge, second: Edge): boolean {
  return first.id === second.id && ['/', '-', '.'].includes(first.id)
}

/** Other figures between such marks are telephone numbers, files and parts of laws. */
function isDayOfMonth({ amount: day }: Edge, { amount: month }: Edge): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
