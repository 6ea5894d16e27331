import { type Rule, rule } from '../rule.ts'
import { isDateMark, isDayOfMonth } from './ar-figures.ts'
import { directionOf, type TimeFound } from './captures.ts'
import { hijriDay, hijriMonth, isHijriYear, onWeekday } from './hijri.ts'

/** Days are masculine; `the first (fem.) days` are the early ones. */
const FEMININE = /[\u0629\u0649]$/

/** Months of the Islamic calendar; alone their names are those of persons too. */
export const hijriTimes: readonly Rule<TimeFound>[] = [
  rule(
    'hijri-day',
    [
      'day-part?',
      'day-word?',
      'weekday:weekday?',
      'mark=(|\u060c|,?',
      'date-word?',
      'day-word?',
      'day:day',
      'prep=min:link?',
      'month-word:word?',
      'hijri:month',
      'mark=\u060c|,?',
      'prep=min?',
      'clitic=l?',
      'year-word?',
      'hijri-year|year:year?',
      'direction:direction?',
    ],
    ({ weekday, day, link, word, month, year, direction }) =>
      month.id === 'weak' && (link ?? word ?? year) === undefined
        ? null
        : onWeekday(
            weekday?.amount ?? null,
            hijriDay(day.amount, month.amount, year?.amount ?? null, directionOf(direction)),
          ),
  ),
  rule(
    'nth-day-of-hijri-month',
    ['ordinal:ordinal', 'days-word', 'month-word?', 'hijri:month', 'hijri-year|year:year?'],
    ({ ordinal, month, year }) =>
      FEMININE.test(ordinal.light)
        ? null
        : hijriDay(ordinal.amount, month.amount, year?.amount ?? null, null),
  ),
  rule(
    'hijri-figures',
    [
      'day-word?',
      'weekday:weekday?',
      'date-word?',
      'day-word?',
      'number:day',
      'mark:slash',
      'number:month',
      'mark:again',
      'hijri-year:year',
    ],
    ({ weekday, day, slash, month, again, year }) =>
      isDateMark(slash, again) && isDayOfMonth(day, month)
        ? onWeekday(weekday?.amount ?? null, hijriDay(day.amount, month.amount, year.amount, null))
        : null,
  ),
  rule(
    'hijri-figures-year-first',
    [
      'date-word?',
      'day-word?',
      'number:year',
      'mark:slash',
      'number:month',
      'mark:again',
      'number:day',
      'hijri-sign?',
    ],
    ({ year, slash, month, again, day }) =>
      isDateMark(slash, again) && isHijriYear(year.amount) && isDayOfMonth(day, month)
        ? hijriDay(day.amount, month.amount, year.amount, null)
        : null,
  ),
  rule(
    'hijri-month',
    [
      'month-word:word?',
      'hijri:month',
      'clitic=l?',
      'year-word?',
      'hijri-year|year:year?',
      'direction:direction?',
    ],
    ({ word, month, year, direction }) =>
      (word ?? year ?? (month.id === 'weak' ? undefined : direction)) === undefined
        ? null
        : hijriMonth(month.amount, year?.amount ?? null, directionOf(direction)),
  ),
]
