/** Days of the proleptic Gregorian calendar as ISO strings `YYYY-MM-DD`; all arithmetic is on whole days, no clock is read. */

const DAY = 86_400_000

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The ISO day, or null where that month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return null
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return day <= lengthOfMonth(year, month) ? written : null
}

export function addDays(day: string, count: number): string {
  return toDay(toTime(day) + count * DAY)
}

/** The same day some months later or, with a negative count, before; the last of its month where that is shorter. */
export function addMonths(day: string, count: number): string {
  const { earliest, latest } = boundsOfMonths(yearOf(day), monthOf(day) + count, 1)
  return dayOf(yearOf(earliest), monthOf(earliest), Number(day.slice(8))) ?? latest
}

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY)
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(toTime(day)).getUTCDay() || 7
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** First and last day of something. */
export interface Bounds {
  readonly earliest: string
  readonly latest: string
}

export function boundsOfYear(year: number): Bounds {
  return { earliest: `${pad(year, 4)}-01-01`, latest: `${pad(year, 4)}-12-31` }
}

/** Ten years from a round one on. */
export function boundsOfDecade(year: number): Bounds {
  return { earliest: boundsOfYear(year).earliest, latest: boundsOfYear(year + 9).latest }
}

/** Bounds of `count` months from a month on; months below 1 and above 12 are in the years beside. */
export function boundsOfMonths(year: number, month: number, count: number): Bounds {
  const first = normalizeMonth(year, month)
  const last = normalizeMonth(year, month + count - 1)
  return {
    earliest: `${pad(first.year, 4)}-${pad(first.month, 2)}-01`,
    latest: `${pad(last.year, 4)}-${pad(last.month, 2)}-${pad(lengthOfMonth(last.year, last.month), 2)}`,
  }
}

/** The week from Monday to Sunday that holds a day. */
export function boundsOfWeek(day: string): Bounds {
  const monday = addDays(day, 1 - weekdayOf(day))
  return { earliest: monday, latest: addDays(monday, 6) }
}

function normalizeMonth(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + month - 1
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
