import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import {
  directionOf,
  isCounted,
  lastOf,
  monthOf,
  partBy,
  partFrom,
  type TimeFound,
  unitOf,
  whichUnit,
} from './captures.ts'
import { beforeEndOf, monthDays, monthsOfYear, season, unit, wholeYear } from './expressions.ts'
import { monthOfYear } from './periods.ts'
import {
  decadeOf,
  firstMonthsOf,
  halfOfMonth,
  monthsOfYears,
  monthsRange,
  restOf,
  seasonByDirection,
  weekOf,
} from './stretches.ts'
import type { TimeExpression } from './time-expression.ts'

const YEAR = [
  'prep=min?',
  'clitic=l?',
  'year-word?',
  'year|old-year|spoken-year:year?',
  'direction:direction?',
] as const

/** Behind a month of either calendar. */
const ANY_YEAR = [
  'prep=min?',
  'clitic=l?',
  'year-word?',
  'year|old-year|hijri-year:year?',
  'direction:direction?',
] as const

const BEFORE_MONTH = new Set(['fi', 'mundhu', 'ila', 'hatta', 'min', '(', '/'])

/** A month or year by direction, or a year by its number. */
const SOME_YEAR = [
  'this?',
  'unit=month|year:unit?',
  'direction:direction?',
  'year-word?',
  'year:year?',
] as const

function wholeOf(
  which: Edge | undefined,
  direction: Edge | undefined,
  year: Edge | undefined,
): TimeExpression | null {
  if (which !== undefined) return year === undefined ? unitOf(which, direction) : null
  return year === undefined || direction !== undefined ? null : wholeYear(year.amount)
}

