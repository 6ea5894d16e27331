import type { Entity, EntityName } from '../graph/projection.ts'

/** Tag of a name that was made from the Arabic one: Arabic in Latin script. */
const ARABIC_IN_LATIN = 'ar-Latn'

/**
 * The name of an entity in a language (BCP 47; a region is disregarded). Where it has none: in English, its Arabic name in
 * Latin letters; else its first name, else its id.
 */
export function entityName(entity: Entity, language: string): string {
  const wanted = primaryLanguage(language) === 'en' ? [language, ARABIC_IN_LATIN] : [language]
  const names = wanted.flatMap(tag => nameIn(entity.names, tag) ?? [])
  return (names[0] ?? entity.names[0])?.text ?? entity.id
}

/** The first name in a language and script (of a tag without one: in the script the language is mostly written in). */
export function nameIn(names: readonly EntityName[], language: string): EntityName | undefined {
  const [primary, script] = [primaryLanguage(language), scriptOf(language)]
  return names.find(name => primaryLanguage(name.language) === primary && scriptOf(name.language) === script)
}

/** The name of an entity that was made from its Arabic one in Latin letters; null where a source gives one. */
export function transliteratedName({ names }: Pick<Entity, 'names'>): string | null {
  return nameIn(names, ARABIC_IN_LATIN)?.text ?? null
}

/** The language of a BCP 47 tag without script and region: `ar` of `ar-EG`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}

/** The script of a BCP 47 tag: `latn` of `ar-Latn`; null where it names none. */
function scriptOf(tag: string): string | null {
  return /^[a-z]{2,3}[-_]([a-z]{4})(?![a-z0-9])/.exec(tag.toLowerCase())?.[1] ?? null
}
