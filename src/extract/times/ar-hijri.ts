import { type Rule, rule } from '../rule.ts'
import { directionOf, type TimeFound } from './captures.ts'
import { hijriDay, hijriMonth } from './hijri.ts'

/** Months of the Islamic calendar; alone their names are those of persons too. */
export const hijriTimes: readonly Rule<TimeFound>[] = [
  rule(
    'hijri-day',
    [
      'day-word?',
      'day:day',
      'prep=min:link?',
      'month-word:word?',
      'hijri:month',
      'year-word?',
      'hijri-year:year?',
      'direction:direction?',
    ],
    ({ day, link, word, month, year, direction }) =>
      month.id === 'weak' && (link ?? word ?? year) === undefined
        ? null
        : hijriDay(day.amount, month.amount, year?.amount ?? null, directionOf(direction)),
  ),
  rule(
    'hijri-month',
    ['month-word:word?', 'hijri:month', 'year-word?', 'hijri-year:year?', 'direction:direction?'],
    ({ word, month, year, direction }) =>
      (word ?? year ?? (month.id === 'weak' ? undefined : direction)) === undefined
        ? null
        : hijriMonth(month.amount, year?.amount ?? null, directionOf(direction)),
  ),
]
