import { IsnadError } from '../errors.ts'
import type { GraphStore } from '../store/graph-store.ts'

/** Throws ENTITY_NOT_FOUND on the first id that neither the lexicon lists nor the graph holds. */
export async function checkEntities(
  ids: readonly string[],
  argument: string,
  isListed: (id: string) => boolean,
  store: Pick<GraphStore, 'entities'>,
): Promise<void> {
  const unlisted = ids.filter(id => !isListed(id))
  if (unlisted.length === 0) return
  const found = await store.entities(unlisted)
  const unknown = unlisted.find((_, at) => (found[at] ?? null) === null)
  if (unknown !== undefined)
    throw new IsnadError('ENTITY_NOT_FOUND', `"${unknown}" in ${argument} is the id of no entity`, {
      argument,
      value: unknown,
    })
}
