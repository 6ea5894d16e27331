import { createHash } from 'node:crypto'
import type { Keeps } from '../../src/extract/keep-findings.ts'

/** Refuses a share of all names and times at random, the same ones for the same seed, text and place whatever else is found. */
export function loseFindings(share: number, seed: number): Keeps {
  return ({ start, end }, { externalId, text }) => {
    const drawn = createHash('sha256')
      .update(`${seed}\0${externalId ?? text}\0${start}\0${end}`)
      .digest()
    return drawn.readUInt32BE(0) / 2 ** 32 >= share
  }
}
