import { type Edge, intern } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'

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
  readonly value: (captures: Readonly<Record<string, Edge>>, following: readonly Edge[]) => Value | null
}

interface PatternElement {
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
  return {
    name,
    pattern: pattern.map(readElement),
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

/** What a rule found: its stretch and its value. */
export interface RuleMatch<Value> {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly next: number
  readonly value: Value
}

/** For each offset the longest match that begins there; of equally long ones that of the first rule. */
export function findMatches<Value>(lattice: Lattice, rules: RuleIndex<Value>): readonly RuleMatch<Value>[] {
  const matches: RuleMatch<Value>[] = []
  for (const offset of lattice.knownOffsets) {
    const longest = longestAt(lattice, rules, offset)
    if (longest !== null) matches.push(longest)
  }
  return matches
}

/** Rules by the edges they can begin with. */
export type RuleIndex<Value> = ReadonlyMap<string, RulesOfClass<Value>>

/** The rules that can begin with an edge of a class, in their order: whatever its id, and by an id that some ask for. */
interface RulesOfClass<Value> {
  readonly ofAny: readonly Ordered<Value>[]
  readonly byId: ReadonlyMap<string, readonly Ordered<Value>[]>
}

interface Ordered<Value> {
  readonly candidate: Rule<Value>
  readonly order: number
  /** What a match can begin with: the first element that must be there and those before it. */
  readonly firsts: readonly PatternElement[]
}

/** Made once, an index serves any number of texts. */
export function indexRules<Value>(rules: readonly Rule<Value>[]): RuleIndex<Value> {
  const ordered = rules.map((candidate, order) => ({ candidate, order, firsts: firstsOf(candidate.pattern) }))
  const classes = new Set(ordered.flatMap(({ firsts }) => firsts.flatMap(first => first.classes)))
  return new Map([...classes].map(kind => [kind, rulesOfClass(ordered, kind)] as const))
}

function firstsOf(pattern: readonly PatternElement[]): readonly PatternElement[] {
  const required = pattern.findIndex(element => !element.optional)
  return pattern.slice(0, required + 1)
}

function rulesOfClass<Value>(rules: readonly Ordered<Value>[], kind: string): RulesOfClass<Value> {
  const firsts = rules.flatMap(rule => rule.firsts.filter(({ classes }) => classes.includes(kind)))
  const rulesFor = (id: string | null) =>
    rules.filter(rule => rule.firsts.some(first => firsts.includes(first) && takesId(first, id)))
  const ids = new Set(firsts.flatMap(first => first.ids ?? []))
  return { ofAny: rulesFor(null), byId: new Map([...ids].map(id => [id, rulesFor(id)] as const)) }
}

/** Null is an id that no element asks for. */
function takesId({ ids }: PatternElement, id: string | null): boolean {
  return ids === null || (id !== null && ids.includes(id))
}

function longestAt<Value>(
  lattice: Lattice,
  rules: RuleIndex<Value>,
  offset: number,
): RuleMatch<Value> | null {
  let best: RuleMatch<Value> | null = null
  const matched: (Edge | undefined)[] = []
  for (const { candidate } of candidatesAt(lattice, rules, offset)) {
    const match = walk({ lattice, candidate, start: offset, matched }, 0, offset, null, false)
    if (match !== null && (best === null || match.end > best.end)) best = match
  }
  return best
}

const NO_RULES: readonly never[] = []

/** The rules that can begin at an offset, in their order. */
function candidatesAt<Value>(
  lattice: Lattice,
  rules: RuleIndex<Value>,
  offset: number,
): readonly Ordered<Value>[] {
  let only: readonly Ordered<Value>[] = NO_RULES
  let all: Set<Ordered<Value>> | undefined
  for (const { class: kind, id } of lattice.at(offset)) {
    const ofClass = rules.get(kind)
    const begun = ofClass?.byId.get(id) ?? ofClass?.ofAny ?? NO_RULES
    if (begun.length === 0 || begun === only) continue
    if (only !== NO_RULES) {
      all ??= new Set(only)
      for (const ordered of begun) all.add(ordered)
    }
    only = begun
  }
  return all === undefined ? only : [...all].sort((a, b) => a.order - b.order)
}

const LINKS = new Set(['prep', 'mark', 'clitic'])

/** One try to match a rule: from where on, and what its elements have matched so far. */
interface Try<Value> {
  readonly lattice: Lattice
  readonly candidate: Rule<Value>
  readonly start: number
  readonly matched: (Edge | undefined)[]
}

/**
 * The longest way to match the rest of a pattern, from an element and an offset on. A match does not end in an optional
 * preposition or mark, a link, nor begin with such a mark.
 */
function walk<Value>(
  trial: Try<Value>,
  at: number,
  offset: number,
  last: Edge | null,
  isLink: boolean,
): RuleMatch<Value> | null {
  const { lattice, candidate, start, matched } = trial
  const element = candidate.pattern[at]
  if (element === undefined) {
    if (last === null || isLink) return null
    const value = candidate.value(capturesOf(candidate, matched), lattice.at(last.next))
    return value === null ? null : { rule: candidate.name, start, end: last.end, next: last.next, value }
  }
  let best: RuleMatch<Value> | null = null
  for (const edge of lattice.at(offset)) {
    if (!element.classes.includes(edge.class) || element.ids?.includes(edge.id) === false) continue
    if (last === null && element.optional && edge.class === 'mark') continue
    matched[at] = edge
    const match = walk(trial, at + 1, edge.next, edge, element.optional && LINKS.has(edge.class))
    if (match !== null && (best === null || match.end > best.end)) best = match
  }
  if (!element.optional) return best
  matched[at] = undefined
  const skipped = walk(trial, at + 1, offset, last, isLink)
  return best !== null && (skipped === null || best.end >= skipped.end) ? best : skipped
}

function capturesOf<Value>(
  { pattern }: Rule<Value>,
  matched: readonly (Edge | undefined)[],
): Readonly<Record<string, Edge>> {
  const captures: Record<string, Edge> = {}
  for (const [at, { name }] of pattern.entries()) {
    const edge = matched[at]
    if (name !== null && edge !== undefined) captures[name] = edge
  }
  return captures
}
