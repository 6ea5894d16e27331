import { weekdayOf } from './calendar.ts'
import type { TimeValue } from './time-expression.ts'

const SEASONS = new Map([
  ['03', '21'],
  ['06', '22'],
  ['09', '23'],
  ['12', '24'],
])

/** The value in the Extended Date/Time Format: `2015-05-20/2015-05-22` lasts, `[2015-12-13..2015-12-15]` lies within. */
export function edtfOf({ earliest, latest, granularity }: TimeValue): string {
  const [year, month] = [earliest.slice(0, 4), earliest.slice(5, 7)]
  if (granularity === 'DAY') return earliest === latest ? earliest : `${earliest}/${latest}`
  if (granularity === 'MONTH' && earliest.endsWith('-01')) return `${year}-${month}`
  if (granularity === 'YEAR' && latest.startsWith(year)) return year
  if (granularity === 'QUARTER') return `${year}-${33 + Math.floor((Number(month) - 1) / 3)}`
  if (granularity === 'SEASON') return `${year}-${SEASONS.get(month) ?? month}`
  if (granularity === 'WEEK' && weekdayOf(earliest) === 1) return `[${earliest}..${latest}]`
  return `[${earliest}..${latest}]`
}
