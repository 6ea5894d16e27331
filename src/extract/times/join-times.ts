import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import { addDays, daysBetween, weekdayOf } from './calendar.ts'
import type { FoundTime } from './find-times.ts'
import type { TimeValue } from './time-expression.ts'

/** A month that is sighted may begin a day or two apart from the tables. */
const CALENDARS_APART = 2
const BESIDE = new Set(['\u060c', ',', '(', '-', '\u2013', '/'])
const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640'])
const LONGEST_WORD_BEFORE = 12

/**
 * Times side by side that are one: a day told twice (`yesterday, 8 March`; in brackets or behind `corresponding to` it stays apart), or the first and last day of a stretch
 * (`from 28 December 2015 until 3 January 2016`). Of a day told in two calendars the Gregorian one decides.
 */
export function joinTimes(lattice: Lattice, times: readonly FoundTime[]): readonly FoundTime[] {
  const joined: FoundTime[] = []
  for (const time of times) {
    const before = joined.at(-1)
    if (before === undefined) joined.push(time)
    else joined.splice(-1, 1, ...asToldTogether(lattice, before, time))
  }
  return joined
}

function asToldTogether(lattice: Lattice, first: FoundTime, second: FoundTime): readonly FoundTime[] {
  const [one, other] = [first.value, second.value]
  if (one === null || other === null || !isDay(one) || !isDay(other)) return [first, second]
  const both = (value: TimeValue) => [{ ...first, end: second.end, next: second.next, value }]
  const mark = markBetween(lattice, first, second)
  if (mark !== null) {
    const isDated =
      isDateOfWeekday(first.rule, second.rule) && weekdayOf(one.earliest) === weekdayOf(other.earliest)
    const apart = isDated ? 0 : Math.abs(daysBetween(one.earliest, other.earliest))
    if (apart <= CALENDARS_APART && isHijri(first) !== isHijri(second))
      return isHijri(first) ? [{ ...first, value: other }, second] : [first, { ...second, value: one }]
    if (apart === 0)
      return mark === 'apart'
        ? [{ ...first, value: isDated ? other : one }, second]
        : both(isDated || isWritten(other) ? other : one)
  }
  const last = second.rule === 'weekday' ? weekdayBehind(one.latest, other.latest) : other.latest
  return one.latest < last && isStretch(lattice, first, second)
    ? both({ ...other, earliest: one.earliest, latest: last })
    : [first, second]
}

/** `Tuesday 15 March`: the date says which Tuesday. */
function isDateOfWeekday(first: string, second: string): boolean {
  return first === 'weekday' && second !== 'weekday' && second !== 'deictic'
}

const isWritten = ({ basis }: TimeValue) => basis === 'ABSOLUTE'

const WEEK = 7

/** The next such weekday behind a day: a weekday at the end of a stretch lies ahead of its beginning. */
function weekdayBehind(day: string, weekday: string): string {
  if (day < weekday) return weekday
  return addDays(weekday, WEEK * (Math.floor(daysBetween(weekday, day) / WEEK) + 1))
}

function isDay({ earliest, latest, granularity }: TimeValue): boolean {
  return granularity === 'DAY' && earliest === latest
}

function isHijri({ rule }: FoundTime): boolean {
  return rule.startsWith('hijri')
}

/** What parts two times: nothing, a mark, or what sets the second apart (a bracket, `corresponding to`); null for other words. */
function markBetween(lattice: Lattice, first: FoundTime, second: FoundTime): '' | 'mark' | 'apart' | null {
  if (first.next === second.start) return ''
  const mark = lattice
    .at(first.next)
    .find(({ class: kind, id, next }) => kind === 'mark' && BESIDE.has(id) && next === second.start)
  if (mark === undefined) return null
  return mark.id === '(' || lattice.at(second.start).some(setsApart) ? 'apart' : 'mark'
}

function setsApart({ class: kind, id }: Edge): boolean {
  return kind === 'date-word' || (kind === 'mark' && id === '(')
}

/** `until` stands between, `to` behind a first day with `from`, or a dash. */
function isStretch(lattice: Lattice, first: FoundTime, second: FoundTime): boolean {
  const edges = lattice.at(first.next)
  const links = [
    ...edges,
    ...edges.flatMap(edge => (edge.class === 'clitic' && edge.id === 'w' ? lattice.at(edge.next) : [])),
  ].filter(({ next }) => next === second.start)
  return links.some(
    link =>
      isPreposition(link, 'hatta') ||
      (link.class === 'mark' && DASHES.has(link.id)) ||
      (isPreposition(link, 'ila') && isBehindFrom(lattice, first.start)),
  )
}

function isBehindFrom(lattice: Lattice, start: number): boolean {
  return lattice
    .offsetsBetween(Math.max(0, start - LONGEST_WORD_BEFORE), start)
    .some(offset => lattice.at(offset).some(edge => isPreposition(edge, 'min') && edge.next === start))
}

function isPreposition(edge: Edge, id: string): boolean {
  return edge.class === 'prep' && edge.id === id
}
