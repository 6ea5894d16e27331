import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { days, directionOf, isBreak, partFrom, type TimeFound, unitOf } from './captures.ts'
import { dayFromPublication, pastWeekday, weekday } from './expressions.ts'
import { daysOfUnit, weekdayAndDay, weekdayOfWeek } from './stretches.ts'
import { weekdaysUpTo } from './weekdays.ts'

const YEAR = [
  'mark=\u060c|,?',
  'prep=min?',
  'year-word?',
  'year|hijri-year:year?',
  'direction:direction?',
] as const

/** A number or date behind a weekday belongs to it. */
function isNumberOfDay({ class: kind }: Edge): boolean {
  return kind === 'number' || kind === 'day' || kind === 'date-word'
}

function isStretch(list: readonly Edge[]): boolean {
  return list.every(({ amount }, at) => at === 0 || amount === ((list[at - 1]?.amount ?? 0) % 7) + 1)
}

/** Weekdays joined by `and`: neighbours are one stretch of time, others are several. */
function joinedWeekdays(list: readonly Edge[], direction: Edge | undefined): TimeFound {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return []
  const named = list.map(({ amount }) => amount)
  if (isStretch(list)) return weekdaysUpTo(named, { from: 0, until: list.length - 1 }, directionOf(direction))
  return list.map((day, at) =>
    partFrom(
      day,
      (day === last ? direction : undefined) ?? day,
      weekdaysUpTo(named, { from: at, until: at }, directionOf(direction)),
    ),
  )
}

/** `on Tuesdays`: the plural without a direction tells of no single day; neighbours may be the days of one event. */
function isRecurring(days: Edge | undefined, direction: Edge | undefined): boolean {
  return days !== undefined && days.amount === 0 && direction === undefined
}

/** Weekdays: by direction or tense, of a week or month, and several. */
export const arabicWeekdays: readonly Rule<TimeFound>[] = [
  rule(
    'weekday',
    ['days-word:days?', 'day-part?', 'day-word?', 'weekday:weekday', 'direction:direction?'],
    ({ days: word, weekday: day, direction }, following) => {
      if (word !== undefined && following.some(isNumberOfDay)) return null
      return isRecurring(word, direction) ? [] : weekday(day.amount, directionOf(direction))
    },
  ),
  rule(
    'weekday-since',
    ['prep=mundhu', 'day-part:part?', 'day-word:word?', 'weekday:weekday', 'direction:direction?'],
    ({ part, word, weekday: day, direction }, following) =>
      following.some(isNumberOfDay)
        ? null
        : [partFrom(part ?? word ?? day, direction ?? day, pastWeekday(day.amount, directionOf(direction)))],
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
    'weekday-on-day',
    ['day-word?', 'weekday:weekday', 'prep=fi', 'day:day'],
    ({ weekday: named, day }, following) =>
      following.every(isBreak) ? weekdayAndDay({ weekday: named.amount, day: day.amount }) : null,
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
  rule(
    'weekdays-joined',
    [
      'days-word:days?',
      'day-word?',
      'weekday:first',
      'clitic=w',
      'day-word?',
      'weekday:second',
      'clitic=w?',
      'day-word?',
      'weekday:third?',
      'direction:direction?',
    ],
    ({ days: word, first, second, third, direction }, following) => {
      if (following.some(isNumberOfDay)) return null
      const list = third === undefined ? [first, second] : [first, second, third]
      return isRecurring(word, direction) && !isStretch(list) ? [] : joinedWeekdays(list, direction)
    },
  ),
  rule(
    'weekday-until-weekday',
    [
      'prep=min|bayna:before',
      'days-word:dual?',
      'day-part:part?',
      'day-word:word?',
      'weekday:first',
      'direction?',
      'clitic=w:and?',
      'prep=ila|hatta:until?',
      'day-part?',
      'day-word?',
      'weekday:last',
      'direction:direction?',
    ],
    ({ before, dual, part, word, first, and, until, last, direction }, following) =>
      first.amount === last.amount ||
      (before.id === 'min' ? until : and) === undefined ||
      following.some(isNumberOfDay)
        ? null
        : [
            partFrom(
              dual ?? part ?? word ?? first,
              direction ?? last,
              weekdaysUpTo([first.amount, last.amount], { from: 0, until: 1 }, directionOf(direction)),
            ),
          ],
  ),
  rule(
    'night-between-weekdays',
    ['day-part', 'weekday:first', 'mark=/|-?', 'weekday:last'],
    ({ first, last }) =>
      last.amount === (first.amount % 7) + 1
        ? weekdaysUpTo([first.amount, last.amount], { from: 0, until: 1 }, null)
        : null,
  ),
  rule(
    'weekdays-and-two-days',
    [
      'days-word?',
      'weekday:first',
      'clitic=w',
      'weekday:second',
      'mark=\u060c|,?',
      'day:from',
      'clitic=w',
      'day:until',
      'prep=min?',
      'month-word?',
      'month:month',
      ...YEAR,
    ],
    ({ from, until, month, year, direction }) =>
      until.amount === from.amount + 1 ? days(from, until, month, year, direction) : null,
  ),
  rule(
    'weekdays-and-two-days-of-unit',
    [
      'days-word?',
      'weekday:first',
      'clitic=w',
      'weekday:second',
      'mark=\u060c|,?',
      'day:from',
      'clitic=w',
      'day:until',
      'prep=min|fi?',
      'this?',
      'unit=month:unit?',
      'direction:direction?',
    ],
    ({ from, until, unit: which, direction }) =>
      until.amount === from.amount + 1 && (which ?? direction) !== undefined
        ? daysOfUnit(
            { from: from.amount, until: until.amount },
            unitOf({ id: 'month', from: from.from }, direction),
          )
        : null,
  ),
]
