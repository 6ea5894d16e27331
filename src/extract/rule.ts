import { classSet } from '../text/class-sets.ts'
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
  const matcher = new Matcher(lattice, rules)
  for (const offset of lattice.offsetsOf(rules.begins)) {
    const longest = matcher.longestAt(offset)
    if (longest !== null) matches.push(longest)
  }
  return matches
}

/** Rules by the edges they can begin with. */
export interface RuleIndex<Value> {
  readonly size: number
  /** The set of what a match can begin with (`classSet`). */
  readonly begins: number
  readonly byClass: ReadonlyMap<string, RulesOfClass<Value>>
}

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
  return {
    size: rules.length,
    begins: classSet(ordered.flatMap(({ firsts }) => firsts.flatMap(membersOf))),
    byClass: new Map([...classes].map(kind => [kind, rulesOfClass(ordered, kind)] as const)),
  }
}

function membersOf({ classes, ids }: PatternElement): readonly string[] {
  return ids === null ? classes : classes.flatMap(kind => ids.map(id => `${kind}=${id}`))
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

/** Most are one; the engine's own search costs more than to look at it. */
function isAmong(alternatives: readonly string[], sought: string): boolean {
  for (const alternative of alternatives) if (alternative === sought) return true
  return false
}

const LINKS = new Set(['prep', 'mark', 'clitic', 'year-word'])

/** Tries rules at the offsets of a text. */
class Matcher<Value> {
  readonly #lattice: Lattice
  readonly #rules: RuleIndex<Value>
  /** By the order of a rule: the offset at which it was tried last. */
  readonly #triedAt: Int32Array
  /** What the elements of the rule that is tried have matched so far. */
  readonly #matched: (Edge | undefined)[] = []

  constructor(lattice: Lattice, rules: RuleIndex<Value>) {
    this.#lattice = lattice
    this.#rules = rules
    this.#triedAt = new Int32Array(rules.size).fill(-1)
  }

  longestAt(offset: number): RuleMatch<Value> | null {
    let best: RuleMatch<Value> | null = null
    let first = 0
    for (const { class: kind, id } of this.#lattice.at(offset)) {
      const ofClass = this.#rules.byClass.get(kind)
      if (ofClass === undefined) continue
      for (const { candidate, order } of ofClass.byId.get(id) ?? ofClass.ofAny) {
        if (this.#triedAt[order] === offset) continue
        this.#triedAt[order] = offset
        const match = this.#walk(candidate, offset, 0, offset, null, false)
        if (match === null || (best !== null && match.end < best.end)) continue
        if (best !== null && match.end === best.end && order > first) continue
        best = match
        first = order
      }
    }
    return best
  }

  /**
   * The longest way to match the rest of a pattern, from an element and an offset on. A match does not end in an
   * optional preposition, mark or `year`, a link, nor begin with such a mark.
   */
  #walk(
    candidate: Rule<Value>,
    start: number,
    at: number,
    offset: number,
    last: Edge | null,
    isLink: boolean,
  ): RuleMatch<Value> | null {
    const element = candidate.pattern[at]
    if (element === undefined) return last === null || isLink ? null : this.#close(candidate, start, last)
    const { classes, ids, optional } = element
    let best: RuleMatch<Value> | null = null
    for (const edge of this.#lattice.at(offset)) {
      if (!isAmong(classes, edge.class) || (ids !== null && !isAmong(ids, edge.id))) continue
      if (last === null && optional && edge.class === 'mark') continue
      this.#matched[at] = edge
      const isNextLink = optional && LINKS.has(edge.class)
      const match = this.#walk(candidate, start, at + 1, edge.next, edge, isNextLink)
      if (match !== null && (best === null || match.end > best.end)) best = match
    }
    if (!optional) return best
    this.#matched[at] = undefined
    const skipped = this.#walk(candidate, start, at + 1, offset, last, isLink)
    return best !== null && (skipped === null || best.end >= skipped.end) ? best : skipped
  }

  #close(candidate: Rule<Value>, start: number, last: Edge): RuleMatch<Value> | null {
    const { name, pattern } = candidate
    const captures: Record<string, Edge> = {}
    for (let at = 0; at < pattern.length; at += 1) {
      const [captured, edge] = [pattern[at]?.name, this.#matched[at]]
      if (captured != null && edge !== undefined) captures[captured] = edge
    }
    const value = candidate.value(captures, this.#lattice.at(last.next))
    return value === null ? null : { rule: name, start, end: last.end, next: last.next, value }
  }
}
