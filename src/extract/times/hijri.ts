import { addDays, type Bounds, daysBetween } from './calendar.ts'
import type { Direction } from './expressions.ts'
import type { TimeExpression } from './time-expression.ts'

/** The first of Muharram of the year 1 in the tabular calendar of astronomers, as a proleptic Gregorian day. */
const EPOCH = '0622-07-18'
const MONTHS = 12

/** Days before a month of the tabular calendar: odd months have 30, even ones 29, eleven years of thirty a day more. */
function daysBefore(year: number, month: number): number {
  const leapDays = Math.floor((3 + 11 * year) / 30)
  return Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + leapDays
}

/** First and last day of a month of the tabular Islamic calendar; a month that is sighted may begin a day apart. */
export function boundsOfHijriMonth(year: number, month: number): Bounds {
  const next = month === MONTHS ? daysBefore(year + 1, 1) : daysBefore(year, month + 1)
  return {
    earliest: addDays(EPOCH, daysBefore(year, month)),
    latest: addDays(EPOCH, next - 1),
  }
}

/** The year of a month named without one: the last before, the first after or the nearest to publication. */
function yearOfHijriMonth(
  month: number,
  publishedOn: string,
  direction: Direction | null,
  isFuture: boolean,
) {
  const around = Math.floor(daysBetween(EPOCH, publishedOn) / 354.367) + 1
  const years = [around - 2, around - 1, around, around + 1, around + 2]
  const past = years.findLast(year => boundsOfHijriMonth(year, month).latest < publishedOn) ?? around
  const next = years.find(year => boundsOfHijriMonth(year, month).earliest > publishedOn) ?? around
  if (direction === 'past' || direction === 'preceding') return past
  if (direction === 'next' || direction === 'following' || isFuture)
    return next - past > 1 && isFuture ? past + 1 : next
  if (next - past > 1) return past + 1
  const [behind, ahead] = [
    daysBetween(boundsOfHijriMonth(past, month).latest, publishedOn),
    daysBetween(publishedOn, boundsOfHijriMonth(next, month).earliest),
  ]
  return behind <= ahead ? past : next
}

/** A month of the Islamic calendar, by the tabular reckoning. */
export function hijriMonth(month: number, year: number | null, direction: Direction | null): TimeExpression {
  return ({ publishedOn, isFuture }) => {
    if (year !== null) return { ...boundsOfHijriMonth(year, month), granularity: 'MONTH', basis: 'ABSOLUTE' }
    if (publishedOn === null) return null
    const found = yearOfHijriMonth(month, publishedOn, direction, isFuture)
    return { ...boundsOfHijriMonth(found, month), granularity: 'MONTH', basis: 'RELATIVE' }
  }
}

/** A day of such a month. */
export function hijriDay(
  day: number,
  month: number,
  year: number | null,
  direction: Direction | null,
): TimeExpression {
  return context => {
    const whole = hijriMonth(month, year, direction)(context)
    if (whole === null) return null
    const found = addDays(whole.earliest, day - 1)
    return found > whole.latest
      ? null
      : { earliest: found, latest: found, granularity: 'DAY', basis: whole.basis }
  }
}
