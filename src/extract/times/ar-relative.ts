import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { directionOf, partFrom, type TimeFound, unitOf } from './captures.ts'
import { dayFromPublication, weekday } from './expressions.ts'
import { ago, type Period, type PeriodUnit, relativeDay, stretch } from './periods.ts'
import { weekdayAndDay, weekdayOfWeek } from './stretches.ts'

const COUNTS = 'number|cardinal' as const
const PERIOD_UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'year', 'decade']

function periodOf(count: Edge | undefined, counted: Pick<Edge, 'id' | 'from' | 'amount'>): Period {
  const unit = PERIOD_UNITS.find(candidate => candidate === counted.id)
  if (unit === undefined)
    throw new Error(`${counted.from}: "${counted.id}" is none of ${PERIOD_UNITS.join(' ')}`)
  return { unit, count: (count?.amount ?? 1) * counted.amount }
}

/** A dual holds its number; a plural needs one before it. */
const isComplete = (count: Edge | undefined, counted: Edge) =>
  count === undefined ? counted.amount > 0 : counted.amount <= 1

const countedPeriod = (count: Edge | undefined, counted: Edge): Period =>
  periodOf(count, { id: counted.id, from: counted.from, amount: counted.amount === 0 ? 1 : counted.amount })

/** Days by name and stretches counted from the day of publication. */
export const arabicRelativeTimes: readonly Rule<TimeFound>[] = [
  rule(
    'weekday',
    ['day-part?', 'day-word?', 'weekday:weekday', 'direction:direction?'],
    ({ weekday: day, direction }) => weekday(day.amount, directionOf(direction)),
  ),
  rule('this-weekday', ['this', 'day-word?', 'weekday:weekday'], ({ weekday: day }) =>
    weekday(day.amount, 'next'),
  ),
  rule(
    'weekday-and-deictic',
    ['day-part?', 'weekday:weekday', 'mark=\u060c?', 'deictic:deictic'],
    ({ weekday: named, deictic }) => dayFromPublication(deictic.amount, named.amount),
  ),
  rule(
    'weekday-of-week',
    [
      'day-part?',
      'day-word?',
      'weekday:weekday',
      'prep=min|fi',
      'this?',
      'unit=week:unit',
      'direction:direction?',
    ],
    ({ weekday: day, unit, direction }) => weekdayOfWeek(day.amount, unitOf(unit, direction)),
  ),
  rule(
    'week-with-weekday',
    ['this:this?', 'unit=week:unit', 'direction:direction?', 'mark=\u060c?', 'day-word?', 'weekday:weekday'],
    ({ this: here, weekday: day, unit, direction }) =>
      (here ?? direction) === undefined ? null : weekdayOfWeek(day.amount, unitOf(unit, direction)),
  ),
  rule(
    'weekdays-of-week',
    [
      'this?',
      'unit=week:unit',
      'direction:direction?',
      'prep=bayna|min',
      'day-word?',
      'weekday:from',
      'prep|clitic:link',
      'day-word?',
      'weekday:until',
    ],
    ({ from, until, link, unit, direction }) =>
      ['w', 'ila', 'hatta'].includes(link.id) && from.amount < until.amount
        ? weekdayOfWeek(from.amount, unitOf(unit, direction), until.amount)
        : null,
  ),
  rule('weekday-and-day', ['day-word?', 'weekday:weekday', 'number:day'], ({ weekday: named, day }) =>
    weekdayAndDay({ weekday: named.amount, day: day.amount }),
  ),
  rule(
    'weekdays-and-days',
    [
      'day-word?',
      'weekday:first',
      'number:from',
      'prep=ila|hatta',
      'day-word?',
      'weekday:last',
      'number:until',
    ],
    ({ first, from, last, until }) =>
      weekdayAndDay({ weekday: first.amount, day: from.amount }, { weekday: last.amount, day: until.amount }),
  ),
  rule('day-of-no-month', ['day-word', 'number:day'], ({ day }, following) =>
    day.amount >= 1 && day.amount <= 31 && following.every(isBreak)
      ? weekdayAndDay({ weekday: null, day: day.amount })
      : null,
  ),
  rule(
    'deictic',
    ['day-part?', 'day-word?', 'deictic:deictic', 'weekday:weekday?'],
    ({ deictic, weekday: named }, following) =>
      deictic.amount === 0 && following.some(isDayAdjective)
        ? null
        : dayFromPublication(deictic.amount, named?.amount ?? null),
  ),
  rule('weekend', ['weekend', 'this?', 'unit=week:unit', 'direction:direction?'], ({ unit, direction }) =>
    weekdayOfWeek(6, unitOf(unit, direction), 7),
  ),
  rule(
    'neighbouring-day',
    ['deictic=today', 'direction=following|preceding|past|same:direction'],
    ({ direction }) => relativeDay(direction.id === 'same' ? 0 : direction.id === 'following' ? 1 : -1),
  ),
  rule(
    'ago',
    ['prep=qabla|mundhu:side', `${COUNTS}:count?`, 'span-unit:unit', 'from-now?'],
    ({ side, count, unit }, following) =>
      isComplete(count, unit) && !following.some(isAnchor)
        ? [partFrom(side, unit, ago([countedPeriod(count, unit)], -1, 'unit'))]
        : null,
  ),
  rule(
    'from-now',
    ['prep=bada:side', `${COUNTS}:count?`, 'span-unit:unit', 'from-now:now'],
    ({ side, count, unit, now }) =>
      isComplete(count, unit) ? [partFrom(side, now, ago([countedPeriod(count, unit)], 1, 'exact'))] : null,
  ),
  rule(
    'periods-ago',
    [
      'prep=bada|qabla|mundhu:side?',
      `${COUNTS}:count?`,
      'span-unit:unit',
      'clitic=w|b?',
      'mark=,|\u060c?',
      `${COUNTS}:secondCount?`,
      'span-unit:second',
      'clitic=w?',
      'mark=,|\u060c?',
      `${COUNTS}:thirdCount?`,
      'span-unit:third?',
      'from-now:now',
    ],
    ({ side, count, unit, secondCount, second, thirdCount, third, now }) => {
      const periods = [
        countedPeriod(count, unit),
        countedPeriod(secondCount, second),
        ...(third === undefined ? [] : [countedPeriod(thirdCount, third)]),
      ]
      return [partFrom(side ?? count ?? unit, now, ago(periods, side?.id === 'bada' ? 1 : -1, 'exact'))]
    },
  ),
  rule(
    'counted-units-by-direction',
    [`${COUNTS}:count?`, 'span-unit:unit', `${COUNTS}:behind?`, 'direction=past|next:direction'],
    ({ count, unit, behind, direction }) =>
      isComplete(count ?? behind, unit) && (count ?? behind ?? unit).amount > 1
        ? stretch(countedPeriod(count ?? behind, unit), direction.id === 'past' ? 'past' : 'next')
        : null,
  ),
  rule('last-units', ['last-word', `${COUNTS}:count`, 'span-unit:unit'], ({ count, unit }) =>
    stretch(countedPeriod(count, unit), 'past'),
  ),
]

const ANCHORS = new Set(['number', 'year', 'month', 'hijri', 'weekday', 'deictic', 'unit'])

/** What follows says from when the period is counted, or that it is no period: `since the year 2007`. */
function isAnchor({ class: kind, id }: Edge): boolean {
  return ANCHORS.has(kind) || (kind === 'prep' && id === 'min')
}

function isBreak({ class: kind, id }: Edge): boolean {
  return kind === 'break' || (kind === 'mark' && !['/', '-', '%'].includes(id))
}

function isDayAdjective({ class: kind, features }: Edge): boolean {
  return kind === 'day-adjective' || (kind === 'ordinal' && features.definite === true)
}
