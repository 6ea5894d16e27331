import { addDays, addMonths, type Bounds, daysBetween, yearOf } from './calendar.ts'
import { timeValue } from './expressions.ts'
import type { TimeExpression, TimeValue } from './time-expression.ts'

export type Part = 'early' | 'mid' | 'late'

/**
 * The beginning, middle or end of what another expression names. A month and a year begin with their first half and end
 * with their second, the bounds of what news calls so; everything else, and each middle, has thirds. A week begins on
 * Sunday, as in Arab countries, and its middle is from Tuesday to Thursday; its last days are those to Sunday, since
 * elsewhere it ends then.
 */
export function partOf(part: Part, whole: TimeExpression): TimeExpression {
  return context => {
    const value = whole(context)
    if (value === null) return null
    const bounds = (part === 'mid' ? null : halfOf(part, value)) ?? thirdOf(part, value)
    return timeValue(bounds, 'PART', value.basis)
  }
}

const HALF_OF_MONTH = 15
const HALF_OF_YEAR = 6

/** The half of a month or of one year of either calendar, else null. */
function halfOf(part: 'early' | 'late', { earliest, latest, granularity }: TimeValue): Bounds | null {
  const isYear = granularity === 'YEAR' && yearOf(addDays(latest, 1)) === yearOf(earliest) + 1
  if (granularity !== 'MONTH' && !isYear) return null
  const second = isYear ? addMonths(earliest, HALF_OF_YEAR) : addDays(earliest, HALF_OF_MONTH)
  return part === 'early' ? { earliest, latest: addDays(second, -1) } : { earliest: second, latest }
}

function thirdOf(part: Part, { earliest, latest, granularity }: TimeValue): Bounds {
  const shift = granularity === 'WEEK' ? -1 : 0
  const [begin, end] = [addDays(earliest, shift), addDays(latest, shift)]
  const length = daysBetween(begin, end) + 1
  const third = length <= 7 ? Math.ceil(length / 3) : Math.round(length / 3)
  const middle = granularity === 'WEEK' ? third - 1 : third
  return {
    early: { earliest: begin, latest: addDays(begin, third - 1) },
    mid: { earliest: addDays(begin, middle), latest: addDays(end, -middle) },
    late: { earliest: addDays(end, 1 - third), latest },
  }[part]
}
