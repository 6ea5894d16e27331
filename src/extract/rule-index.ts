import { classSet } from '../text/class-sets.ts'
import type { PatternElement, Rule } from './rule.ts'

/** Rules by the edges they can begin with. */
export interface RuleIndex<Value> {
  readonly size: number
  /** The set of what a match can begin with (`classSet`). */
  readonly begins: number
  readonly byClass: ReadonlyMap<string, RulesOfClass<Value>>
  /** The set of what some rule needs (`Ordered.needs`). */
  readonly needed: number
}

/** The rules that can begin with an edge of a class, in their order: whatever its id, and by an id that some ask for. */
interface RulesOfClass<Value> {
  readonly ofAny: readonly Ordered<Value>[]
  readonly byId: ReadonlyMap<string, readonly Ordered<Value>[]>
}

/** A rule with its place among all. */
export interface Ordered<Value> {
  readonly candidate: Rule<Value>
  readonly order: number
  /** What a match can begin with: the first element that must be there and those before it. */
  readonly firsts: readonly PatternElement[]
  /** What each element takes that must be there behind the first, where it is rare: without one of them the rule cannot match. */
  readonly needs: readonly (readonly string[])[]
}

/** Hardly a text is without them. */
const COMMON = new Set([
  ...['prep', 'mark', 'clitic', 'number', 'word'],
  ...['prep=min', 'prep=fi', 'prep=ila', 'clitic=w', 'clitic=l', 'clitic=b', 'mark=,', 'mark=\u060c'],
])

/** Made once, an index serves any number of texts. */
export function indexRules<Value>(rules: readonly Rule<Value>[]): RuleIndex<Value> {
  const ordered = rules.map((candidate, order) => {
    const [firsts = null] = candidate.heads
    return { candidate, order, firsts: firsts ?? [], needs: needsOf(candidate.pattern) }
  })
  const classes = new Set(ordered.flatMap(({ firsts }) => firsts.flatMap(first => first.classes)))
  return {
    size: rules.length,
    begins: classSet(ordered.flatMap(({ firsts }) => firsts.flatMap(membersOf))),
    byClass: new Map([...classes].map(kind => [kind, rulesOfClass(ordered, kind)] as const)),
    needed: classSet(ordered.flatMap(({ needs }) => needs.flat())),
  }
}

function needsOf(pattern: readonly PatternElement[]): readonly (readonly string[])[] {
  const [, ...others] = pattern.filter(element => !element.optional)
  return others.map(membersOf).filter(members => !members.some(member => COMMON.has(member)))
}

function membersOf({ classes, ids }: PatternElement): readonly string[] {
  return ids === null ? classes : classes.flatMap(kind => ids.map(id => `${kind}=${id}`))
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
