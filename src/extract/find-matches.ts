import type { Edge } from '../text/edge.ts'
import type { Lattice } from '../text/lattice.ts'
import { type Rule, takeOne, takes } from './rule.ts'
import type { Ordered, RuleIndex } from './rule-index.ts'

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

const LINKS = new Set(['prep', 'mark', 'clitic', 'year-word'])

const UNKNOWN = 0
const POSSIBLE = 1
const IMPOSSIBLE = 2

/** Tries rules at the offsets of a text. */
class Matcher<Value> {
  readonly #lattice: Lattice
  readonly #rules: RuleIndex<Value>
  /** By the order of a rule: the offset at which it was tried last. */
  readonly #triedAt: Int32Array
  /** By the order of a rule: whether the text has what it needs. */
  readonly #possible: Uint8Array
  /** The classes, and classes with an id, that rules need and the text has. */
  readonly #present = new Set<string>()
  /** What the elements of the rule that is tried have matched so far. */
  readonly #matched: (Edge | undefined)[] = []

  constructor(lattice: Lattice, rules: RuleIndex<Value>) {
    this.#lattice = lattice
    this.#rules = rules
    this.#triedAt = new Int32Array(rules.size).fill(-1)
    this.#possible = new Uint8Array(rules.size)
    for (const offset of lattice.offsetsOf(rules.needed))
      for (const { class: kind, id } of lattice.at(offset)) this.#present.add(kind).add(`${kind}=${id}`)
  }

  longestAt(offset: number): RuleMatch<Value> | null {
    let best: RuleMatch<Value> | null = null
    let first = 0
    for (const { class: kind, id } of this.#lattice.at(offset)) {
      const ofClass = this.#rules.byClass.get(kind)
      if (ofClass === undefined) continue
      for (const rule of ofClass.byId.get(id) ?? ofClass.ofAny) {
        const { candidate, order } = rule
        if (this.#triedAt[order] === offset || !this.#isPossible(rule)) continue
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

  #isPossible({ order, needs }: Ordered<Value>): boolean {
    if (this.#possible[order] === UNKNOWN) {
      const isPossible = needs.every(members => members.some(member => this.#present.has(member)))
      this.#possible[order] = isPossible ? POSSIBLE : IMPOSSIBLE
    }
    return this.#possible[order] === POSSIBLE
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
    const edges = this.#lattice.at(offset)
    const heads = candidate.heads[at]
    if (heads != null && last !== null && !takeOne(heads, edges)) return null
    const { optional } = element
    let best: RuleMatch<Value> | null = null
    for (const edge of edges) {
      if (!takes(element, edge)) continue
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
