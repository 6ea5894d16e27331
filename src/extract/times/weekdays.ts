import { addDays, weekdayOf } from './calendar.ts'
import { type Direction, liesAhead, timeValue, weekday } from './expressions.ts'
import type { TimeExpression } from './time-expression.ts'

const WEEK = 7

/** Days from a weekday on to the next of another, 0 to 6. */
const daysOn = (from: number, until: number) => (until - from + WEEK) % WEEK

/** Days from the first of weekdays that follow each other to the one at a place. */
function daysUpTo(named: readonly number[], place: number): number {
  return named.slice(1, place + 1).reduce((days, day, at) => days + daysOn(named[at] ?? day, day), 0)
}

/**
 * Days of weekdays that follow each other (`from Sunday to Tuesday`), the stretch between two of them by their place in
 * the list: the first lies ahead, or the last behind, by direction or else by the tense of the clause.
 */
export function weekdaysUpTo(
  named: readonly number[],
  places: { readonly from: number; readonly until: number },
  direction: Direction | null,
): TimeExpression {
  const [first = 0, last = 0] = [named[0], named.at(-1)]
  return context => {
    const beginsToday = context.tense === null && weekdayOf(context.publishedOn ?? '') === first
    const isAhead = direction === 'next' || (direction === null && (liesAhead(context.tense) || beginsToday))
    const anchor = weekday(isAhead ? first : last, direction)(context)
    if (anchor === null) return null
    const begin = isAhead ? anchor.earliest : addDays(anchor.earliest, -daysUpTo(named, named.length - 1))
    const day = (at: number) => addDays(begin, daysUpTo(named, at))
    return timeValue({ earliest: day(places.from), latest: day(places.until) }, 'DAY', anchor.basis)
  }
}

/** A weekday by its number in a month, or the last one (0); null where the month has fewer. */
export function nthWeekday(ordinal: number, named: number, month: TimeExpression): TimeExpression {
  return context => {
    const value = month(context)
    if (value === null) return null
    const { earliest, latest, basis } = value
    const first = addDays(earliest, daysOn(weekdayOf(earliest), named))
    const found =
      ordinal === 0
        ? addDays(latest, -daysOn(named, weekdayOf(latest)))
        : addDays(first, WEEK * (ordinal - 1))
    return found > latest ? null : timeValue({ earliest: found, latest: found }, 'DAY', basis)
  }
}

/** The day of that number where it is such a weekday (`Tuesday the third of May`), else the weekday of that number. */
export function numberedWeekday(ordinal: number, named: number, month: TimeExpression): TimeExpression {
  return context => {
    const value = month(context)
    if (value === null) return null
    const day = addDays(value.earliest, ordinal - 1)
    return ordinal > 0 && weekdayOf(day) === named
      ? timeValue({ earliest: day, latest: day }, 'DAY', value.basis)
      : nthWeekday(ordinal, named, month)(context)
  }
}
