import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { EntityType } from '../../vocabulary.ts'
import type { Chunk } from './chunk.ts'
import type { Realms } from './realms.ts'

const OFFICE = 'office'
const PLACES = new Set(['COUNTRY', 'REGION', 'CITY', 'SITE'])

/** A place that a text tells of, by its name or its people's. */
export interface Told {
  readonly id: string
  readonly type: EntityType
  readonly start: number
  /** Where what follows it begins. */
  readonly next: number
}

/** What a chunk tells of: a listed entity, the country of an adjective or of an office that it alone has. */
export function toldBy(
  lexicon: Lexicon,
  { signs }: Realms,
  { class: kind, id, start, next, mention }: Chunk,
): readonly Told[] {
  const sign = kind === OFFICE ? signs.get(id) : undefined
  if (sign !== undefined) return [{ id: sign, type: 'COUNTRY', start, next }]
  if (kind === 'demonym') return [{ id, type: 'COUNTRY', start, next }]
  return mention === undefined || !lexicon.entities.has(mention.key)
    ? []
    : [{ id: mention.key, type: mention.type, start, next }]
}

/** The places that a place lies in, from the narrowest on. */
export function placesAround(id: string, parents: Realms['parents']): readonly string[] {
  const around: string[] = []
  for (let at = parents.get(id); at !== undefined && !around.includes(at); at = parents.get(at))
    around.push(at)
  return around
}

/** How many times as often as a publisher's own country another one is told where its capital may be meant. */
const FAR_OFTENER = 2

/**
 * The capital of the country that a text tells of most; where that is not its publisher's own, only where its own is not
 * told, and none where another is told far oftener.
 */
export function capitalTold(
  lexicon: Lexicon,
  told: readonly Told[],
  { capitals, parents }: Realms,
  home: string | undefined,
): string | null {
  const counts = new Map<string, number>()
  for (const { id, type } of told) {
    if (!PLACES.has(type)) continue
    const country = [id, ...placesAround(id, parents)].find(
      wider => lexicon.entities.get(wider)?.type === 'COUNTRY',
    )
    if (country !== undefined && capitals.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const own = home === undefined ? 0 : (counts.get(home) ?? 0)
  if (home !== undefined && (most === 0 || own > 0))
    return own * FAR_OFTENER >= most ? (capitals.get(home) ?? null) : null
  const [country, other] = [...counts.keys()].filter(id => counts.get(id) === most)
  return country === undefined || other !== undefined ? null : (capitals.get(country) ?? null)
}
