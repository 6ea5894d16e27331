import type { Entity, EntityName } from '../graph/projection.ts'

/** Tags of names that were made from the Arabic one: in Latin script, and translated into English. */
const MADE = ['ar-Latn', 'en-t-ar'] as const

/**
 * The name of an entity in a language (BCP 47; a region is disregarded). Where it has none: in English, the name in Latin
 * letters that was made from its Arabic one; else its first name, else its id.
 */
export function entityName(entity: Entity, language: string): string {
  const wanted = primaryLanguage(language) === 'en' ? [language, ...MADE] : [language]
  const names = wanted.flatMap(tag => nameIn(entity.names, tag) ?? [])
  return (names[0] ?? entity.names[0])?.text ?? entity.id
}

/** The first name in a language, written and come by as the tag says: one that was made is none of `en`. */
export function nameIn(names: readonly EntityName[], language: string): EntityName | undefined {
  const [primary, manner] = [primaryLanguage(language), mannerOf(language)]
  return names.find(name => primaryLanguage(name.language) === primary && mannerOf(name.language) === manner)
}

/** The name of an entity in Latin letters that was made from its Arabic one; null where it has none. */
export function madeName({ names }: Pick<Entity, 'names'>): string | null {
  return MADE.flatMap(tag => nameIn(names, tag) ?? [])[0]?.text ?? null
}

/** The language of a BCP 47 tag without script and region: `ar` of `ar-EG`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}

/** The script of a BCP 47 tag, or what it was transformed from: `latn` of `ar-Latn`, `t-ar` of `en-t-ar`; else nothing. */
function mannerOf(tag: string): string {
  const [, ...subtags] = tag.toLowerCase().split(/[-_]/)
  const transformed = subtags.indexOf('t')
  if (transformed >= 0) return subtags.slice(transformed).join('-')
  return subtags[0]?.length === 4 ? subtags[0] : ''
}
