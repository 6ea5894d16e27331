import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isDescribed } from './agreement.ts'
import type { Chunk } from './chunk.ts'
import { chunkOf, listedMention } from './name-reader.ts'
import type { Realm, Realms } from './realms.ts'
import { capitalTold, placesAround, type Told, toldBy } from './told-places.ts'

/** The places told that a noun may stand for, in order: told themselves, and told only by a place in them. */
interface Candidates {
  readonly named: readonly Told[]
  readonly around: readonly Told[]
}

/** The chunks of a text, with the place that a noun stands for as its mention. */
export function standForPlaces(
  lexicon: Lexicon,
  chunks: readonly Chunk[],
  realms: Realms,
  home?: string,
): readonly Chunk[] {
  const realmAt = createRealmReader(lexicon, chunks, realms, home)
  return chunks.map((chunk, at) => {
    const { class: kind, features, full, start } = chunk
    const isNoun = (kind === 'word' || kind === 'cue') && features.definite === true
    if (!realms.realms.has(full) || !(isNoun || isCapitalAlone(chunks, at))) return chunk
    if (features.suffix !== undefined || isNamed(lexicon, realms, chunk, chunks[at + 1])) return chunk
    const place = lexicon.entities.get(realmAt(full, start) ?? '')
    return place === undefined ? chunk : chunkOf(listedMention(place, chunk, 'NOMINAL', 'realm'), chunk)
  })
}

/** `the capital` with no name or people beside it. */
function isCapitalAlone(chunks: readonly Chunk[], at: number): boolean {
  const [before, here, next] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (here?.class !== 'apposition' || before?.mention !== undefined) return false
  return next === undefined || next.features.after !== undefined || !NAMING.has(next.class)
}

/** What the capital is named or told by: a name, an adjective of origin, a word that no table knows. */
const NAMING = new Set(['mention', 'name', 'demonym', 'word', 'given', 'family'])

/**
 * An adjective makes another name of a noun: `the old city`, `the private sector`. Of a kingdom only one of origin does:
 * `the firm attitudes of the kingdom`.
 */
function isNamed(lexicon: Lexicon, { realms }: Realms, noun: Chunk, next: Chunk | undefined): boolean {
  const realm = realms.get(noun.full)
  const [some = ''] = realm instanceof Set ? realm : []
  const isState = lexicon.entities.get(some)?.type === 'COUNTRY'
  return isDescribed(noun, next) && (!isState || next?.class === 'demonym' || NISBA.test(next?.full ?? ''))
}

const NISBA = /\u064a\u0647?$/

/** Gives the id of the place that a noun at an offset of the text stands for, null where the text tells of none. */
function createRealmReader(
  lexicon: Lexicon,
  chunks: readonly Chunk[],
  known: Realms,
  home: string | undefined,
): (noun: string, offset: number) => string | null {
  const { realms } = known
  let told: readonly Told[] | undefined
  let capital: string | null | undefined
  const candidates = new Map<string, Candidates>()
  return (noun, offset) => {
    const realm = realms.get(noun)
    if (realm === undefined) return null
    told ??= chunks.flatMap(chunk => toldBy(lexicon, known, chunk))
    if (realm === 'CAPITAL') {
      capital = capital === undefined ? capitalTold(lexicon, told, known, home) : capital
      return capital
    }
    const { named, around } = candidates.get(noun) ?? candidatesFor(realm, told, known.parents)
    candidates.set(noun, { named, around })
    const [last, next] = besides(named, offset)
    if (realm === 'COUNTRY' || realm === 'CITY')
      // `Sousse the city` is a part of it.
      return last === undefined || last.next === offset ? null : last.id
    const [lastAround, nextAround] = besides(around, offset)
    return (last ?? next ?? lastAround ?? nextAround)?.id ?? null
  }
}

function candidatesFor(
  realm: Exclude<Realm, 'CAPITAL'>,
  told: readonly Told[],
  parents: Realms['parents'],
): Candidates {
  if (realm === 'COUNTRY' || realm === 'CITY')
    return { named: told.filter(({ type }) => type === realm), around: [] }
  const around = told.flatMap(place => {
    const id = placesAround(place.id, parents).find(wider => realm.has(wider))
    return id === undefined ? [] : [{ ...place, id }]
  })
  return { named: told.filter(({ id }) => realm.has(id)), around }
}

/** The last place before an offset and the first behind it. */
function besides(places: readonly Told[], offset: number): readonly [Told | undefined, Told | undefined] {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((places[middle]?.start ?? offset) < offset) from = middle + 1
    else to = middle
  }
  return [places[from - 1], places[from]]
}
