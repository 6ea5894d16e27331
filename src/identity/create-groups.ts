/** A partition of the numbers 0 to size-1 that only grows together, and never over a pair that must stay apart. */
export interface Groups {
  /** The number that stands for a group: any member gives the same. */
  rootOf(member: number): number
  membersOf(member: number): readonly number[]
  roots(): readonly number[]
  /** Joins two groups unless any two members must stay apart by `apart`; tells whether they are one afterwards. */
  unite(a: number, b: number, apart: (a: number, b: number) => boolean): boolean
  /** Whether any two members of two groups must stay apart. */
  areApart(a: number, b: number, apart: (a: number, b: number) => boolean): boolean
}

/** Groups of one member each. */
export function createGroups(size: number): Groups {
  const root = Array.from({ length: size }, (_, index) => index)
  const members = new Map<number, number[]>(root.map(index => [index, [index]]))
  const rootOf = (member: number) => root[member] ?? member
  const membersOf = (member: number) => members.get(rootOf(member)) ?? []
  const areApart: Groups['areApart'] = (a, b, apart) =>
    membersOf(a).some(one => membersOf(b).some(other => apart(one, other)))
  return {
    rootOf,
    membersOf,
    roots: () => [...members.keys()],
    areApart,
    unite: (a, b, apart) => {
      if (rootOf(a) === rootOf(b)) return true
      if (areApart(a, b, apart)) return false
      const [large, small] = membersOf(a).length >= membersOf(b).length ? [a, b] : [b, a]
      const [kept, gone] = [rootOf(large), rootOf(small)]
      const joined = members.get(kept) ?? []
      for (const member of membersOf(gone)) {
        joined.push(member)
        root[member] = kept
      }
      members.delete(gone)
      return true
    },
  }
}
