import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import type { EntityType } from '../../vocabulary.ts'
import { indexParents } from '../place-context.ts'
import { isDescribed } from './agreement.ts'
import type { Capital } from './capital-names.ts'
import type { Chunk } from './chunk.ts'
import { chunkOf, listedMention } from './name-reader.ts'

const REALM = 'realm'
const SIGN = 'realm-sign'
const OFFICE = 'office'
const PLACES = new Set(['COUNTRY', 'REGION', 'CITY'])

/**
 * What a noun with the article stands for: the country or the city that was told last, or of the places with it as a
 * short name (`the kingdom`, `the strip`) the one that the text tells of.
 */
export type Realm = 'COUNTRY' | 'CITY' | 'CAPITAL' | ReadonlySet<string>

/** What the tables tell of nouns that stand for places. */
export interface Realms {
  /** By the noun, folded fully, with its article. */
  readonly realms: ReadonlyMap<string, Realm>
  /** Countries by the offices that tell them: what one king alone is called. */
  readonly signs: ReadonlyMap<string, string>
  /** The capital of each country and of itself, by ids. */
  readonly capitals: ReadonlyMap<string, string>
  /** Where each listed place lies and each listed body has its seat, by ids. */
  readonly parents: ReadonlyMap<string, string>
}

/** The nouns of the word table, the short names of places that only context decides, and where places lie. */
export function indexRealms(
  lexicon: Lexicon,
  folding: Folding,
  capitals: ReadonlyMap<string, Capital>,
): Realms {
  const realms = new Map<string, Realm>()
  const signs = new Map<string, string>()
  for (const { class: kind, id, form } of lexicon.arabic.words)
    if (kind === REALM) realms.set(folding.full(form), id === 'CITY' || id === 'CAPITAL' ? id : 'COUNTRY')
    else if (kind === SIGN) signs.set(form, id)
  const bearers = new Map<string, Set<string>>()
  for (const { entityId, text, language, form, condition } of lexicon.names) {
    const isPlace = PLACES.has(lexicon.entities.get(entityId)?.type ?? '')
    const isNoun = language === 'ar' && form === 'SHORT' && condition === 'context' && !text.includes(' ')
    if (!isPlace || !isNoun) continue
    const noun = folding.full(text)
    const known = bearers.get(noun) ?? new Set<string>()
    bearers.set(noun, known.add(entityId))
    realms.set(noun, known)
  }
  return { realms, signs, capitals: withThemselves(capitals), parents: indexWholes(lexicon) }
}

/** A text that tells of a capital tells of its country's. */
function withThemselves(capitals: ReadonlyMap<string, Capital>): ReadonlyMap<string, string> {
  return new Map(
    [...capitals].flatMap(([country, { entity }]) => [
      [country, entity.id] as const,
      [entity.id, entity.id] as const,
    ]),
  )
}

/** The places that places lie in, and those whose organs and companies a text tells of. */
function indexWholes(lexicon: Lexicon): ReadonlyMap<string, string> {
  const seated = lexicon.relations.filter(({ type }) => type === 'SEATED_IN' || type === 'ORGAN_OF')
  const wholes = seated.map(({ fromId, toId }) => [fromId, toId] as const)
  return new Map([...wholes, ...indexParents(lexicon)])
}

/** A place that a text tells of, by its name or its people's. */
interface Told {
  readonly id: string
  readonly type: EntityType
  readonly start: number
  /** Where what follows it begins. */
  readonly next: number
}

/** The places told that a noun may stand for, in order: told themselves, and told only by a place in them. */
interface Candidates {
  readonly named: readonly Told[]
  readonly around: readonly Told[]
}

/** The chunks of a text, with the place that a noun stands for as its mention. */
export function standForPlaces(lexicon: Lexicon, chunks: readonly Chunk[], realms: Realms): readonly Chunk[] {
  const realmAt = createRealmReader(lexicon, chunks, realms)
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
  { realms, signs, capitals, parents }: Realms,
): (noun: string, offset: number) => string | null {
  let told: readonly Told[] | undefined
  const candidates = new Map<string, Candidates>()
  return (noun, offset) => {
    const realm = realms.get(noun)
    if (realm === undefined) return null
    told ??= chunks.flatMap(chunk => toldBy(lexicon, signs, chunk))
    const { named, around } = candidates.get(noun) ?? candidatesFor(realm, told, parents, capitals)
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
  realm: Realm,
  told: readonly Told[],
  parents: Realms['parents'],
  capitals: Realms['capitals'],
): Candidates {
  if (realm === 'CAPITAL') {
    const named = told.flatMap(place => {
      const id = capitals.get(place.id)
      return id === undefined ? [] : [{ ...place, id }]
    })
    return { named: oftenest(named), around: [] }
  }
  if (realm === 'COUNTRY' || realm === 'CITY')
    return { named: told.filter(({ type }) => type === realm), around: [] }
  const around = told.flatMap(place => {
    const id = placesAround(place.id, parents).find(wider => realm.has(wider))
    return id === undefined ? [] : [{ ...place, id }]
  })
  return { named: told.filter(({ id }) => realm.has(id)), around }
}

/** Of places those that a text tells of most often: where it is at home. */
function oftenest(places: readonly Told[]): readonly Told[] {
  const counts = new Map<string, number>()
  for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return places.filter(({ id }) => counts.get(id) === most)
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

function toldBy(
  lexicon: Lexicon,
  signs: Realms['signs'],
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
function placesAround(id: string, parents: Realms['parents']): readonly string[] {
  const around: string[] = []
  for (let at = parents.get(id); at !== undefined && !around.includes(at); at = parents.get(at))
    around.push(at)
  return around
}
