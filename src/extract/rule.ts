import { type Edge, intern } from '../text/edge.ts'

type NameOf<Element extends string> = Element extends `${string}:${infer Name}?`
  ? Name
  : Element extends `${string}:${infer Name}`
    ? Name
    : never

/** The edges a pattern gives names to: `day:from` is `from`, `month:month?` may be missing. */
export type Captures<Pattern extends readonly string[]> = {
  readonly [Element in Pattern[number] as NameOf<Element>]: Element extends `${string}?`
    ? Edge | undefined
    : Edge
}

/**
 * A named pattern over edges. An element is `class`, `class=id` or either with `:name` to capture it and `?` when it
 * may be missing; a class or an id may be several with `|` between them. The value is a pure function of the captures
 * and of the edges that follow the match; null says that the pattern does not hold after all.
 */
export interface Rule<Value> {
  readonly name: string
  readonly pattern: readonly PatternElement[]
  /** By the place of an element: what may stand there if the pattern goes on from it; null where it may also be over. */
  readonly heads: readonly (readonly PatternElement[] | null)[]
  readonly value: (captures: Readonly<Record<string, Edge>>, following: readonly Edge[]) => Value | null
}

/** One place of a pattern. */
export interface PatternElement {
  readonly classes: readonly string[]
  readonly ids: readonly string[] | null
  readonly name: string | null
  readonly optional: boolean
}

/** A rule with its captures typed by its pattern. */
export function rule<const Pattern extends readonly string[], Value>(
  name: string,
  pattern: Pattern,
  value: (captures: Captures<Pattern>, following: readonly Edge[]) => Value | null,
): Rule<Value> {
  // The matcher fills exactly the names the pattern's type lists; this is the one place that says so to the compiler.
  const elements = pattern.map(readElement)
  return {
    name,
    pattern: elements,
    heads: elements.map((_, at) => headsOf(elements.slice(at))),
    value: (captures, following) => value(captures as Captures<Pattern>, following),
  }
}

function readElement(element: string): PatternElement {
  const optional = element.endsWith('?')
  const [matched = '', name = null] = (optional ? element.slice(0, -1) : element).split(':')
  const [classes = '', ids = null] = matched.split('=')
  const listed = (alternatives: string) => alternatives.split('|').map(intern)
  return { classes: listed(classes), ids: ids === null ? null : listed(ids), name, optional }
}

/** The first element that must be there and those before it. */
function headsOf(elements: readonly PatternElement[]): readonly PatternElement[] | null {
  const required = elements.findIndex(element => !element.optional)
  return required < 0 ? null : elements.slice(0, required + 1)
}

/** Some element takes some edge. */
export function takeOne(elements: readonly PatternElement[], edges: readonly Edge[]): boolean {
  for (const edge of edges) for (const element of elements) if (takes(element, edge)) return true
  return false
}

export function takes({ classes, ids }: PatternElement, { class: kind, id }: Edge): boolean {
  return isAmong(classes, kind) && (ids === null || isAmong(ids, id))
}

/** Most are one; the engine's own search costs more than to look at it. */
function isAmong(alternatives: readonly string[], sought: string): boolean {
  for (const alternative of alternatives) if (alternative === sought) return true
  return false
}
