import { classSet } from '../../text/class-sets.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { RuleMatch } from '../find-matches.ts'

/** Rules of days that have no year of their own. */
const YEARLESS = new Set(['day-and-month', 'two-days', 'weekday'])
const DATED_NAMES = classSet(['dated-name'])
const YEAR_AT_END = /\d{4}$/

/**
 * Whether a time is part of a name: behind a first word of such names, as in `6 April Movement` or `Wednesday Market`.
 * A time inside a listed name is left out later, with the names that were preferred (`timesBesideNames`).
 */
export function findDatedNames(
  lattice: Lattice,
): (match: Pick<RuleMatch<unknown>, 'rule' | 'start' | 'end'>) => boolean {
  const openers = new Map<number, string>()
  for (const offset of lattice.offsetsOf(DATED_NAMES))
    for (const edge of lattice.at(offset)) if (edge.class === 'dated-name') openers.set(edge.next, edge.id)
  return ({ rule, start, end }) => {
    const opener = openers.get(start)
    return (
      opener !== undefined &&
      YEARLESS.has(rule) &&
      (opener === 'any' || (opener === 'weekday') === (rule === 'weekday')) &&
      !YEAR_AT_END.test(lattice.text.slice(start, end))
    )
  }
}