/** Months, quarters, seasons, years and decades, their parts, and units by direction. */
export const arabicUnits: readonly Rule<TimeFound>[] = [
  rule(
    'month-of-unit',
    ['month-word?', 'month:month', 'prep=min|fi', 'this?', 'unit=year:unit', 'direction:direction'],
    ({ month, unit: which, direction }) => monthOfYear(month.amount, unitOf(which, direction)),
  ),
  rule('month', ['month-word:word?', 'month:month', ...YEAR], ({ word, month, year, direction }) =>
    month.id === 'weak' && (word ?? year ?? direction) === undefined
      ? null
      : monthDays(month.amount, null, year?.amount ?? null, directionOf(direction)),
  ),
  rule(
    'same-month-of-unit',
    ['unit=month', 'direction=same', 'prep=min|fi', 'unit=year:unit', 'direction:direction'],
    ({ unit: which, direction }) => monthOfYear(null, unitOf(which, direction)),
  ),
  rule('this-month-by-name', ['this', 'month-word?', 'month:month'], ({ month }) =>
    monthDays(month.amount, null, null, 'current'),
  ),
  rule(
    'weak-month',
    ['prep|mark:before', 'month=weak:month', ...YEAR],
    ({ before, month, year, direction }) =>
      BEFORE_MONTH.has(before.id)
        ? [
            partFrom(
              month,
              lastOf(month, year, direction) ?? month,
              monthDays(month.amount, null, year?.amount ?? null, directionOf(direction)),
            ),
          ]
        : null,
  ),
  rule(
    'month-of-this-year',
    ['month-word?', 'month:month', 'prep=min', 'this?', 'unit=year:unit', 'direction:direction?'],
    ({ month, unit: which, direction }) => firstMonthsOf(month.amount, 1, unitOf(which, direction)),
  ),
  rule(
    'two-months',
    ['prep=bayna:between?', 'months-word:dual?', 'month:from', 'clitic=w', 'month:until', ...YEAR],
    ({ between, dual, from, until, year, direction }) =>
      (between ?? dual) === undefined
        ? null
        : monthsRange(from.amount, until.amount, year?.amount ?? null, directionOf(direction)),
  ),
  rule(
    'month-until-month',
    [
      'prep=min|bayna:before',
      'month-word:word?',
      'month:from',
      'prep=min?',
      'year-word?',
      'year:begun?',
      'clitic=w?',
      'prep=ila|hatta:to?',
      'month-word?',
      'month:until',
      ...YEAR,
    ],
    ({ before, word, from, begun, to, until, year, direction }) =>
      (before.id === 'min' ? to : begun && year) === undefined
        ? null
        : [
            partFrom(
              word ?? from,
              lastOf(until, year, direction) ?? until,
              begun !== undefined && year !== undefined
                ? monthsOfYears([begun.amount, from.amount], [year.amount, until.amount])
                : monthsRange(from.amount, until.amount, year?.amount ?? null, directionOf(direction)),
            ),
          ],
  ),
  rule(
    'part-of-month',
    ['part:part', 'month-word?', 'month|hijri:month', ...ANY_YEAR],
    ({ part, month, year, direction }) => partBy(part, monthOf(month, year, direction)),
  ),
  rule(
    'half-of-month',
    ['half-word', 'ordinal|last:ordinal', 'prep=min', 'month-word?', 'month|hijri:month', ...ANY_YEAR],
    ({ ordinal, month, year, direction }) => halfOfMonth(ordinal.amount, monthOf(month, year, direction)),
  ),
  rule(
    'half-of-unit',
    ['half-word', 'ordinal|last:ordinal', 'prep=min', 'this?', 'unit=month:unit', 'direction:direction?'],
    ({ ordinal, unit: which, direction }) => halfOfMonth(ordinal.amount, unitOf(which, direction)),
  ),
  rule(
    'part-of-unit',
    ['part:part', 'unit:unit', 'direction:direction'],
    ({ part, unit: which, direction }) => partBy(part, unitOf(which, direction)),
  ),
  rule('part-of-this-unit', ['part:part', 'this?', 'unit:unit'], ({ part, unit: which }) =>
    partBy(part, unit(whichUnit(which), 'current')),
  ),
  rule('part-of-year', ['part:part', 'year-word', 'year:year'], ({ part, year }) =>
    partBy(part, wholeYear(year.amount)),
  ),
  rule('part-of-bare-year', ['part:part', 'year:year'], ({ part, year }, following) =>
    isCounted(following) ? null : partBy(part, wholeYear(year.amount)),
  ),
  rule(
    'earlier-or-later-in-unit',
    ['earlier|later:side', 'prep=min|fi', 'this?', 'unit:unit', 'direction=current?'],
    ({ side, unit: which }) =>
      restOf(unit(whichUnit(which), 'current'), side.class === 'later' ? 'after' : 'before'),
  ),
  rule('rest-of-unit', ['rest', 'this?', 'unit|own-unit:unit', 'direction=current?'], ({ unit: which }) =>
    restOf(unit(whichUnit(which), 'current'), 'from'),
  ),
  rule('before-end-of-unit', ['ending', 'unit:unit', 'direction:direction'], ({ unit: which, direction }) =>
    beforeEndOf(unitOf(which, direction)),
  ),
  rule('before-end-of-this-unit', ['ending', 'this?', 'unit:unit'], ({ unit: which }) =>
    beforeEndOf(unit(whichUnit(which), 'current')),
  ),
  rule('before-end-of-year', ['ending', 'year-word?', 'year:year'], ({ year }) =>
    beforeEndOf(wholeYear(year.amount)),
  ),
  rule('unit', ['unit:unit', 'direction:direction'], ({ unit: which, direction }) =>
    unitOf(which, direction),
  ),
  rule('this-unit', ['this', 'unit:unit'], ({ unit: which }) => unit(whichUnit(which), 'current')),
  rule(
    'week-of-month',
    ['week-word', 'ordinal|last:ordinal', 'prep=min', 'month-word?', 'month|hijri:month', ...ANY_YEAR],
    ({ ordinal, month, year, direction }) => weekOf(ordinal.amount, monthOf(month, year, direction)),
  ),
  rule(
    'week-of-unit',
    ['week-word', 'ordinal|last:ordinal', 'prep=min?', ...SOME_YEAR],
    ({ ordinal, unit: which, direction, year }) => {
      const whole = wholeOf(which, direction, year)
      return whole === null ? null : weekOf(ordinal.amount, whole)
    },
  ),
  rule('decade-by-direction', ['decade-unit', 'direction=past|next:direction'], ({ direction }) =>
    unit('decade', directionOf(direction) ?? 'current'),
  ),
  rule('decade', ['decade-word?', 'decade:decade', 'prep=min?', 'century:century?'], ({ decade, century }) =>
    decadeOf(decade.amount, century?.amount ?? null),
  ),
  rule(
    'part-of-decade',
    ['part:part', 'decade:decade', 'prep=min?', 'century:century?'],
    ({ part, decade, century }) => partBy(part, decadeOf(decade.amount, century?.amount ?? null)),
  ),
  rule(
    'quarter',
    [
      'quarter-word',
      'ordinal|last:ordinal',
      'prep=min?',
      'clitic=l?',
      'this?',
      'unit=year',
      'direction:direction?',
    ],
    ({ ordinal, direction }) =>
      monthsOfYear(ordinal.amount, 3, unit('year', directionOf(direction) ?? 'current')),
  ),
  rule(
    'quarter-of-year',
    ['quarter-word', 'ordinal|last:ordinal', 'prep=min?', 'clitic=l?', 'year-word?', 'year:year'],
    ({ ordinal, year }) => monthsOfYear(ordinal.amount, 3, wholeYear(year.amount)),
  ),
  rule(
    'half',
    ['half-word', 'ordinal|last:ordinal', 'prep=min', 'this?', 'unit=year', 'direction:direction?'],
    ({ ordinal, direction }) =>
      monthsOfYear(ordinal.amount, 6, unit('year', directionOf(direction) ?? 'current')),
  ),
  rule(
    'half-of-year',
    ['half-word', 'ordinal|last:ordinal', 'prep=min?', 'clitic=l?', 'year-word?', 'year:year'],
    ({ ordinal, year }) => monthsOfYear(ordinal.amount, 6, wholeYear(year.amount)),
  ),
  rule(
    'first-months',
    [
      'months-counted:before?',
      'cardinal|number:count',
      'span-unit=month:behind?',
      'ordinal',
      'prep=min',
      ...SOME_YEAR,
    ],
    ({ before, count, behind, unit: which, direction, year }) => {
      const whole = which?.id === 'month' ? null : wholeOf(which, direction, year)
      return whole === null || (before ?? behind) === undefined ? null : firstMonthsOf(1, count.amount, whole)
    },
  ),
  rule(
    'season',
    ['season|this-season:season', 'year-word?', 'year|spoken-year:year'],
    ({ season: first, year }) => season(first.amount, wholeYear(year.amount)),
  ),
  rule(
    'season-of-unit',
    ['season:season', 'prep=min?', 'this?', 'unit=year:unit', 'direction:direction?'],
    ({ season: first, unit: which, direction }) => season(first.amount, unitOf(which, direction)),
  ),
  rule('season-by-direction', ['this-season:season', 'direction:direction'], ({ season: first, direction }) =>
    seasonByDirection(first.amount, directionOf(direction) ?? 'current'),
  ),
  rule('this-season', ['this', 'this-season:season'], ({ season: first }) =>
    seasonByDirection(first.amount, 'current'),
  ),
]
