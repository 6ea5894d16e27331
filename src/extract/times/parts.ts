import { addDays, addMonths, type Bounds, daysBetween, yearOf } from './calendar.ts'
import { timeValue } from './expressions.ts'
import type { TimeExpression, TimeValue } from './time-expression.ts'

/** `begin` and `end` are narrower than `early` and `late` in a year, and the same elsewhere. */
export type Part = 'begin' | 'early' | 'mid' | 'late' | 'end'

/**
 * The beginning, middle or end of what another expression names. A year begins with its first month and ends with its
 * last one; early and late are its halves. A month begins with its first half and ends with its second,
 * the bounds of what news calls so. Everything else, and each middle, has thirds. A week begins on
 * Sunday, as in Arab countries, and its middle is from Tuesday to Thursday; its last days are those to Sunday, since
 * elsewhere it ends then.
 */
export function partOf(part: Part, whole: TimeExpression): TimeExpression {
  return context => {
    const value = whole(context)
    if (value === null) return null
    const bounds = (part === 'mid' ? null : outerOf(part, value)) ?? thirdOf(part, value)
    return timeValue(bounds, 'PART', value.basis)
  }
}

const MONTHS = { begin: 1, early: 6, late: 6, end: 1 } as const

const HALF_OF_MONTH = 15

/** The half of a month, or the first or last months of one year of either calendar, else null. */
function outerOf(part: Exclude<Part, 'mid'>, { earliest, latest, granularity }: TimeValue): Bounds | null {
  const isFirst = part === 'begin' || part === 'early'
  if (granularity === 'MONTH') {
    const second = addDays(earliest, HALF_OF_MONTH)
    return isFirst ? { earliest, latest: addDays(second, -1) } : { earliest: second, latest }
  }
  const next = addDays(latest, 1)
  if (granularity !== 'YEAR' || yearOf(next) !== yearOf(earliest) + 1) return null
  return isFirst
    ? { earliest, latest: addDays(addMonths(earliest, MONTHS[part]), -1) }
    : { earliest: addMonths(next, -MONTHS[part]), latest }
}

function thirdOf(part: Part, { earliest, latest, granularity }: TimeValue): Bounds {
  const shift = granularity === 'WEEK' ? -1 : 0
  const [begin, end] = [addDays(earliest, shift), addDays(latest, shift)]
  const length = daysBetween(begin, end) + 1
  const third = length <= 7 ? Math.ceil(length / 3) : Math.round(length / 3)
  const middle = granularity === 'WEEK' ? third - 1 : third
  if (part === 'mid') return { earliest: addDays(begin, middle), latest: addDays(end, -middle) }
  return part === 'begin' || part === 'early'
    ? { earliest: begin, latest: addDays(begin, third - 1) }
    : { earliest: addDays(end, 1 - third), latest }
}
