/** A point of the picture, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

const DIRECTIONS = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const

export type ArrowKey = keyof typeof DIRECTIONS

/** Whether a key is one of the four arrows. */
export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key)
}

/** The node one comes to from a point by an arrow: within 60 degrees of its direction the nearest, straight ones before slanted. */
export function nearestNode(
  from: Point,
  arrow: ArrowKey,
  nodes: Iterable<readonly [id: string, at: Point]>,
): string | null {
  const way = DIRECTIONS[arrow]
  let best: { readonly id: string; readonly cost: number } | null = null
  for (const [id, at] of nodes) {
    const [dx, dy] = [at.x - from.x, at.y - from.y]
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    if (ahead < 1 || aside > ahead * 1.75) continue
    const cost = ahead + 2 * aside
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
