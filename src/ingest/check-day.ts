import { IsnadError } from '../errors.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Throws unless a value is a day of the calendar in ISO 8601, such as 2015-12-10. */
export function checkDay(argument: string, value: string): void {
  const time = ISO_DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return
  throw new IsnadError('DATE_INVALID', `${argument} "${value}" is no day; write it as YYYY-MM-DD.`, {
    argument,
    value,
  })
}
