import { EVENT_FAMILIES, EVENT_KINDS } from '../vocabulary.ts'
import type { ArabicTables } from './arabic-tables.ts'

/** A row that speaks of something no table holds. */
export interface UnknownReference {
  readonly place: string
  readonly problem: string
}

/** Classes of words that bring a marker. */
const MARKING_CLASSES = new Set(['prep', 'marker', 'adjunct'])
/**
 * Markers that are no words: proclitics (also `li-` behind a noun with a pronoun), a part of those named before, and what a
 * verb of speaking gives its subject.
 */
const OTHER_MARKERS = ['b', 'l', 'l-suffixed', 'partitive', 'speaking']
const SLOTS = ['subject', 'object', 'genitive']

/**
 * Rows of rules that could never apply: frames of triggers or markers that no table has, verbs that need slots there are
 * none of, verbal nouns without frames, kinds beside words that tell of no event.
 */
export function findUnknownReferences(tables: ArabicTables): readonly UnknownReference[] {
  const verbs = tables.verbs.map(verb => verb.id)
  const nouns = tables.eventNouns.map(noun => noun.id)
  const triggers = new Set<string>(['*', ...verbs, ...nouns, ...EVENT_KINDS, ...EVENT_FAMILIES])
  const markers = new Set([
    ...OTHER_MARKERS,
    ...tables.words.filter(word => MARKING_CLASSES.has(word.class)).map(word => word.id),
  ])
  const slots = new Set([...SLOTS, ...markers])
  const framed = new Set(tables.frames.map(frame => frame.trigger))
  const problem = (place: string, isKnown: boolean, words: string) =>
    isKnown ? [] : [{ place, problem: words }]
  return [
    ...tables.frames.flatMap(({ place, trigger, marker }) => [
      ...problem(place, triggers.has(trigger), `"${trigger}" is no verb, event noun, kind or family`),
      ...problem(
        place,
        marker === null || markers.has(marker),
        `"${marker}" is a marker that no word brings`,
      ),
    ]),
    ...tables.verbs.flatMap(({ place, needs }) =>
      needs
        .flatMap(together => together.split('+'))
        .flatMap(slot => problem(place, slots.has(slot), `"${slot}" is no slot a verb can need`)),
    ),
    ...tables.eventNouns.flatMap(({ place, class: kind, id, kind: event }) => [
      ...problem(place, kind !== 'masdar' || framed.has(id), `"${id}" has no row in frames.tsv`),
      ...problem(
        place,
        (event !== null) === (kind === 'event'),
        `a noun has a kind if it is of class event, and only then`,
      ),
    ]),
    ...tables.kinds.flatMap(({ place, noun }) =>
      problem(place, [...nouns, ...verbs].includes(noun), `"${noun}" is no event noun or verb`),
    ),
  ]
}
