import type { ExtractedEntity, ExtractedMention } from '../extract/extraction.ts'
import { createUnlistedNaming } from '../extract/name-unlisted.ts'
import type { EntityTables } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'
import type { EntityType } from '../vocabulary.ts'
import { givenError } from './given-error.ts'
import type { GivenExtraction } from './given-extraction.ts'

type GivenEntity = GivenExtraction['entities'][number]

/** Entities of a given extraction with ids of the graph, and the id each local id stands for. */
export interface ResolvedGiven {
  readonly entities: readonly ExtractedEntity[]
  readonly idOf: (localId: string) => string
}

/** From given entities to those of the graph: by the lexicon's own id, by Wikidata id, by name, else by a hash of type and name. */
export type ResolveGiven = (given: GivenExtraction) => ResolvedGiven

/** Indexes the lexicon once; throws JSON_INVALID on an entity that is neither listed nor typed and named. */
export function createGivenResolver(lexicon: EntityTables, folding: Folding): ResolveGiven {
  const unlisted = createUnlistedNaming(lexicon, folding)
  const byWikidata = new Map<string, string>()
  for (const { id, wikidata } of lexicon.entities.values())
    if (wikidata !== null) byWikidata.set(wikidata, id)
  const byName = new Map<string, Set<string>>()
  for (const { entityId, text, condition } of lexicon.names) {
    if (condition !== null) continue
    const key = folding.full(text)
    byName.set(key, (byName.get(key) ?? new Set()).add(entityId))
  }
  const named = (name: string, type: EntityType | null) => {
    const ids = [...(byName.get(folding.full(name)) ?? [])]
    const fitting = ids.filter(id => type === null || lexicon.entities.get(id)?.type === type)
    return fitting.length === 1 ? fitting[0] : undefined
  }
  const listedId = (entity: GivenEntity, names: readonly string[]) =>
    (lexicon.entities.has(entity.id) ? entity.id : undefined) ??
    (entity.wikidata ? byWikidata.get(entity.wikidata) : undefined) ??
    names.map(name => named(name, entity.type ?? null)).find(id => id !== undefined)

  return ({ document: { text, publisher }, entities }) => {
    const ids = new Map<string, string>()
    const found = new Map<string, ExtractedEntity>()
    for (const entity of entities) {
      const mentions = entity.mentions.map(({ start, end, form }) => {
        if (start >= end || end > text.length)
          throw givenError(`A mention of "${entity.id}" (${start}..${end}) lies outside the text`)
        return { start, end, text: text.slice(start, end), form: form ?? 'NAME' }
      })
      const fullest = fullestOf(mentions)
      const names = [entity.nameAr, entity.nameEn, fullest].flatMap(name => name || [])
      const [name] = names
      const listed = listedId(entity, names)
      const type = (listed === undefined ? undefined : lexicon.entities.get(listed)?.type) ?? entity.type
      if (!type || (listed === undefined && (name === undefined || mentions.length === 0)))
        throw givenError(
          `The entity "${entity.id}" needs a type and a mention, since the lexicon lists no such name`,
        )
      const id = listed ?? unlisted.idOf(type, name ?? '', publisher ?? null)
      ids.set(entity.id, id)
      const before = found.get(id)?.mentions ?? []
      found.set(id, {
        id,
        type,
        nameAr: entity.nameAr ?? null,
        nameEn: entity.nameEn ?? null,
        wikidata: entity.wikidata ?? null,
        mentions: onceEach([...before, ...mentions]),
      })
    }
    return {
      entities: [...found.values()],
      idOf: localId => {
        const id = ids.get(localId) ?? (lexicon.entities.has(localId) ? localId : undefined)
        if (id === undefined) throw givenError(`"${localId}" is the id of no entity given`)
        return id
      },
    }
  }
}

function fullestOf(mentions: readonly ExtractedMention[]): string | undefined {
  const named = mentions.filter(({ form }) => form !== 'NOMINAL')
  const pool = named.length > 0 ? named : mentions
  return pool.toSorted((a, b) => b.text.length - a.text.length || a.start - b.start)[0]?.text
}

function onceEach(mentions: readonly ExtractedMention[]): readonly ExtractedMention[] {
  return [...new Map(mentions.map(mention => [`${mention.start} ${mention.end}`, mention])).values()]
}
