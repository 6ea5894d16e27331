import type { DateBasis, Granularity } from '../../vocabulary.ts'
import type { Bounds } from './calendar.ts'
import type { Tense } from './find-tense.ts'

/** What is known when a time expression is resolved; texts are resolved from left to right. */
export interface TimeContext {
  /** ISO day of publication, or null. */
  readonly publishedOn: string | null
  /** The last month the text has named, as (year, month). */
  readonly lastMonth: { readonly year: number; readonly month: number } | null
  /** The last day, month or year the text has named, by its first day. */
  readonly lastDate: string | null
  /** The last single day the text has named. */
  readonly lastDay: string | null
  /** The tense of its clause. */
  readonly tense: Tense
}

/** The value of one time expression. */
export interface TimeValue extends Bounds {
  readonly granularity: Granularity
  readonly basis: DateBasis
}

/** A date still without its context; null when the context does not hold what it needs. */
export type TimeExpression = (context: TimeContext) => TimeValue | null

/** One stretch of a match with its expression: separate days of one month are several. */
export interface TimePart {
  readonly start: number
  readonly end: number
  /** Offset at which the next word begins. */
  readonly next: number
  readonly expression: TimeExpression
  /** A time only in clauses of these tenses: `after two weeks` in the future, a bare number where something is put off to. */
  readonly onlyIn?: readonly Tense[]
}
