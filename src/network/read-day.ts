import { IsnadError } from '../errors.ts'

/** A day written `YYYY-MM-DD` that exists in the calendar. Throws DATE_INVALID with the argument's name. */
export function readDay(value: string, argument: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new IsnadError('DATE_INVALID', `"${value}" is no day; ${argument} takes one like 2015-10-31`, {
      argument,
      value,
    })
  return value
}
