import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { isFigureMark } from './ar-figures.ts'
import { isNumbered, partFrom, type TimeFound } from './captures.ts'
import { monthDays } from './expressions.ts'

/** A month and its year in figures; `findNumbers` leaves out those that are the number of a law or a case. */
export const monthsInFigures: readonly Rule<TimeFound>[] = [
  rule(
    'month-in-figures',
    ['prep=fi|mundhu|hatta:before?', 'month-word:word?', 'number:first', 'mark=/|-:mark', 'number:second'],
    ({ before, word, first, mark, second }, following) => {
      const [year, month] = first.light.length === 4 ? [first, second] : [second, first]
      if (!isMonthOfYear(month, year) || following.some(endsNoMonth) || isNumbered(following)) return null
      const isTold = (before ?? word) !== undefined
      if (!isTold && (!isClose(first, mark, second) || mayBeYears(first, mark, second))) return null
      return [partFrom(word ?? first, second, monthDays(month.amount, null, year.amount, null))]
    },
  ),
]

function isMonthOfYear({ amount: month }: Edge, { light, amount: year }: Edge): boolean {
  return light.length === 4 && year >= 1900 && year <= 2100 && month >= 1 && month <= 12
}

/** Written without blanks, as a figure of two parts is. */
function isClose(first: Edge, mark: Edge, second: Edge): boolean {
  return first.end === mark.start && mark.end === second.start
}

/** `2009/10` may be a season, `2009-12` the years up to another. */
function mayBeYears(first: Edge, mark: Edge, second: Edge): boolean {
  return first.light.length === 4 && (mark.id === '-' || second.amount === (first.amount + 1) % 100)
}

/** It goes on to a day in figures, or the second figure is the day of a month by name. */
function endsNoMonth(edge: Edge): boolean {
  return isFigureMark(edge) || edge.class === 'month'
}
