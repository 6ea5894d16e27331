/** A share with the bounds between which its true value lies in 95 of 100 draws. */
export interface Proportion {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The standard normal quantile of 0.975. */
const Z = 1.959963984540054

/** Wilson's score interval (1927) without continuity correction, which holds for few and for extreme cases; null of none. */
export function wilson(successes: number, cases: number): Proportion | null {
  if (cases === 0) return null
  const share = successes / cases
  const scale = 1 + Z ** 2 / cases
  const centre = (share + Z ** 2 / (2 * cases)) / scale
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2))
  return { share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
