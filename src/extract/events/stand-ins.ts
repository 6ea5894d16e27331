import { type Chunk, changeMention, type Mention } from '../names/chunk.ts'
import { type ClauseState, topVerb } from './clause-state.ts'
import { fillSubject } from './give-arguments.ts'
import type { Unit } from './units.ts'

const PAIR = 2

/** `His Majesty`, of whom the text tells: the subject of a verb that has none yet, told last as a subject, else at all. */
export function takeUpSubject(state: ClauseState, word: Chunk): void {
  const verb = topVerb(state)
  const isSubject = verb?.verb != null && verb.subject === null && state.marker === null
  const told = state.lastSubject ?? state.persons.slice(-1)
  if (isSubject && told.length > 0) fillSubject(state, verb, standFor(told, word), 'ANAPHORIC')
  state.marker = null
  state.construct = null
}

/** `the two ministers`: the two persons named last, the partners of what they do together; `the two sides` have met before. */
export function readPair(state: ClauseState, word: Chunk, next: Unit | undefined): void {
  // `the two presidents, the Sudanese and the Egyptian, X and Y`: their names follow.
  if (next?.type === 'group') return
  const verb = topVerb(state)
  const persons = standFor(state.persons, word)
  state.marker = null
  state.construct = null
  if (verb?.verb == null || verb.subject !== null || persons.length < PAIR) return
  fillSubject(state, verb, persons, 'ANAPHORIC')
  if (word.id === 'persons') verb.draft?.filled.add('maa').add('object')
}

/** Mentions as a word that stands for them. */
function standFor(mentions: readonly Mention[], { start, end }: Chunk): readonly Mention[] {
  return mentions.map(mention => changeMention(mention, { start, end, form: 'NOMINAL', nested: [] }))
}

/** A pronoun may stand for the names, where it agrees with a person. */
export function mayMean(
  pronoun: Chunk['features']['suffix'],
  [first, ...others]: readonly Mention[],
): boolean {
  if (others.length > 0 || first === undefined || pronoun === 'plural') return true
  return first.type !== 'PERSON' || first.gender === null || first.gender === pronoun
}
