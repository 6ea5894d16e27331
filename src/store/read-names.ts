import { type EntityType, NAME_MATCHES } from '../vocabulary.ts'
import type { NameHit, NameQuery, Page, PageRequest } from './graph-store.ts'
import { inOrderOf } from './in-order-of.ts'
import type { StoreReads, StoreSearches } from './store-transaction.ts'

/** A page of the entities whose names answer, each with the name that answers best. */
export async function readNames(
  reads: StoreReads & StoreSearches,
  query: NameQuery,
  types: readonly EntityType[] | undefined,
  page: PageRequest,
): Promise<Page<NameHit>> {
  const positions = await reads.namePositions(query, types, { ...page, limit: page.limit + 1 })
  const shown = positions.slice(0, page.limit)
  const ids = shown.map(position => position.id)
  const entities = inOrderOf(ids, await reads.entities(ids), entity => entity.id)
  return {
    rows: shown.flatMap(({ sortKey, id, rank, place }, index) => {
      const entity = entities[index]
      const name = entity?.names[place]
      const match = NAME_MATCHES[rank]
      return entity && name && match ? [{ row: { entity, name, match }, sortKey, id }] : []
    }),
    hasMore: positions.length > page.limit,
  }
}
