import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { indexParents } from '../place-context.ts'
import type { Capital } from './capital-names.ts'

const REALM = 'realm'
const SIGN = 'realm-sign'
const PLAIN = 'plain-demonym'
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
  /** Adjectives of origin that are mostly plain ones (`financial`), folded fully: they tell of no country. */
  readonly plain: ReadonlySet<string>
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
  const plain = new Set<string>()
  for (const { class: kind, id, form } of lexicon.arabic.words)
    if (kind === REALM) realms.set(folding.full(form), id === 'CITY' || id === 'CAPITAL' ? id : 'COUNTRY')
    else if (kind === SIGN) signs.set(form, id)
    else if (kind === PLAIN) plain.add(folding.full(form))
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
  return { realms, signs, plain, capitals: withThemselves(capitals), parents: indexWholes(lexicon) }
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
