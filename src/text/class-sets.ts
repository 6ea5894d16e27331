/**
 * Sets of classes that passes over a text look for, a bit each. Which of them a distinct word has is known once, so that
 * a pass goes only to the places where something it looks for begins. A set is made when its module is loaded.
 */
const bitsOfKey = new Map<string, number>()
const MOST_SETS = 31
let count = 0

/** The bit of a set; a member is a class, or `class=id` for one id of it. */
export function classSet(members: Iterable<string>): number {
  if (count === MOST_SETS) throw new Error(`There are more than ${MOST_SETS} sets of classes`)
  const bit = 1 << count
  count += 1
  for (const member of members) bitsOfKey.set(member, bitsOf(member) | bit)
  return bit
}

/** The bits of all sets that hold an edge. */
export function setsOf({ class: kind, id }: { readonly class: string; readonly id: string }): number {
  return bitsOf(kind) | bitsOf(`${kind}=${id}`)
}

function bitsOf(member: string): number {
  return bitsOfKey.get(member) ?? 0
}
