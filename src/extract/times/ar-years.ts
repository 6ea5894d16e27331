import { type Rule, rule } from '../rule.ts'
import { goesOn, isCounted, isNumbered, partFrom, type TimeFound } from './captures.ts'
import { wholeYear, years } from './expressions.ts'
import { hijriYear } from './hijri.ts'

/** Years by number, several of them, and of the Islamic calendar. */
export const arabicYears: readonly Rule<TimeFound>[] = [
  rule('year', ['year-word', 'year|old-year|far-year|spoken-year:year'], ({ year }) =>
    wholeYear(year.amount),
  ),
  rule('year-of-three-figures', ['year-word', 'number:year', 'christian-sign?'], ({ year }, following) =>
    year.light.length === 3 && !isNumbered(following) ? wholeYear(year.amount) : null,
  ),
  rule('year-by-hundreds', ['year-word', 'hundreds:year'], ({ year }) => wholeYear(year.amount)),
  rule('hijri-year-alone', ['year-word', 'number:year', 'hijri-sign'], ({ year }) =>
    year.light.length <= 4 ? hijriYear(year.amount) : null,
  ),
  rule('hijri-year-by-name', ['hijri-year-word', 'number:year'], ({ year }) =>
    year.light.length === 4 ? hijriYear(year.amount) : null,
  ),
  rule(
    'years',
    ['prep=bayna:between?', 'years-word:dual', 'year:from', 'clitic=w', 'year:until'],
    ({ between, dual, from, until }) =>
      between !== undefined || until.amount - from.amount <= 1
        ? [partFrom(dual, until, years(from.amount, until.amount))]
        : [partFrom(dual, from, wholeYear(from.amount)), partFrom(until, until, wholeYear(until.amount))],
  ),
  rule(
    'list-of-years',
    [
      'years-list',
      'year:first',
      'clitic=w?',
      'mark=,|\u060c?',
      'year:second',
      'clitic=w?',
      'mark=,|\u060c?',
      'clitic=w?',
      'year:third?',
      'clitic=w?',
      'mark=,|\u060c?',
      'clitic=w?',
      'year:fourth?',
    ],
    ({ first, second, third, fourth }) =>
      [first, second, third, fourth].flatMap(year =>
        year === undefined ? [] : [partFrom(year, year, wholeYear(year.amount))],
      ),
  ),
  rule('year-range', ['year-word?', 'year:from', 'mark=-|\u2013', 'year:until'], ({ from, until }) =>
    from.amount < until.amount ? years(from.amount, until.amount) : null,
  ),
  rule('year-with-the-next', ['year:from', 'mark=/', 'year:until'], ({ from, until }) =>
    until.amount === from.amount + 1 ? years(from.amount, until.amount) : null,
  ),
  rule(
    'year-until-year',
    ['prep=min', 'year-word?', 'year:from', 'clitic=w?', 'prep=ila|hatta', 'year-word?', 'year:until'],
    ({ from, until }, following) =>
      from.amount < until.amount && !isCounted(following)
        ? [partFrom(from, until, years(from.amount, until.amount))]
        : null,
  ),
  rule(
    'years-between',
    ['prep=bayna', 'year-word:word?', 'year:from', 'clitic=w', 'year-word?', 'year:until'],
    ({ word, from, until }, following) =>
      from.amount < until.amount && !isCounted(following)
        ? [partFrom(word ?? from, until, years(from.amount, until.amount))]
        : null,
  ),
  rule('year-since', ['prep=mundhu', 'year:year'], ({ year }, following) =>
    isCounted(following) ? null : [partFrom(year, year, wholeYear(year.amount))],
  ),
  rule('year-behind-preposition', ['prep=fi|hatta', 'year:year'], ({ year }, following) =>
    isCounted(following) || goesOn(year, following) ? null : [partFrom(year, year, wholeYear(year.amount))],
  ),
  rule('year-ahead', ['by-word|adjunct=by|during', 'year:year'], ({ year }, following) =>
    isNumbered(following) || goesOn(year, following) ? null : [partFrom(year, year, wholeYear(year.amount))],
  ),
]
