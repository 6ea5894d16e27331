import type { Gender, LexiconName } from '../lexicon/lexicon.ts'

/** What a stretch of text is read as, wherever it stands. */
export interface Reading {
  /** What it is: `word`, `clitic`, `number`, `mark`, `break`, or a class of a table. */
  readonly class: string
  /** The id within its class: of a table's row, of a clitic, or the mark itself. */
  readonly id: string
  /** The number a numeral means; else 0. */
  readonly amount: number
  /** Folded lightly and fully. */
  readonly light: string
  readonly full: string
  readonly features: Features
  /** The table's row or the rule it comes from. */
  readonly from: string
  /** The row of a listed name. */
  readonly name: LexiconName | undefined
}

/**
 * One reading of a stretch of text: a morpheme, a word of a table, or what a rule made of other edges. A text holds
 * thousands, so that what is read is kept once and an edge only adds where it stands.
 */
export class Edge implements Reading {
  readonly reading: Reading
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Offset at which the next morpheme begins. */
  readonly next: number

  constructor(reading: Reading, start: number, end: number, next: number) {
    this.reading = reading
    this.start = start
    this.end = end
    this.next = next
  }

  get class(): string {
    return this.reading.class
  }

  get id(): string {
    return this.reading.id
  }

  get amount(): number {
    return this.reading.amount
  }

  get light(): string {
    return this.reading.light
  }

  get full(): string {
    return this.reading.full
  }

  get features(): Features {
    return this.reading.features
  }

  get from(): string {
    return this.reading.from
  }

  get name(): LexiconName | undefined {
    return this.reading.name
  }
}

/** What morphology knows of a word; everything is optional. */
export interface Features {
  readonly gender?: Gender | undefined
  readonly number?: 'singular' | 'dual' | 'plural' | undefined
  readonly definite?: boolean | undefined
  /** With the alif of the indefinite accusative. */
  readonly accusative?: boolean | undefined
  /** Gender and number of a suffixed pronoun. */
  readonly suffix?: 'm' | 'f' | 'plural' | undefined
  readonly tense?: 'past' | 'imperfect' | undefined
  /** Clitics that stand before it in its word, such as `w` or `wl`. */
  readonly after?: string | undefined
  /** Matched only when folded fully. */
  readonly loose?: boolean | undefined
}

/** Another reading made of one, in the one shape that all have: such objects are read several times faster than ones of many shapes. */
export function changeReading(reading: Reading, changes: Partial<Reading>): Reading {
  const {
    class: kind = reading.class,
    id = reading.id,
    amount = reading.amount,
    light = reading.light,
    full = reading.full,
    features = reading.features,
    from = reading.from,
  } = changes
  const name = 'name' in changes ? changes.name : reading.name
  return { class: kind, id, amount, light, full, features, from, name }
}

/** Features in the one shape that those of all edges have. */
export function createFeatures(known: Features): Features {
  const { gender, number, definite, accusative, suffix, tense, after, loose } = known
  return { gender, number, definite, accusative, suffix, tense, after, loose }
}

/** Nothing is known of a word. */
export const NO_FEATURES: Features = createFeatures({})

/**
 * The one copy of a string that the engine also takes for literals of the code: whether two such are equal is told by
 * their addresses. Classes and ids are asked for more often than anything else.
 */
export function intern(text: string): string {
  const [key = text] = Object.keys({ [text]: null })
  return key
}
