import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { isBreak, partFrom, type TimeFound } from './captures.ts'
import { weekdayAndDay } from './stretches.ts'

const numberedDay = ({ amount }: Edge) => weekdayAndDay({ weekday: null, day: amount })

/** Smaller numbers are more often counts, hours and ranks. */
const LEAST_BARE_DAY = 13

/** A number at the end of a clause that is more likely a day than a count. */
const mayBeDay = ({ amount }: Edge, following: readonly Edge[]) =>
  amount >= LEAST_BARE_DAY && following.every(isBreak)

/** Days by their number alone: behind `day`, or where the clause leads to a day. */
export const arabicBareDays: readonly Rule<TimeFound>[] = [
  rule('day-of-no-month', ['day-word', 'number:day'], ({ day }, following) =>
    day.amount >= 1 && day.amount <= 31 && following.every(isBreak) ? numberedDay(day) : null,
  ),
  rule('day-put-off-to', ['day:day'], ({ day }, following) =>
    mayBeDay(day, following) ? [{ ...partFrom(day, day, numberedDay(day)), onlyIn: ['due'] }] : null,
  ),
  rule('day-ahead', ['prep=fi', 'day:day'], ({ day }, following) =>
    mayBeDay(day, following) ? [{ ...partFrom(day, day, numberedDay(day)), onlyIn: ['future'] }] : null,
  ),
]
