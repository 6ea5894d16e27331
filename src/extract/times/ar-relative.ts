import type { Edge } from '../../text/edge.ts'
import { type Rule, rule } from '../rule.ts'
import { isBreak, partFrom, type TimeFound, unitOf } from './captures.ts'
import { dayFromPublication } from './expressions.ts'
import { ago, type Period, type PeriodUnit, relativeDay, stretch, upTo } from './periods.ts'
import { someWeekend, weekend } from './stretches.ts'

const COUNTS = 'number|cardinal' as const
const AHEAD = ['future'] as const
/** `he has been working for a year`: behind an imperfect verb `mundhu` tells how long, not when. */
const DONE = ['past', 'future', 'due', null] as const
/** What makes `in the day` tell which: `on Friday`, `on the same day`. */
const TODAY = 'today'
const PARTS_OF_TODAY = new Set(['weekday', 'day', 'number', 'direction', 'ordinal', 'date-word'])
const PERIOD_UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'year', 'decade']

function periodOf(count: Edge | undefined, counted: Pick<Edge, 'id' | 'from' | 'amount'>): Period {
  const unit = PERIOD_UNITS.find(candidate => candidate === counted.id)
  if (unit === undefined)
    throw new Error(`${counted.from}: "${counted.id}" is none of ${PERIOD_UNITS.join(' ')}`)
  return { unit, count: (count?.amount ?? 1) * counted.amount }
}

/** A dual holds its number; a plural needs one before it. */
const isComplete = (count: Edge | undefined, counted: Edge) =>
  count === undefined ? counted.amount > 0 : counted.amount <= 1

/** Nothing that belongs to the period follows: `after a week` may go on (`of rain`), `after two weeks` hardly. */
function isWholePeriod(count: Edge | undefined, counted: Edge, following: readonly Edge[]): boolean {
  if (!isComplete(count, counted) || following.some(edge => isAnchor(edge) || isPartOfPeriod(edge)))
    return false
  return count !== undefined || counted.amount > 1 || following.every(isBreak)
}

const PARTS_OF_PERIOD = new Set(['direction', 'cardinal', 'number', 'ordinal', 'span-unit', 'from-now'])

function isPartOfPeriod({ class: kind, features }: Edge): boolean {
  return (
    PARTS_OF_PERIOD.has(kind) ||
    (kind === 'word' && features.definite === true && features.after === undefined)
  )
}

const countedPeriod = (count: Edge | undefined, counted: Edge): Period =>
  periodOf(count, { id: counted.id, from: counted.from, amount: counted.amount === 0 ? 1 : counted.amount })

/** Days by name and stretches counted from the day of publication. */
export const arabicRelativeTimes: readonly Rule<TimeFound>[] = [
  rule(
    'deictic',
    ['prep=fi:inside?', 'day-part:part?', 'day-word:word?', 'deictic:deictic', 'weekday:weekday?'],
    ({ inside, part, word, deictic, weekday: named }, following) => {
      if (deictic.amount === 0 && following.some(isDayAdjective)) return null
      const first = part ?? word ?? deictic
      if (inside !== undefined && first.id === TODAY && named === undefined)
        return following.some(({ class: kind }) => PARTS_OF_TODAY.has(kind)) ? null : []
      return [partFrom(first, named ?? deictic, dayFromPublication(deictic.amount, named?.amount ?? null))]
    },
  ),
  rule(
    'weekend',
    ['weekend:kind', 'this:this?', 'unit|own-unit=week:unit', 'direction:direction?'],
    ({ kind, this: here, unit, direction }) => {
      const granularity = kind.id === 'holiday' ? 'DAY' : 'PART'
      return (here ?? direction) === undefined
        ? someWeekend(granularity)
        : weekend(unitOf(unit, direction), granularity)
    },
  ),
  rule(
    'neighbouring-day',
    ['deictic=today', 'direction=following|preceding|past|same:direction'],
    ({ direction }) => relativeDay(direction.id === 'same' ? 0 : direction.id === 'following' ? 1 : -1),
  ),
  rule(
    'ago',
    ['prep=qabla|mundhu:side', `${COUNTS}:count?`, 'span-unit:unit', 'from-now?'],
    ({ side, count, unit }, following) =>
      isComplete(count, unit) && !following.some(isAnchor)
        ? [
            {
              ...partFrom(side, unit, ago([countedPeriod(count, unit)], -1, 'unit')),
              ...(side.id === 'mundhu' ? { onlyIn: DONE } : {}),
            },
          ]
        : null,
  ),
  rule(
    'from-now',
    ['prep=bada:side', `${COUNTS}:count?`, 'span-unit:unit', 'from-now:now'],
    ({ side, count, unit, now }) =>
      isComplete(count, unit) ? [partFrom(side, now, ago([countedPeriod(count, unit)], 1, 'exact'))] : null,
  ),
  rule(
    'in-period',
    ['prep=bada:side', `${COUNTS}:count?`, 'span-unit:unit'],
    ({ side, count, unit }, following) =>
      isWholePeriod(count, unit, following)
        ? [{ ...partFrom(side, unit, ago([countedPeriod(count, unit)], 1, 'unit')), onlyIn: AHEAD }]
        : null,
  ),
  rule('within-period', ['within', `${COUNTS}:count?`, 'span-unit:unit'], ({ count, unit }, following) =>
    isWholePeriod(count, unit, following)
      ? [{ ...partFrom(count ?? unit, unit, upTo(countedPeriod(count, unit))), onlyIn: AHEAD }]
      : null,
  ),
  rule(
    'periods-ago',
    [
      'prep=bada|qabla|mundhu:side?',
      `${COUNTS}:count?`,
      'span-unit:unit',
      'clitic=w|b?',
      'mark=,|\u060c?',
      `${COUNTS}:secondCount?`,
      'span-unit:second',
      'clitic=w?',
      'mark=,|\u060c?',
      `${COUNTS}:thirdCount?`,
      'span-unit:third?',
      'from-now:now',
    ],
    ({ side, count, unit, secondCount, second, thirdCount, third, now }) => {
      const periods = [
        countedPeriod(count, unit),
        countedPeriod(secondCount, second),
        ...(third === undefined ? [] : [countedPeriod(thirdCount, third)]),
      ]
      return [partFrom(side ?? count ?? unit, now, ago(periods, side?.id === 'bada' ? 1 : -1, 'exact'))]
    },
  ),
  rule(
    'counted-units-by-direction',
    [`${COUNTS}:count?`, 'span-unit:unit', `${COUNTS}:behind?`, 'direction=past|next:direction'],
    ({ count, unit, behind, direction }) =>
      isComplete(count ?? behind, unit) && (count ?? behind ?? unit).amount > 1
        ? stretch(countedPeriod(count ?? behind, unit), direction.id === 'past' ? 'past' : 'next')
        : null,
  ),
  rule('last-units', ['last-word', `${COUNTS}:count`, 'span-unit:unit'], ({ count, unit }) =>
    stretch(countedPeriod(count, unit), 'past'),
  ),
]

const ANCHORS = new Set(['number', 'year', 'month', 'hijri', 'weekday', 'deictic', 'unit'])

/** What follows says from when the period is counted, or that it is no period: `since the year 2007`. */
function isAnchor({ class: kind, id }: Edge): boolean {
  return ANCHORS.has(kind) || (kind === 'prep' && id === 'min')
}

function isDayAdjective({ class: kind, features }: Edge): boolean {
  return kind === 'day-adjective' || (kind === 'ordinal' && features.definite === true)
}
