import {
  addDays,
  type Bounds,
  boundsOfDecade,
  boundsOfMonths,
  boundsOfWeek,
  daysBetween,
  weekdayOf,
  yearOf,
} from './calendar.ts'
import { type Direction, monthDays, timeValue, unit } from './expressions.ts'
import type { TimeExpression } from './time-expression.ts'

/** Days from the first of a week to the one that decides where most of it lies. */
const MOST_OF_WEEK = 3

/** Days of the month that another expression names; null where it has no such day. */
export function daysOfUnit(days: { from: number; until: number }, month: TimeExpression): TimeExpression {
  return context => {
    const value = month(context)
    if (value === null) return null
    const earliest = addDays(value.earliest, days.from - 1)
    const latest = addDays(value.earliest, days.until - 1)
    return latest > value.latest ? null : timeValue({ earliest, latest }, 'DAY', value.basis)
  }
}

/**
 * A week by its number in a month or year: of a month those that begin in it, of a year as in ISO 8601. The last one (0)
 * is that with most of its days inside, for either.
 */
export function weekOf(ordinal: number, whole: TimeExpression): TimeExpression {
  return context => {
    const value = whole(context)
    if (value === null) return null
    const reach = value.granularity === 'YEAR' ? MOST_OF_WEEK : 0
    const first = boundsOfWeek(addDays(value.earliest, 6 - reach))
    const found =
      ordinal === 0
        ? boundsOfWeek(addDays(value.latest, -MOST_OF_WEEK))
        : boundsOfWeek(addDays(first.earliest, 7 * (ordinal - 1)))
    const last = boundsOfWeek(addDays(value.latest, -reach))
    return found.earliest > last.earliest ? null : timeValue(found, 'WEEK', value.basis)
  }
}

/** The week that holds the day of another expression. */
export function weekOfDay(day: TimeExpression): TimeExpression {
  return context => {
    const value = day(context)
    return value === null ? null : timeValue(boundsOfWeek(value.earliest), 'WEEK', value.basis)
  }
}

/** A weekday, or weekdays up to another, of the week that another expression names. */
export function weekdayOfWeek(from: number, week: TimeExpression, until = from): TimeExpression {
  return context => {
    const value = week(context)
    if (value === null) return null
    const [earliest, latest] = [addDays(value.earliest, from - 1), addDays(value.earliest, until - 1)]
    return timeValue({ earliest, latest }, 'DAY', value.basis)
  }
}

const SATURDAY = 6
const SUNDAY = 7

/** The Saturday and Sunday that end a week: as the days off, or as its end, some time within them. */
export function weekend(week: TimeExpression, granularity: 'DAY' | 'PART'): TimeExpression {
  const lasting = weekdayOfWeek(SATURDAY, week, SUNDAY)
  return context => {
    const value = lasting(context)
    return value === null ? null : timeValue(value, granularity, value.basis)
  }
}

/** A weekend that no word places: behind publication where a verb in the past tells of it, else that of the week. */
export function someWeekend(granularity: 'DAY' | 'PART'): TimeExpression {
  return context => {
    const [here, before] = (['current', 'past'] as const).map(direction =>
      weekend(unit('week', direction), granularity)(context),
    )
    const isBehind = context.tense === 'past' && (here?.earliest ?? '') > (context.publishedOn ?? '')
    return (isBehind ? before : here) ?? null
  }
}

/** A day by its number, with or without its weekday. */
export interface NumberedDay {
  readonly weekday: number | null
  readonly day: number
}

/** A numbered day without a month, or days up to another: the nearest to publication that fits, by the tense of the clause. */
export function weekdayAndDay(from: NumberedDay, until: NumberedDay = from): TimeExpression {
  return ({ publishedOn, tense }) => {
    if (publishedOn === null) return null
    const earliest = nearestDay(from, publishedOn, tense === 'future' || tense === 'due')
    const latest = earliest === null ? null : until === from ? earliest : nearestDay(until, earliest, true)
    return earliest === null || latest === null ? null : timeValue({ earliest, latest }, 'DAY', 'RELATIVE')
  }
}

const LONGEST_MONTH = 31
const MONTHS_AROUND = 2

function nearestDay({ weekday, day }: NumberedDay, around: string, isFuture: boolean): string | null {
  const distances = Array.from({ length: MONTHS_AROUND * LONGEST_MONTH }, (_, distance) => distance)
  const steps = isFuture
    ? [...distances, ...distances.map(step => -step)]
    : distances.flatMap(step => [-step, step])
  const found = steps.find(step => {
    const candidate = addDays(around, step)
    return Number(candidate.slice(8)) === day && (weekday === null || weekdayOf(candidate) === weekday)
  })
  return found === undefined ? null : addDays(around, found)
}

