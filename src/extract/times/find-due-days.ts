import { classSet } from '../../text/class-sets.ts'
import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import { endsSentence, SENTENCE_ENDS } from './ends-sentence.ts'

/** The verb and the verbal noun of putting off. */
const PUT_OFF = 'ajjala'
const TO = new Set(['ila', 'hatta', 'l'])
const ENDS = new Set(['verb', 'auxiliary', 'cause'])
const PUTTING_OFF = classSet([`verb=${PUT_OFF}`, `masdar=${PUT_OFF}`])
/** What ends a clause or leads to its time. */
const AROUND = classSet([
  ...['topic', 'prep=bada', ...ENDS, ...SENTENCE_ENDS],
  ...[...TO].flatMap(id => [`prep=${id}`, `clitic=${id}`]),
])

/** What the words before say of a `to`: that it tells when something is due, that it does not, or that it was due before. */
type Clause = 'put off' | 'other' | 'past'

/**
 * Whether a word stands right behind the `to` of what is put off: `the session was put off to Thursday`. What had been put
 * off (`kana`) may be over by now; another verb, and what is told of cause or time (`after the number rose to`), has a
 * `to` of its own.
 */
export function findDueDays(lattice: Lattice): (offset: number) => boolean {
  // Few texts tell of something put off.
  if (!lattice.has(PUTTING_OFF)) return () => false
  const due = new Set<number>()
  let clause: Clause = 'other'
  let purposeUntil = 0
  for (const offset of lattice.offsetsOf(PUTTING_OFF | AROUND)) {
    const edges = lattice.at(offset)
    for (const edge of edges) if (isPurpose(edge)) purposeUntil = Math.max(purposeUntil, edge.next)
    if (offset < purposeUntil) clause = 'other'
    else if (edges.some(isPastAuxiliary)) clause = 'past'
    else if (!edges.some(isPutOff)) clause = edges.some(endsClause) ? 'other' : clause
    else if (clause !== 'past') clause = 'put off'
    if (clause === 'put off') for (const edge of edges) if (isTo(edge)) due.add(edge.next)
  }
  return offset => due.has(offset)
}

function isTo({ class: kind, id }: Edge): boolean {
  return (kind === 'prep' || kind === 'clitic') && TO.has(id)
}

function isPutOff({ class: kind, id }: Edge): boolean {
  return (kind === 'verb' || kind === 'masdar') && id === PUT_OFF
}

/** `For the sake of` is written with the word that also means `put off`. */
function isPurpose({ class: kind }: Edge): boolean {
  return kind === 'topic'
}

function isPastAuxiliary({ class: kind, id }: Edge): boolean {
  return kind === 'auxiliary' && id === 'kana'
}

function endsClause(edge: Edge): boolean {
  const { class: kind, id } = edge
  return ENDS.has(kind) || (kind === 'prep' && id === 'bada') || endsSentence(edge)
}
