import type { Gender, LexiconName } from '../lexicon/lexicon.ts'

/** One reading of a stretch of text: a morpheme, a word of a table, or what a rule made of other edges. */
export interface Edge {
  /** What it is: `word`, `clitic`, `number`, `mark`, `break`, or a class of a table. */
  readonly class: string
  /** The id within its class: of a table's row, of a clitic, or the mark itself. */
  readonly id: string
  /** The number a numeral means; else 0. */
  readonly amount: number
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Offset at which the next morpheme begins. */
  readonly next: number
  /** Folded lightly and fully. */
  readonly light: string
  readonly full: string
  readonly features: Features
  /** The table's row or the rule it comes from. */
  readonly from: string
  /** The row of a listed name. */
  readonly name?: LexiconName | undefined
}

/** What morphology knows of a word; everything is optional. */
export interface Features {
  readonly gender?: Gender
  readonly number?: 'singular' | 'dual' | 'plural'
  readonly definite?: boolean
  /** With the alif of the indefinite accusative. */
  readonly accusative?: boolean
  /** Gender and number of a suffixed pronoun. */
  readonly suffix?: 'm' | 'f' | 'plural'
  readonly tense?: 'past' | 'imperfect'
  /** Clitics that stand before it in its word, such as `w` or `wl`. */
  readonly after?: string
  /** Matched only when folded fully. */
  readonly loose?: boolean
}
