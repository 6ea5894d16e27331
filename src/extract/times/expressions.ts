import type { DateBasis, Granularity } from '../../vocabulary.ts'
import {
  addDays,
  type Bounds,
  boundsOfDecade,
  boundsOfMonths,
  boundsOfWeek,
  boundsOfYear,
  dayOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts'
import type { Tense } from './find-tense.ts'
import type { TimeContext, TimeExpression, TimeValue } from './time-expression.ts'

/** `following` and `preceding` count from the date the text named last, the others from publication. */
export type Direction =
  | 'past'
  | 'before-last'
  | 'next'
  | 'after-next'
  | 'current'
  | 'same'
  | 'following'
  | 'preceding'
export type Unit = 'week' | 'month' | 'year' | 'decade'

export function timeValue(bounds: Bounds, granularity: Granularity, basis: DateBasis): TimeValue {
  return { earliest: bounds.earliest, latest: bounds.latest, granularity, basis }
}

/** The year of a month named without one: by direction, else the nearest to publication, else that of the last date. */
function yearOfMonth(
  context: TimeContext,
  month: number,
  direction: Direction | null,
): { year: number; basis: DateBasis } | null {
  const { publishedOn } = context
  if (publishedOn === null)
    return context.lastDate === null ? null : { year: yearOf(context.lastDate), basis: 'INFERRED' }
  const [year, now] = [yearOf(publishedOn), monthOf(publishedOn)]
  if (direction === 'past' || direction === 'preceding' || direction === 'before-last')
    return {
      year: (month < now ? year : year - 1) - (direction === 'before-last' ? 1 : 0),
      basis: 'RELATIVE',
    }
  if (direction === 'next' || direction === 'after-next' || direction === 'following')
    return { year: month > now ? year : year + 1, basis: 'RELATIVE' }
  if (direction === 'current') return { year, basis: 'RELATIVE' }
  const distance = month - now
  const nearest =
    distance > 6 ? year - 1 : distance < -6 || (context.tense === 'future' && distance < 0) ? year + 1 : year
  return { year: nearest, basis: 'RELATIVE' }
}

/** `the past 8 October` in a report of the 23rd: the day of the month of publication that lies behind. */
function yearOfPastDay(
  { publishedOn }: TimeContext,
  month: number,
  days: { readonly until: number } | null,
  direction: Direction | null,
): { year: number; basis: DateBasis } | null {
  if (publishedOn === null || days === null || direction !== 'past') return null
  if (month !== monthOf(publishedOn)) return null
  const day = dayOf(yearOf(publishedOn), month, days.until)
  return day !== null && day < publishedOn ? { year: yearOf(publishedOn), basis: 'RELATIVE' } : null
}

/** A month, or days of it: `until` null is the whole month, equal days are one day. */
export function monthDays(
  month: number,
  days: { from: number; until: number } | null,
  year: number | null,
  direction: Direction | null,
): TimeExpression {
  return context => {
    const found =
      year === null
        ? (yearOfPastDay(context, month, days, direction) ?? yearOfMonth(context, month, direction))
        : ({ year, basis: 'ABSOLUTE' } as const)
    if (found === null) return null
    if (days === null) return timeValue(boundsOfMonths(found.year, month, 1), 'MONTH', found.basis)
    const earliest = dayOf(found.year, month, days.from)
    const latest = dayOf(found.year, month, days.until)
    return earliest === null || latest === null || earliest > latest
      ? null
      : timeValue({ earliest, latest }, 'DAY', found.basis)
  }
}

/** From a day of one month to a day of another, in one year or over its turn. */
export function daysOverMonths(
  from: { day: number; month: number },
  until: { day: number; month: number },
  year: number | null,
): TimeExpression {
  return context => {
    const last = monthDays(until.month, { from: until.day, until: until.day }, year, null)(context)
    if (last === null) return null
    const firstYear = yearOf(last.latest) - (from.month > until.month ? 1 : 0)
    const earliest = dayOf(firstYear, from.month, from.day)
    return earliest === null ? null : timeValue({ earliest, latest: last.latest }, 'DAY', last.basis)
  }
}

export function wholeYear(year: number): TimeExpression {
  return () => timeValue(boundsOfYear(year), 'YEAR', 'ABSOLUTE')
}

/** Years from one to another. */
export function years(from: number, until: number): TimeExpression {
  return () =>
    from > until
      ? null
      : timeValue(
          { earliest: boundsOfYear(from).earliest, latest: boundsOfYear(until).latest },
          'YEAR',
          'ABSOLUTE',
        )
}

/** A day written in figures; two-digit years are of this century. */
export function numericDay(year: number, month: number, day: number): TimeExpression {
  return () => {
    const written = dayOf(year < 100 ? 2000 + year : year, month, day)
    return written === null ? null : timeValue({ earliest: written, latest: written }, 'DAY', 'ABSOLUTE')
  }
}

/** Of two readings the one nearer to publication; the first where that is not known or they are as near. */
export function nearestOf(one: TimeExpression, other: TimeExpression): TimeExpression {
  return context => {
    const [first, second] = [one(context), other(context)]
    const { publishedOn } = context
    if (first === null || second === null || publishedOn === null) return first ?? second
    const distance = (value: TimeValue) => Math.abs(daysBetween(value.earliest, publishedOn))
    return distance(second) < distance(first) ? second : first
  }
}

/**
 * A day counted from the day of publication. A weekday told with it wins where the two differ (`yesterday, Friday` in a
 * report that was published two days later): the nearest such day, past unless the other lies ahead.
 */
export function dayFromPublication(offset: number, named: number | null = null): TimeExpression {
  return context => {
    const { publishedOn } = context
    if (publishedOn === null) return null
    const day = addDays(publishedOn, offset)
    if (named !== null && weekdayOf(day) !== named)
      return offset > 0 ? weekday(named, 'next')(context) : pastWeekday(named, null)(context)
    return timeValue({ earliest: day, latest: day }, 'DAY', 'RELATIVE')
  }
}

/** A weekday by name: the nearest by direction, else by the tense of its clause. */
export function weekday(wanted: number, direction: Direction | null): TimeExpression {
  return ({ publishedOn, tense }) => {
    if (publishedOn === null) return null
    const ahead = (wanted - weekdayOf(publishedOn) + WEEK) % WEEK
    const offset = offsetOfWeekday(ahead, direction ?? (liesAhead(tense) ? 'ahead' : 'behind'))
    const day = addDays(publishedOn, offset)
    return timeValue({ earliest: day, latest: day }, 'DAY', 'RELATIVE')
  }
}

/** An imperfect with a day of the week speaks of what is to come, too. */
export function liesAhead(tense: Tense): boolean {
  return tense === 'future' || tense === 'due' || tense === 'present'
}

/** A weekday that lies behind whatever the tense: `since Monday`. */
export function pastWeekday(wanted: number, direction: Direction | null): TimeExpression {
  return context => weekday(wanted, direction)({ ...context, tense: 'past' })
}

const WEEK = 7

/** Days to a weekday that is so many days ahead (0: today). */
function offsetOfWeekday(ahead: number, direction: Direction | 'ahead' | 'behind'): number {
  if (direction === 'ahead') return ahead
  if (direction === 'next') return ahead || WEEK
  if (direction === 'after-next') return (ahead || WEEK) + WEEK
  if (direction === 'past') return ahead - WEEK
  if (direction === 'before-last') return ahead - 2 * WEEK
  return ahead === 0 ? 0 : ahead - WEEK
}

/** A week, month, year or decade by direction; `same` is the one the text named last. */
export function unit(which: Unit, direction: Direction): TimeExpression {
  return context => {
    if (direction === 'same') return sameUnit(which, context)
    const { publishedOn, lastDate } = context
    const isAnaphoric = direction === 'following' || direction === 'preceding'
    const anchor = isAnaphoric ? (lastDate ?? publishedOn) : publishedOn
    if (anchor === null) return null
    const bounds = boundsOfUnit(which, anchor, STEPS[direction])
    const basis = isAnaphoric && lastDate !== null ? 'ANAPHORIC' : 'RELATIVE'
    return timeValue(bounds, GRANULARITIES[which], basis)
  }
}

const STEPS = {
  'before-last': -2,
  past: -1,
  preceding: -1,
  current: 0,
  next: 1,
  following: 1,
  'after-next': 2,
} as const
const GRANULARITIES = { week: 'WEEK', month: 'MONTH', year: 'YEAR', decade: 'YEAR' } as const

function boundsOfUnit(which: Unit, anchor: string, step: number): Bounds {
  if (which === 'week') return boundsOfWeek(addDays(anchor, 7 * step))
  if (which === 'month') return boundsOfMonths(yearOf(anchor), monthOf(anchor) + step, 1)
  if (which === 'year') return boundsOfYear(yearOf(anchor) + step)
  return boundsOfDecade(Math.floor(yearOf(anchor) / 10) * 10 + 10 * step)
}

function sameUnit(which: Unit, { lastMonth, lastDate }: TimeContext): TimeValue | null {
  if (which === 'month' && lastMonth !== null)
    return timeValue(boundsOfMonths(lastMonth.year, lastMonth.month, 1), 'MONTH', 'ANAPHORIC')
  if (lastDate === null || which === 'month') return null
  return timeValue(boundsOfUnit(which, lastDate, 0), GRANULARITIES[which], 'ANAPHORIC')
}

/** A quarter (three months) or half (six) of a year; 0 is its last. */
export function monthsOfYear(ordinal: number, length: 3 | 6, year: TimeExpression): TimeExpression {
  return context => {
    const value = year(context)
    const wanted = ordinal === 0 ? 12 / length : ordinal
    if (value === null || wanted < 1 || wanted > 12 / length) return null
    const bounds = boundsOfMonths(yearOf(value.earliest), (wanted - 1) * length + 1, length)
    return timeValue(bounds, length === 3 ? 'QUARTER' : 'PART', value.basis)
  }
}

/** A season of three months from its first month on; winter begins in December of the year named. */
export function season(firstMonth: number, year: TimeExpression): TimeExpression {
  return context => {
    const value = year(context)
    if (value === null) return null
    return timeValue(boundsOfMonths(yearOf(value.earliest), firstMonth, 3), 'SEASON', value.basis)
  }
}

/** Some time from publication to the end of what another expression names. */
export function beforeEndOf(whole: TimeExpression): TimeExpression {
  return context => {
    const value = whole(context)
    if (value === null || context.publishedOn === null || context.publishedOn > value.latest) return null
    return timeValue({ earliest: context.publishedOn, latest: value.latest }, 'PART', 'RELATIVE')
  }
}
