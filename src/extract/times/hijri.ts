import { addDays, type Bounds, daysBetween, weekdayOf, yearOf } from './calendar.ts'
import type { Direction } from './expressions.ts'
import type { TimeExpression } from './time-expression.ts'

/** The first of Muharram of the year 1 in the tabular calendar of astronomers, as a proleptic Gregorian day. */
const EPOCH = '0622-07-18'
const MONTHS = 12
const FIRST_YEAR = 1300
const LAST_YEAR = 1500

/** A year in figures of our age is of this calendar. */
export function isHijriYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

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

/** The year of a month that begins in a Gregorian year; of two such years the first. */
function yearBegunIn(month: number, gregorian: number): number {
  const latest = Math.ceil((gregorian - GREGORIAN_BEFORE) * YEARS_A_YEAR) + 1
  const years = [latest - 3, latest - 2, latest - 1, latest]
  return years.find(year => yearOf(boundsOfHijriMonth(year, month).earliest) === gregorian) ?? latest
}

const GREGORIAN_BEFORE = 622
const YEARS_A_YEAR = 365.2425 / 354.367

/** A month of the Islamic calendar, by the tabular reckoning; its year may be a Gregorian one. */
export function hijriMonth(
  month: number,
  inYear: number | null,
  direction: Direction | null,
): TimeExpression {
  const year = inYear === null || inYear <= LAST_YEAR ? inYear : yearBegunIn(month, inYear)
  return ({ publishedOn, tense }) => {
    if (year !== null) return { ...boundsOfHijriMonth(year, month), granularity: 'MONTH', basis: 'ABSOLUTE' }
    if (publishedOn === null) return null
    const found = yearOfHijriMonth(month, publishedOn, direction, tense === 'future')
    return { ...boundsOfHijriMonth(found, month), granularity: 'MONTH', basis: 'RELATIVE' }
  }
}

/** A year of the Islamic calendar, by the tabular reckoning. */
export function hijriYear(year: number): TimeExpression {
  return () => ({
    earliest: boundsOfHijriMonth(year, 1).earliest,
    latest: boundsOfHijriMonth(year, MONTHS).latest,
    granularity: 'YEAR',
    basis: 'ABSOLUTE',
  })
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

/** How far a month that is sighted may begin from the tables, nearest first. */
const SIGHTINGS = [0, 1, -1, 2, -2]

/** A day of a sighted month with its weekday: the nearest such day, where one is near. */
export function onWeekday(weekday: number | null, day: TimeExpression): TimeExpression {
  return context => {
    const value = day(context)
    if (value === null || weekday === null) return value
    const found = SIGHTINGS.map(apart => addDays(value.earliest, apart)).find(
      candidate => weekdayOf(candidate) === weekday,
    )
    return found === undefined ? value : { ...value, earliest: found, latest: found }
  }
}
