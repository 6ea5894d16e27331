import { type Rule, rule } from '../rule.ts'
import { isUntil, type TimeFound, unitOf } from './captures.ts'
import { daysOfUnit } from './stretches.ts'

/** Days of `this month`, of `the next month` and of `the 20th inst.` */
export const arabicDaysOfMonth: readonly Rule<TimeFound>[] = [
  rule(
    'day-of-this-month',
    [
      'days-word?',
      'day-word?',
      'day:day',
      'prep=min|fi?',
      'this?',
      'unit=month:unit',
      'direction:direction?',
    ],
    ({ day, unit, direction }) =>
      daysOfUnit({ from: day.amount, until: day.amount }, unitOf(unit, direction)),
  ),
  rule(
    'days-of-this-month',
    [
      'prep=bayna:between?',
      'days-word:days?',
      'day-word?',
      'day:from',
      'clitic=w?',
      'prep|mark|clitic:link',
      'day-word?',
      'day:until',
      'prep=min|fi?',
      'this?',
      'unit=month:unit',
      'direction:direction?',
    ],
    ({ between, days: both, from, link, until, unit, direction }) =>
      isUntil(link, between ?? both) && from.amount < until.amount
        ? daysOfUnit({ from: from.amount, until: until.amount }, unitOf(unit, direction))
        : null,
  ),
  rule(
    'day-of-the-current',
    ['day-word?', 'weekday?', 'day:day', 'prep=min?', 'direction=current:direction'],
    ({ day, direction }) =>
      day.features.accusative
        ? null
        : daysOfUnit(
            { from: day.amount, until: day.amount },
            unitOf({ id: 'month', from: day.from }, direction),
          ),
  ),
  rule(
    'days-of-the-current',
    [
      'prep=bayna:between?',
      'days-word:days?',
      'day-word?',
      'weekday?',
      'day:from',
      'clitic=w?',
      'prep|mark|clitic:link',
      'day-word?',
      'weekday?',
      'day:until',
      'prep=min?',
      'direction=current:direction',
    ],
    ({ between, days: both, from, link, until, direction }) =>
      isUntil(link, between ?? both) && from.amount < until.amount && until.features.accusative !== true
        ? daysOfUnit(
            { from: from.amount, until: until.amount },
            unitOf({ id: 'month', from: from.from }, direction),
          )
        : null,
  ),
]
