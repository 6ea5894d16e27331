import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/network/lay-out.ts'

const edge = (sourceId: string, targetId: string, weight = 1) => ({ sourceId, targetId, weight })
const clique = (...ids: string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map(b => edge(a, b)))

describe('a layout', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const edges = [...clique('a', 'b', 'c', 'd'), ...clique('e', 'f', 'g'), edge('d', 'e')]

  it('is the same whatever the order of nodes and edges', () => {
    const reversed = layOut(ids.toReversed(), edges.toReversed())
    for (const [id, placement] of layOut(ids, edges)) expect(reversed.get(id)).toEqual(placement)
  })

  it('numbers communities by size and counts edges', () => {
    const placed = layOut(ids, edges)
    expect(ids.map(id => placed.get(id)?.community)).toEqual([0, 0, 0, 0, 1, 1, 1])
    expect(ids.map(id => placed.get(id)?.degree)).toEqual([3, 3, 3, 4, 3, 2, 2])
  })

  it('fills the picture', () => {
    const reach = [...layOut(ids, edges).values()].flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)])
    expect(Math.max(...reach)).toBe(100)
  })

  it('takes no nodes, one node and nodes without edges', () => {
    expect([...layOut([], [])]).toEqual([])
    expect([...layOut(['a'], []).keys()]).toEqual(['a'])
    expect([...layOut(['a', 'b'], []).values()].map(({ community }) => community)).toEqual([0, 1])
  })
})
