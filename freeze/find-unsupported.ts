import type { Folding } from '../src/text/fold.ts'
import type { ReadFromPackage } from './fetch-packages.ts'
import { type FrozenTable, rowsOf } from './frozen-table.ts'
import { askRomanizer, readWordCounts } from './read-packages.ts'

/** Least numbers that a selected word has in its package. */
const LEAST = { given: 6, surname: 5, common: 100 } as const

/** Letters and signs that are written together with a word: and, then, in, as, for, the article. */
const PROCLITICS =
  /^[\u0648\u0641]?(?:[\u0628\u0643\u0644]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644])?(?=..)/u

/**
 * Rows that were selected from a package by hand, of words rarer in it than the selection allows: given names below 6
 * persons, family names below 5, common words below 100 occurrences with and without proclitics.
 */
export function findUnsupported(
  name: 'ar/given-names.tsv' | 'ar/family-names.tsv' | 'ar/common-words.tsv',
  table: FrozenTable,
  read: ReadFromPackage,
  folding: Folding,
): readonly string[] {
  if (name === 'ar/common-words.tsv') {
    const counts = sumUpForms(readWordCounts(read), folding.full)
    return rarer(rowsOf(table, 'ar-corrector'), word => counts.get(folding.full(word)), LEAST.common)
  }
  const role = name === 'ar/given-names.tsv' ? 'given' : 'surname'
  const persons = askRomanizer<{ words: string; count: number }>(
    read,
    `SELECT arabic_key AS words, sum(count) AS count FROM units
     WHERE source = 'wikidata' AND role = '${role}' GROUP BY arabic_key`,
  )
  const counts = sumUp(new Map(persons.map(({ words, count }) => [words, count])), words => [
    folding.full(words),
  ])
  return rarer(rowsOf(table, 'romanizer'), word => counts.get(folding.full(word)), LEAST[role])
}

function rarer(
  rows: readonly string[],
  countOf: (word: string) => number | undefined,
  least: number,
): readonly string[] {
  return rows.filter(row => (countOf(row.split('\t')[0] ?? '') ?? 0) < least)
}

/** The numbers of words summed up by each of their forms. */
function sumUp(
  counts: ReadonlyMap<string, number>,
  formsOfWord: (word: string) => readonly string[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [word, count] of counts)
    for (const form of new Set(formsOfWord(word))) sums.set(form, (sums.get(form) ?? 0) + count)
  return sums
}

/** How often each folded word occurs, with and without what may be written together with it. */
export function sumUpForms(
  counts: ReadonlyMap<string, number>,
  fold: (word: string) => string,
): ReadonlyMap<string, number> {
  return sumUp(counts, word => formsOf(fold(word)))
}

/** A word as it stands, and without what may be written together with it. */
function formsOf(word: string): readonly string[] {
  return [word, word.replace(PROCLITICS, ''), word.replace(/^[\u0648\u0641](?=..)/u, '')]
}
