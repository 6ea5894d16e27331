import type { Loaders } from '../loaders.ts'
import type { AskedEvent } from './event.ts'

const TYPE_BY_PREFIX = new Map([
  ['ent', 'Entity'],
  ['ev', 'Event'],
  ['rep', 'EventReport'],
  ['doc', 'Document'],
])

/** The node with an id, or null; an event keeps the id it was asked by. */
export async function loadNode(id: string, loaders: Loaders) {
  switch (TYPE_BY_PREFIX.get(prefixOf(id))) {
    case 'Entity':
      return loaders.entities.load(id)
    case 'Event': {
      const event = await loaders.eventsHolding.load(id)
      return event && ({ ...event, askedAs: id } satisfies AskedEvent)
    }
    case 'EventReport':
      return loaders.reports.load(id)
    case 'Document':
      return loaders.documents.load(id)
    default:
      return null
  }
}

/** The type of anything with an id, told by its prefix. */
export const nodeResolvers = {
  Node: { __resolveType: ({ id }: { readonly id: string }) => TYPE_BY_PREFIX.get(prefixOf(id)) },
}

function prefixOf(id: string): string {
  return id.slice(0, Math.max(id.indexOf('-'), 0))
}
