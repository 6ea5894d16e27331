import type { LexiconName } from '../lexicon/lexicon.ts'
import type { Folding } from './fold.ts'

/** A name that would fire for two entities: both stand without a condition. */
export interface AmbiguousName {
  /** The later row. */
  readonly name: LexiconName
  readonly first: LexiconName
}

/** Arabic names, spelt alike when folded lightly, that name several entities with no condition to tell them apart. */
export function findAmbiguousNames(
  names: readonly LexiconName[],
  folding: Folding,
): readonly AmbiguousName[] {
  const free = new Map<string, LexiconName>()
  return names
    .filter(({ language, condition }) => language === 'ar' && condition === null)
    .flatMap(name => {
      const spelling = folding.light(name.text)
      const first = free.get(spelling)
      if (first === undefined) free.set(spelling, name)
      return first === undefined || first.entityId === name.entityId ? [] : [{ name, first }]
    })
}