/** From a month to a later one, of one year or over its turn. */
export function monthsRange(
  from: number,
  until: number,
  year: number | null,
  direction: Direction | null,
): TimeExpression {
  return context => {
    const last = monthDays(until, null, year, direction)(context)
    if (last === null) return null
    const firstYear = yearOf(last.latest) - (from > until ? 1 : 0)
    const { earliest } = boundsOfMonths(firstYear, from, 1)
    return timeValue({ earliest, latest: last.latest }, 'PART', last.basis)
  }
}

/** From a month of one year to one of another, each as year and month. */
export function monthsOfYears(
  [year, month]: readonly [number, number],
  [lastYear, lastMonth]: readonly [number, number],
): TimeExpression {
  return () => {
    const { earliest } = boundsOfMonths(year, month, 1)
    const { latest } = boundsOfMonths(lastYear, lastMonth, 1)
    return earliest < latest ? timeValue({ earliest, latest }, 'PART', 'ABSOLUTE') : null
  }
}

/** Months of the year that another expression names: `count` of them from one on. */
export function firstMonthsOf(month: number, count: number, year: TimeExpression): TimeExpression {
  return context => {
    const value = year(context)
    if (value === null || count < 1 || month + count > 13) return null
    const bounds = boundsOfMonths(yearOf(value.earliest), month, count)
    return timeValue(bounds, count === 1 ? 'MONTH' : 'PART', value.basis)
  }
}

const MIDDLE = 15

/** The first fifteen days of a month, or the others. */
export function halfOfMonth(ordinal: number, month: TimeExpression): TimeExpression {
  return context => {
    const value = month(context)
    if (value === null || ordinal > 2) return null
    const bounds =
      ordinal === 1
        ? { earliest: value.earliest, latest: addDays(value.earliest, MIDDLE - 1) }
        : { earliest: addDays(value.earliest, MIDDLE), latest: value.latest }
    return timeValue(bounds, 'PART', value.basis)
  }
}

/** What is left of a unit: from publication on, after it, or what of it was before. */
export function restOf(whole: TimeExpression, side: 'from' | 'after' | 'before'): TimeExpression {
  return context => {
    const value = whole(context)
    const { publishedOn } = context
    if (value === null || publishedOn === null) return null
    if (publishedOn < value.earliest || publishedOn > value.latest) return null
    const bounds: Bounds =
      side === 'before'
        ? { earliest: value.earliest, latest: publishedOn }
        : {
            earliest: side === 'after' ? nextDay(publishedOn, value.latest) : publishedOn,
            latest: value.latest,
          }
    return timeValue(bounds, 'PART', 'RELATIVE')
  }
}

const nextDay = (day: string, last: string) => (day < last ? addDays(day, 1) : last)

const CENTURY = 100

/** Ten years by the first two of their figures: of the century named, else of the last that has begun by publication. */
export function decadeOf(decade: number, century: number | null): TimeExpression {
  return ({ publishedOn }) => {
    const latest = publishedOn === null ? 1900 : yearOf(publishedOn)
    const base = century === null ? Math.floor(latest / CENTURY) * CENTURY : (century - 1) * CENTURY
    const begin = century === null && base + decade > latest ? base + decade - CENTURY : base + decade
    return timeValue(boundsOfDecade(begin), 'YEAR', century === null ? 'RELATIVE' : 'ABSOLUTE')
  }
}

/** A season by direction: the last whole one before publication, the first behind it, or the one nearest to it. */
export function seasonByDirection(firstMonth: number, direction: Direction): TimeExpression {
  return ({ publishedOn }) => {
    if (publishedOn === null) return null
    const year = yearOf(publishedOn)
    const seasons = [year - 2, year - 1, year, year + 1].map(first => boundsOfMonths(first, firstMonth, 3))
    const past = seasons.findLast(({ latest }) => latest < publishedOn)
    const next = seasons.find(({ earliest }) => earliest > publishedOn)
    const current = seasons.find(({ earliest, latest }) => earliest <= publishedOn && publishedOn <= latest)
    if (past === undefined || next === undefined) return null
    const found =
      direction === 'past' || direction === 'preceding'
        ? past
        : direction === 'current'
          ? (current ?? nearer(past, next, publishedOn))
          : next
    return timeValue(found, 'SEASON', 'RELATIVE')
  }
}

function nearer(past: Bounds, next: Bounds, day: string): Bounds {
  return daysBetween(past.latest, day) < daysBetween(day, next.earliest) ? past : next
}
