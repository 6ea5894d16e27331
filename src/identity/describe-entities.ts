import type { EntityDescription, EntityName } from '../graph/projection.ts'
import type { EntityTables, LexiconEntity } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'
import type { EntityType } from '../vocabulary.ts'
import type { Background } from './create-background.ts'

const PLACE_TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['COUNTRY', 'CITY', 'REGION', 'SITE'])

/** What the lexicon knows of each of its entities, by id; full names stand before short ones. */
export function describeEntities(
  lexicon: EntityTables,
  folding: Folding,
  background: Background,
): ReadonlyMap<string, EntityDescription> {
  const names = namesByEntity(lexicon, folding)
  return new Map(
    [...lexicon.entities.values()].map(entity => [
      entity.id,
      {
        id: entity.id,
        type: entity.type,
        names: names.get(entity.id) ?? [],
        wikidataId: entity.wikidata,
        isoCode: isoCodeOf(entity, lexicon, background),
        latitude: entity.latitude,
        longitude: entity.longitude,
        inLexicon: true,
      },
    ]),
  )
}

function namesByEntity(lexicon: EntityTables, folding: Folding): ReadonlyMap<string, readonly EntityName[]> {
  const byEntity = new Map<string, Map<string, EntityName>>()
  const fullFirst = [
    ...lexicon.names.filter(({ form }) => form === 'NAME'),
    ...lexicon.names.filter(({ form }) => form !== 'NAME'),
  ]
  for (const { entityId, text, language } of fullFirst) {
    const names = byEntity.get(entityId) ?? new Map<string, EntityName>()
    if (!names.has(`${language} ${text}`))
      names.set(`${language} ${text}`, { text, language, key: folding.full(text) })
    byEntity.set(entityId, names)
  }
  return new Map([...byEntity].map(([id, names]) => [id, [...names.values()]]))
}

/** Of a place: its own code, or that of the one country it lies in; a place in several countries has none. */
function isoCodeOf(entity: LexiconEntity, lexicon: EntityTables, background: Background): string | null {
  if (entity.iso !== null) return entity.iso
  if (!PLACE_TYPES.has(entity.type)) return null
  const around = new Set([entity.id])
  for (const id of around)
    for (const { type, toId } of background.leaving(id))
      if (type === 'LOCATED_IN' || type === 'CAPITAL_OF') around.add(toId)
  const codes = new Set([...around].flatMap(id => lexicon.entities.get(id)?.iso ?? []))
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : null
}
