import { createHash } from 'node:crypto'

/** A random draw from a stream whose length nobody knows. */
export interface Draw<Member> {
  offer(id: string, member: Member): void
  /** What was drawn, in the order of the draw. */
  drawn(): readonly Member[]
}

/**
 * Draws at most `size` members, each with the same chance: those whose hash with the seed is smallest. So the same seed
 * draws the same ids in whatever order they come, a smaller draw is the beginning of a larger one, and a graph that
 * grows changes only a few.
 */
export function createDraw<Member>(size: number, seed: number): Draw<Member> {
  let best: { readonly lot: string; readonly member: Member }[] = []
  const keep = () => {
    best = best.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size)
  }
  return {
    offer: (id, member) => {
      best.push({ lot: createHash('sha256').update(`${seed}\0${id}`).digest('hex'), member })
      if (best.length > 2 * size + 100) keep()
    },
    drawn: () => {
      keep()
      return best.map(({ member }) => member)
    },
  }
}
