import type { DateBasis, Granularity } from '../../vocabulary.ts'
import {
  addDays,
  type Bounds,
  boundsOfMonths,
  boundsOfWeek,
  boundsOfYear,
  dayOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts'
import type { TimeContext, TimeExpression, TimeValue } from './time-expression.ts'

export type Direction = 'past' | 'next' | 'current' | 'same'
export type Unit = 'week' | 'month' | 'year'
export type Part = 'early' | 'mid' | 'late'

function timeValue(bounds: Bounds, granularity: Granularity, basis: DateBasis): TimeValue {
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
  if (direction === 'past') return { year: month < now ? year : year - 1, basis: 'RELATIVE' }
  if (direction === 'next') return { year: month > now ? year : year + 1, basis: 'RELATIVE' }
  if (direction === 'current') return { year, basis: 'RELATIVE' }
  const distance = month - now
  const nearest =
    distance > 6 ? year - 1 : distance < -6 || (context.isFuture && distance < 0) ? year + 1 : year
  return { year: nearest, basis: 'RELATIVE' }
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
      year === null ? yearOfMonth(context, month, direction) : ({ year, basis: 'ABSOLUTE' } as const)
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

/** A day counted from the day of publication. */
export function dayFromPublication(offset: number): TimeExpression {
  return ({ publishedOn }) => {
    if (publishedOn === null) return null
    const day = addDays(publishedOn, offset)
    return timeValue({ earliest: day, latest: day }, 'DAY', 'RELATIVE')
  }
}

/** A weekday by name: the nearest by direction, else by the tense of its clause. */
export function weekday(wanted: number, direction: Direction | null): TimeExpression {
  return ({ publishedOn, isFuture }) => {
    if (publishedOn === null) return null
    const ahead = (wanted - weekdayOf(publishedOn) + 7) % 7
    const forward = direction === 'next' || (direction === null && isFuture)
    const offset = forward
      ? ahead || (direction === 'next' ? 7 : 0)
      : ahead === 0
        ? direction === 'past'
          ? -7
          : 0
        : ahead - 7
    const day = addDays(publishedOn, offset)
    return timeValue({ earliest: day, latest: day }, 'DAY', 'RELATIVE')
  }
}

/** A week, month or year by direction; `same` is the one the text named last. */
export function unit(which: Unit, direction: Direction): TimeExpression {
  return context => {
    if (direction === 'same') return sameUnit(which, context)
    const { publishedOn } = context
    if (publishedOn === null) return null
    const step = direction === 'past' ? -1 : direction === 'next' ? 1 : 0
    if (which === 'week') return timeValue(boundsOfWeek(addDays(publishedOn, 7 * step)), 'WEEK', 'RELATIVE')
    if (which === 'month')
      return timeValue(
        boundsOfMonths(yearOf(publishedOn), monthOf(publishedOn) + step, 1),
        'MONTH',
        'RELATIVE',
      )
    return timeValue(boundsOfYear(yearOf(publishedOn) + step), 'YEAR', 'RELATIVE')
  }
}

function sameUnit(which: Unit, { lastMonth, lastDate }: TimeContext): TimeValue | null {
  if (which === 'month' && lastMonth !== null)
    return timeValue(boundsOfMonths(lastMonth.year, lastMonth.month, 1), 'MONTH', 'ANAPHORIC')
  if (lastDate === null || which === 'month') return null
  return which === 'year'
    ? timeValue(boundsOfYear(yearOf(lastDate)), 'YEAR', 'ANAPHORIC')
    : timeValue(boundsOfWeek(lastDate), 'WEEK', 'ANAPHORIC')
}

/** The beginning, middle or end of what another expression names: a third of it; a week begins on Sunday, as in Arab countries. */
export function partOf(part: Part, whole: TimeExpression): TimeExpression {
  return context => {
    const value = whole(context)
    if (value === null) return null
    const shift = value.granularity === 'WEEK' ? -1 : 0
    const [begin, end] = [addDays(value.earliest, shift), addDays(value.latest, shift)]
    const length = daysBetween(begin, end) + 1
    const third = length <= 7 ? Math.ceil(length / 3) : Math.round(length / 3)
    const [earliest, latest] = {
      early: [begin, addDays(begin, third - 1)] as const,
      mid: [addDays(begin, third), addDays(end, -third)] as const,
      late: [addDays(end, 1 - third), end] as const,
    }[part]
    return timeValue({ earliest, latest }, 'PART', value.basis)
  }
}

/** A quarter (three months) or half (six) of a year. */
export function monthsOfYear(ordinal: number, length: 3 | 6, year: TimeExpression): TimeExpression {
  return context => {
    const value = year(context)
    if (value === null || ordinal < 1 || ordinal > 12 / length) return null
    const bounds = boundsOfMonths(yearOf(value.earliest), (ordinal - 1) * length + 1, length)
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
