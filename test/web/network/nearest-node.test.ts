import { describe, expect, it } from 'vitest'
import { isArrow, nearestNode } from '../../../web/network/canvas/nearest-node.ts'

const nodes = [
  ['up', { x: 0, y: -50 }],
  ['far up', { x: 0, y: -200 }],
  ['right', { x: 80, y: 10 }],
  ['right and down', { x: 60, y: 55 }],
  ['left', { x: -30, y: 0 }],
] as const

describe('an arrow key', () => {
  it.each([
    ['ArrowUp', 'up'],
    ['ArrowRight', 'right'],
    ['ArrowLeft', 'left'],
    ['ArrowDown', 'right and down'],
  ] as const)('%s goes to the nearest node in its direction', (arrow, id) => {
    expect(nearestNode({ x: 0, y: 0 }, arrow, nodes)).toBe(id)
  })

  it('goes nowhere where there is nothing', () => {
    expect(nearestNode({ x: 500, y: 0 }, 'ArrowRight', nodes)).toBeNull()
    expect(nearestNode({ x: 0, y: 0 }, 'ArrowUp', [])).toBeNull()
  })

  it('is told from other keys', () => {
    expect(isArrow('ArrowUp')).toBe(true)
    expect(isArrow('toString')).toBe(false)
    expect(isArrow('Enter')).toBe(false)
  })
})
