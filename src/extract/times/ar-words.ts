import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'

/** An edge that other rules read. */
export type TimeWord = Pick<Edge, 'class' | 'amount'> & { readonly id?: string }

/** Numerals of several words, read before the words made of them. */
export const arabicNumerals: readonly Rule<TimeWord>[] = [
  rule('number-with-article', ['article', 'number:number'], ({ number }) => ({
    class: 'number',
    amount: number.amount,
  })),
  rule('compound-cardinal', ['cardinal:ones', 'clitic=w', 'cardinal:tens'], ({ ones, tens }) =>
    ones.amount < 10 && isTens(tens) ? { class: 'cardinal', amount: ones.amount + tens.amount } : null,
  ),
  rule(
    'year-in-words',
    [
      'thousand:thousand',
      'clitic=w?',
      'hundred:hundred?',
      'clitic=w?',
      'cardinal:ones?',
      'clitic=w?',
      'cardinal:tens?',
    ],
    ({ thousand, hundred, ones, tens }) => {
      if (hundred === undefined && ones === undefined && thousand.amount < 2000) return null
      if (hundred !== undefined && hundred.amount < LEAST_HUNDREDS) return null
      if (tens !== undefined && !isTens(tens)) return null
      const year = thousand.amount + (hundred?.amount ?? 0) + (ones?.amount ?? 0) + (tens?.amount ?? 0)
      return { class: 'year', id: 'words', amount: year }
    },
  ),
  rule(
    'hundreds-in-words',
    ['hundred:hundred', 'clitic=w?', 'cardinal:ones?', 'clitic=w?', 'cardinal:tens?'],
    ({ hundred, ones, tens }) =>
      tens !== undefined && !isTens(tens)
        ? null
        : { class: 'hundreds', amount: hundred.amount + (ones?.amount ?? 0) + (tens?.amount ?? 0) },
  ),
]

/** `One thousand two hundred` is more often a count than a year. */
const LEAST_HUNDREDS = 300

function isTens({ amount }: Edge): boolean {
  return amount >= 20 && amount % 10 === 0
}

/** Edges that other rules read: a day in figures or words, a year in figures, a month with its second name. */
export const arabicTimeWords: readonly Rule<TimeWord>[] = [
  rule('day-in-figures', ['number:number'], ({ number }) => amountOf('day', number, 1, 31)),
  rule('day-in-words', ['cardinal:number'], ({ number }) => amountOf('day', number, 1, 31)),
  rule('day-by-ordinal', ['ordinal:number'], ({ number }) =>
    number.features.definite || number.amount === 1 ? amountOf('day', number, 1, 31) : null,
  ),
  rule('year-in-figures', ['number:number'], ({ number }) =>
    number.light.length === 4 ? amountOf('year', number, 1900, 2100) : null,
  ),
  rule('year-of-old', ['number:number'], ({ number }) =>
    number.light.length === 4
      ? (amountOf('old-year', number, 1000, 1299) ?? amountOf('old-year', number, 1501, 1899))
      : null,
  ),
  rule('year-far-ahead', ['number:number'], ({ number }) =>
    number.light.length === 4 ? amountOf('far-year', number, 2101, 2999) : null,
  ),
  rule('year-in-two-numbers', ['cardinal:century', 'clitic=w?', 'cardinal:year'], ({ century, year }) =>
    isBetween(century, 10, 20) && isBetween(year, 10, 99)
      ? { class: 'spoken-year', amount: century.amount * 100 + year.amount }
      : null,
  ),
  rule('hijri-year', ['number:number', 'hijri-sign?'], ({ number }) =>
    number.light.length === 4 ? amountOf('hijri-year', number, 1300, 1500) : null,
  ),
  rule('month-in-brackets', ['month:month', 'mark=(', 'month:other', 'mark=)'], sameMonth),
  rule('month-behind-slash', ['month:month', 'mark=/|-|\u2013?', 'month:other'], sameMonth),
]

/** Above the one, up to the other. */
function isBetween({ amount }: Edge, above: number, most: number): boolean {
  return amount > above && amount <= most
}

function amountOf(kind: string, { amount }: Edge, least: number, most: number): TimeWord | null {
  return amount >= least && amount <= most ? { class: kind, amount } : null
}

function sameMonth({ month, other }: { month: Edge; other: Edge }): TimeWord | null {
  return month.amount === other.amount ? { class: 'month', amount: month.amount } : null
}
