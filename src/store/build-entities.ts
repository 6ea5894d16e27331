import { compareText } from '../graph/compare-text.ts'
import type { Identity } from '../graph/identity.ts'
import type { BackgroundEdge, Entity, EntityDescription } from '../graph/projection.ts'
import { groupBy } from './group-by.ts'
import type { EntityUse, Spelling, StoreReads } from './store-transaction.ts'

/** The entities, and all that background edges lead up to from them. */
export function withBackgroundAbove(identity: Identity, entityIds: Iterable<string>): readonly string[] {
  const reached = new Set(entityIds)
  // A set iterates over what is added to it on the way.
  for (const id of reached) for (const edge of identity.backgroundOf(id)) reached.add(edge.toId)
  return [...reached]
}

/** Those of the entities that belong in the graph as it is: named by a fact, or above one that is. */
export async function buildEntities(
  reads: StoreReads,
  identity: Identity,
  entityIds: readonly string[],
): Promise<readonly Entity[]> {
  const uses = await reads.entityUses(entityIds)
  const named = new Set(uses.filter(use => use.named).map(use => use.entityId))
  const below = new Map(entityIds.filter(id => !named.has(id)).map(id => [id, identity.below(id)] as const))
  const unread = new Set([...below.values()].flat().filter(id => !named.has(id)))
  for (const use of await reads.entityUses([...unread])) if (use.named) named.add(use.entityId)
  const present = entityIds.filter(id => named.has(id) || below.get(id)?.some(part => named.has(part)))
  return describeAll(reads, identity, present, uses)
}

/** The background edges that leave the entities. */
export function buildBackground(identity: Identity, entities: readonly Entity[]): readonly BackgroundEdge[] {
  return entities.flatMap(entity => identity.backgroundOf(entity.id))
}

async function describeAll(
  reads: StoreReads,
  identity: Identity,
  ids: readonly string[],
  uses: readonly EntityUse[],
): Promise<readonly Entity[]> {
  const unlisted = ids.filter(id => identity.describe(id) === undefined)
  const spellings = groupBy(await reads.spellingsOf(unlisted), spelling => spelling.entityId)
  const useOf = new Map(uses.map(use => [use.entityId, use]))
  return ids.map(id => ({
    ...(identity.describe(id) ?? describeUnlisted(id, spellings.get(id) ?? [], identity)),
    documentCount: useOf.get(id)?.documents ?? 0,
    eventCount: useOf.get(id)?.events ?? 0,
  }))
}

/** An entity no lexicon row knows: as most documents write it, then the smallest spelling; an Arabic name also in Latin letters. */
function describeUnlisted(id: string, spellings: readonly Spelling[], identity: Identity): EntityDescription {
  const [first] = spellings.toSorted(
    (a, b) =>
      b.documents - a.documents ||
      compareText(a.name, b.name) ||
      compareText(`${a.type} ${a.language} ${a.key}`, `${b.type} ${b.language} ${b.key}`),
  )
  if (!first) throw new Error(`Entity ${id} is not in the lexicon and no document mentions it`)
  const latin = first.language === 'ar' ? identity.latinNameOf(first.type, first.name) : null
  return {
    id,
    type: first.type,
    names: [{ text: first.name, language: first.language, key: first.key }, ...(latin ? [latin] : [])],
    wikidataId: null,
    isoCode: null,
    latitude: null,
    longitude: null,
    inLexicon: false,
  }
}
