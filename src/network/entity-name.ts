import type { Entity } from '../graph/projection.ts'

/** The name of an entity in a language (BCP 47; a region is disregarded); in another language, else its id, where it has none. */
export function entityName(entity: Entity, language: string): string {
  const primary = primaryLanguage(language)
  const name = entity.names.find(name => primaryLanguage(name.language) === primary) ?? entity.names[0]
  return name?.text ?? entity.id
}

/** The language of a BCP 47 tag without script and region: `ar` of `ar-EG`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}
