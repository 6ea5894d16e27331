import type { Edge } from '../../text/edge.ts'
import { type Direction, monthDays, type Unit, unit } from './expressions.ts'
import { hijriMonth } from './hijri.ts'
import { type Part, partOf } from './parts.ts'
import type { TimeExpression, TimePart } from './time-expression.ts'

/** One stretch, or several where separate days share a month. */
export type TimeFound = TimeExpression | readonly TimePart[]

const DIRECTIONS: readonly Direction[] = [
  'past',
  'before-last',
  'next',
  'current',
  'same',
  'following',
  'preceding',
  'after-next',
]
const UNITS: readonly Unit[] = ['week', 'month', 'year', 'decade']
const PARTS: readonly Part[] = ['begin', 'early', 'mid', 'late', 'end']

function memberOf<Value extends string>(values: readonly Value[], edge: Pick<Edge, 'id' | 'from'>): Value {
  const value = values.find(candidate => candidate === edge.id)
  if (value === undefined) throw new Error(`${edge.from}: "${edge.id}" is none of ${values.join(' ')}`)
  return value
}

export const directionOf = (edge: Edge | undefined) =>
  edge === undefined ? null : memberOf(DIRECTIONS, edge)
export const whichUnit = (edge: Pick<Edge, 'id' | 'from'>) => memberOf(UNITS, edge)
export const unitOf = (edge: Pick<Edge, 'id' | 'from'>, direction: Edge | undefined) =>
  unit(whichUnit(edge), directionOf(direction) ?? 'current')
export const partBy = (edge: Edge, whole: TimeExpression) => partOf(memberOf(PARTS, edge), whole)

/** A month of either calendar by name. */
export function monthOf(month: Edge, year?: Edge, direction?: Edge): TimeExpression {
  const [number, inYear, where] = [month.amount, year?.amount ?? null, directionOf(direction)]
  return month.class === 'hijri' ? hijriMonth(number, inYear, where) : monthDays(number, null, inYear, where)
}

/** Days of one month, from one to another. */
export function days(from: Edge, until: Edge, month: Edge, year?: Edge, direction?: Edge): TimeExpression {
  const range = { from: from.amount, until: until.amount }
  return monthDays(month.amount, range, year?.amount ?? null, directionOf(direction))
}

/** The stretch from one edge to another, where a rule's match is longer than the time it tells. */
export function partFrom(first: Edge, last: Edge, expression: TimeExpression): TimePart {
  return { start: first.start, end: last.end, next: last.next, expression }
}

export const lastOf = (...edges: readonly (Edge | undefined)[]): Edge | undefined =>
  edges.findLast(edge => edge !== undefined)

const ALIF = '\u0627'
const SHORTEST_ACCUSATIVE = 4

/** The end of a line, or a mark that joins nothing. */
export function isBreak({ class: kind, id }: Edge): boolean {
  return kind === 'break' || (kind === 'mark' && !['/', '-', '%'].includes(id))
}

/** A dash or slash right behind a number makes it the first of several: a day in figures, a range, a file. */
export function goesOn({ end }: Edge, following: readonly Edge[]): boolean {
  return following.some(({ class: kind, id, start }) => kind === 'mark' && '-/'.includes(id) && start === end)
}

/** What follows a number is what it counts: a unit of measure, or a noun in the indefinite accusative. */
export function isCounted(following: readonly Edge[]): boolean {
  if (following.some(({ class: kind, id }) => kind === 'measure' || kind === 'span-unit' || id === '%'))
    return true
  return (
    following.some(({ class: kind, light, features }) => {
      if (kind !== 'word' || features.definite === true || features.after !== undefined) return false
      return light.endsWith(ALIF) && light.length >= SHORTEST_ACCUSATIVE
    }) && following.every(({ class: kind }) => kind === 'word' || kind === 'clitic')
  )
}

const OF_NO_NOUN = new Set([
  'prep',
  'verb',
  'auxiliary',
  'relative',
  'negation',
  'adjunct',
  'marker',
  'clause',
])

/** What follows a number may be what it counts: any indefinite word that is nothing else, or a sign of another era. */
export function isNumbered(following: readonly Edge[]): boolean {
  if (isCounted(following) || following.some(({ class: kind }) => kind === 'before-christ')) return true
  return (
    following.some(
      ({ class: kind, features }) =>
        kind === 'word' && features.definite !== true && features.after === undefined,
    ) && !following.some(({ class: kind }) => OF_NO_NOUN.has(kind) || kind === 'clitic')
  )
}

const UNTIL = new Set(['ila', 'hatta', '-', '\u2013', '\u2014', '\u0640'])

/** `to`, `until`, a dash; `and` only behind `between` or a dual. */
export function isUntil({ id }: Edge, between: Edge | undefined): boolean {
  return UNTIL.has(id) || (id === 'w' && between !== undefined)
}
