import { findUnknownReferences } from '../lexicon/find-unknown-references.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { findAmbiguousNames } from '../text/find-ambiguous-names.ts'
import { createFolding } from '../text/fold.ts'

/**
 * Looks through the tables of a reader, which nobody tested, for rows that would mislead or never apply: a name that is
 * already another's, a word of a class no rule knows, a frame of no trigger. Throws with file and line on the first.
 */
export function checkOwnTables(lexicon: Lexicon, builtIn: Lexicon): void {
  const [ambiguous] = findAmbiguousNames(lexicon.names, createFolding(lexicon.letters))
  if (ambiguous !== undefined) {
    const { name, first } = ambiguous
    throw new Error(
      `${name.place}: "${name.text}" is also a name of ${first.entityId} (${first.place}); give it a condition (cue, preposition or context)`,
    )
  }
  const classes = new Set(builtIn.arabic.words.map(word => word.class))
  const stranger = lexicon.arabic.words.find(word => !classes.has(word.class))
  if (stranger !== undefined)
    throw new Error(
      `${stranger.place}: "${stranger.class}" in column "class" is none of ${[...classes].sort().join(' ')}`,
    )
  const [unknown] = findUnknownReferences(lexicon.arabic)
  if (unknown !== undefined) throw new Error(`${unknown.place}: ${unknown.problem}`)
}
