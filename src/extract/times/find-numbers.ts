import { classSet } from '../../text/class-sets.ts'
import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { RuleMatch } from '../find-matches.ts'

const NUMBERED = classSet(['numbered'])
const MONTHS = 'month-in-figures'
const BARE_DAYS = new Set(['day-of-no-month', 'day-put-off-to', 'day-ahead'])
const MARKS_BEFORE = new Set(['(', ':'])
const INSIDE_NUMBER = /[-/.\w]/
const DECIMALS = /^[.,\u060c]\p{Nd}/u

/**
 * Whether figures read as a month or a day are a number: that of a law, case or issue, which are counted by year in the
 * same way (`law 3/2015`, `the ministerial decision no. (3/2015)`), the end of a longer one, or what stands before decimals.
 */
export function findNumbers(
  lattice: Lattice,
): (match: Pick<RuleMatch<unknown>, 'rule' | 'start' | 'end'>) => boolean {
  const { text } = lattice
  const numbered = new Set<number>()
  for (const offset of lattice.offsetsOf(NUMBERED))
    for (const { class: kind, next } of lattice.at(offset))
      if (kind === 'numbered') for (const place of placesOfNumber(lattice, next)) numbered.add(place)
  return ({ rule, start, end }) =>
    BARE_DAYS.has(rule)
      ? DECIMALS.test(text.slice(end, end + 2))
      : rule === MONTHS && (numbered.has(start) || INSIDE_NUMBER.test(text.charAt(start - 1)))
}

/** Right behind the noun, its adjective or the mark that opens the number. */
function placesOfNumber(lattice: Lattice, next: number): readonly number[] {
  const behindNoun = [
    next,
    ...lattice
      .at(next)
      .filter(isAdjective)
      .map(edge => edge.next),
  ]
  const behindMark = behindNoun.flatMap(place =>
    lattice
      .at(place)
      .flatMap(({ class: kind, id, next: end }) => (kind === 'mark' && MARKS_BEFORE.has(id) ? [end] : [])),
  )
  return [...behindNoun, ...behindMark]
}

function isAdjective({ class: kind, features }: Edge): boolean {
  return kind === 'word' && features.definite === true
}
