import { changeReading, Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import { findMatches, type RuleMatch } from '../find-matches.ts'
import { indexRules, type RuleIndex } from '../rule-index.ts'
import { arabicTimes } from './ar.ts'
import { arabicNumerals, arabicTimeWords, type TimeWord } from './ar-words.ts'
import { monthOf, yearOf } from './calendar.ts'
import type { TimeFound } from './captures.ts'
import { englishTimes } from './en.ts'
import { findDatedNames } from './find-dated-names.ts'
import { findNumbers } from './find-numbers.ts'
import type { Tense } from './find-tense.ts'
import { joinTimes } from './join-times.ts'
import type { TimeContext, TimeExpression, TimeValue } from './time-expression.ts'

const TIME_WORDS = [arabicNumerals, arabicTimeWords].map(indexRules)
const TIMES = indexRules([...arabicTimes, ...englishTimes])

/** A stretch that speaks of time; `value` is null where the context does not say which. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly rule: string
  readonly value: TimeValue | null
}

/**
 * The time expressions of a text in its order, none overlapping another, each resolved against the day of publication
 * and what the text named before. `tenseAt` gives the tense of the clause at an offset.
 */
export function findTimes(
  lattice: Lattice,
  publishedOn: string | null,
  tenseAt: (offset: number) => Tense,
): readonly FoundTime[] {
  for (const words of TIME_WORDS) addTimeWords(lattice, words)
  const isPartOfName = findDatedNames(lattice)
  const isNumber = findNumbers(lattice)
  const possible = findMatches(lattice, TIMES).filter(match => isInTense(match, tenseAt))
  const matches = withoutOverlap(possible).filter(match => !isPartOfName(match) && !isNumber(match))
  return joinTimes(lattice, resolveInOrder(matches.flatMap(partsOf), publishedOn, tenseAt))
}

/** Some words are a time only in clauses of a tense. */
function isInTense({ value }: RuleMatch<TimeFound>, tenseAt: (offset: number) => Tense): boolean {
  return (
    typeof value === 'function' ||
    value.every(({ start, onlyIn }) => onlyIn === undefined || onlyIn.includes(tenseAt(start)))
  )
}

function addTimeWords(lattice: Lattice, rules: RuleIndex<TimeWord>): void {
  for (const { start, end, next, rule, value } of findMatches(lattice, rules)) {
    const base = lattice.at(start)[0]
    if (base !== undefined)
      lattice.add(
        new Edge(changeReading(base.reading, { id: 'gregorian', ...value, from: rule }), start, end, next),
      )
  }
}

/** A stretch with its rule that is still to be resolved. */
interface Unresolved {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly rule: string
  readonly expression: TimeExpression
}

function partsOf(match: RuleMatch<TimeFound>): readonly Unresolved[] {
  const { rule, value } = match
  if (typeof value !== 'function')
    return value.map(({ start, end, next, expression }) => ({ start, end, next, rule, expression }))
  const { start, end, next } = match
  return [{ start, end, next, rule, expression: value }]
}

/** From left to right: a stretch that begins inside the one before is left out. */
function withoutOverlap<Match extends { readonly start: number; readonly end: number }>(
  matches: readonly Match[],
): readonly Match[] {
  let end = 0
  return matches.filter(match => {
    if (match.start < end) return false
    end = match.end
    return true
  })
}

type Told = Pick<TimeContext, 'lastMonth' | 'lastDate' | 'lastDay'>

function resolveInOrder(
  unresolved: readonly Unresolved[],
  publishedOn: string | null,
  tenseAt: (offset: number) => Tense,
): readonly FoundTime[] {
  let told: Told = { lastMonth: null, lastDate: null, lastDay: null }
  return unresolved.map(({ start, end, next, rule, expression }) => {
    const { lastMonth, lastDate, lastDay } = told
    const value = expression({ publishedOn, lastMonth, lastDate, lastDay, tense: tenseAt(start) })
    if (value !== null) told = toldBy(value, told)
    return { start, end, next, rule, value }
  })
}

/** What the text has named last, once it has named a value. */
function toldBy({ earliest, latest, granularity }: TimeValue, { lastMonth, lastDay }: Told): Told {
  const isMonth = granularity === 'DAY' || granularity === 'MONTH'
  return {
    lastMonth: isMonth ? { year: yearOf(earliest), month: monthOf(earliest) } : lastMonth,
    lastDate: earliest,
    lastDay: granularity === 'DAY' && earliest === latest ? earliest : lastDay,
  }
}
