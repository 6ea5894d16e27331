import { entityName } from '../../network/entity-name.ts'
import type { Context } from '../context.ts'
import type { Loaders } from '../loaders.ts'

/** The name of an entity in a language, its id where it is not there any more. */
export const nameIn = (language: string, loaders: Loaders) => async (entityId: string) => {
  const entity = await loaders.entities.load(entityId)
  return entity === null ? entityId : entityName(entity, language)
}

/** The name of an entity or the title of an event in a language. */
export async function labelOf(id: string, language: string, { loaders, network }: Context): Promise<string> {
  const event = id.startsWith('ev-') ? await loaders.events.load(id) : null
  const nameOf = nameIn(language, loaders)
  return event === null ? nameOf(id) : network.eventTitle(event, language, nameOf)
}
