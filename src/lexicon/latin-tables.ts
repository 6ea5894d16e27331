import type { TableRow } from './read-table.ts'

/** A letter as it is written in Latin ones; both null where it is dropped. */
export interface LatinLetter {
  readonly letter: string
  readonly consonant: string | null
  readonly vowel: string | null
}

/** Words that are mostly written so in Latin letters: of names of persons, or of places alone. */
export interface LatinName {
  readonly words: string
  readonly latin: string
  readonly use: 'person' | 'place'
}

/** What a ministry is for, and how it is said in English. */
export interface Portfolio {
  readonly words: string
  readonly english: string
}

/** How Arabic names are written in Latin letters, or told in English. */
export interface LatinTables {
  readonly letters: readonly LatinLetter[]
  readonly names: readonly LatinName[]
  readonly portfolios: readonly Portfolio[]
}

/** The tables of Latin letters and names of a lexicon, given how to read the rows of one of them. */
export function readLatinTables(rows: (name: string) => readonly TableRow[]): LatinTables {
  return {
    letters: rows('ar/latin-letters.tsv').map(row => ({
      letter: row.text('letter'),
      consonant: row.optional('consonant'),
      vowel: row.optional('vowel'),
    })),
    names: rows('ar/latin-names.tsv').map(row => ({
      words: row.text('words'),
      latin: row.text('latin'),
      use: row.oneOf('use', ['person', 'place']),
    })),
    portfolios: rows('ar/portfolios.tsv').map(row => ({
      words: row.text('words'),
      english: row.text('english'),
    })),
  }
}
