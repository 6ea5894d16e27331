import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'

const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640', '/', '('])
const COLON = ':'
const DOTS = /^(?:\.{2,}|\u2026)/
const LONGEST_DOTS = 3
const MONTHS = new Set(['month', 'hijri'])

/** What of a text tells where its reports were written. */
export interface Datelines {
  /** Names that begin a line before a dash, slash, bracket, colon, dots or date: `Muscat, 10 November`. */
  readonly opening: ReadonlySet<Edge>
  /** Those of them that no subject looks like: `Egypt: `, `Tunis - Algeria`. */
  readonly certain: ReadonlySet<Edge>
}

/** Finds the names at the beginning of lines that tell where a report was written. */
export function findDatelines(
  lattice: Lattice,
  candidates: ReadonlyMap<number, readonly Edge[]>,
  { entities }: Lexicon,
): Datelines {
  const opening = new Set<Edge>()
  const certain = new Set<Edge>()
  const isCountryAt = (offset: number) =>
    (candidates.get(offset) ?? []).some(({ id }) => entities.get(id)?.type === 'COUNTRY')
  for (const [offset, names] of candidates) {
    if (!beginsLine(lattice.text, offset)) continue
    for (const name of names) {
      const mark = lattice.at(name.next).find(({ class: kind }) => kind === 'mark')
      const isDashed = mark !== undefined && DASHES.has(mark.id) && !isCountryAt(mark.next)
      const isDotted = DOTS.test(lattice.text.slice(name.next, name.next + LONGEST_DOTS))
      if (isDashed || isDotted || isDateAt(lattice, name.next)) certain.add(name)
      else if (mark !== undefined && (mark.id === COLON || DASHES.has(mark.id))) opening.add(name)
    }
  }
  return { opening: new Set([...opening, ...certain]), certain }
}

/** A day of a month, behind `in` or not. */
function isDateAt(lattice: Lattice, offset: number): boolean {
  const from =
    lattice.at(offset).find(({ class: kind, id }) => kind === 'prep' && id === 'fi')?.next ?? offset
  return lattice
    .at(from)
    .some(day => day.class === 'number' && lattice.at(day.next).some(month => MONTHS.has(month.class)))
}

function beginsLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at -= 1) {
    const letter = text[at] ?? ''
    if (letter === '\n') return true
    if (letter.trim() !== '') return false
  }
  return true
}
