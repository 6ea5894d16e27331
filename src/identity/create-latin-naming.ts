import type { EntityName } from '../graph/projection.ts'
import type { EntityTables } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'
import { createTransliteration, type SpellOtherwise } from '../text/transliterate.ts'
import type { EntityType } from '../vocabulary.ts'
import { createMinistryTranslation } from './translate-ministry.ts'

/** A name in Latin letters of an Arabic name that no source gives one; null where it would help nobody. */
export type LatinNaming = (type: EntityType, name: string) => EntityName | null

/** Tags of names that were made from the Arabic one: Arabic in Latin script, and English translated from Arabic (BCP 47). */
const ARABIC_IN_LATIN = 'ar-Latn'
const TRANSLATED = 'en-t-ar'
const PLACE_TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['COUNTRY', 'CITY', 'REGION', 'SITE'])
const MOST_WORDS = 4
const ARTICLE = /^\u0627\u0644(?=..)/u

/**
 * Names of persons and places in Latin letters: listed places inside the name of a place by their English names, other
 * words by the table of spellings, the rest letter by letter. A place with a common noun in its name (hospital, square)
 * has none, nor have organisations and groups, whose words are translated, not spelt: only ministries are, word for word.
 */
export function createLatinNaming(lexicon: EntityTables, folding: Folding): LatinNaming {
  let naming: LatinNaming | undefined
  // Most processes never name anything anew, and should not wait for the indexes at their start.
  return (type, name) => {
    naming ??= indexNaming(lexicon, folding)
    return naming(type, name)
  }
}

function indexNaming(lexicon: EntityTables, folding: Folding): LatinNaming {
  const transliterate = createTransliteration(lexicon.latin, folding)
  const translateMinistry = createMinistryTranslation(lexicon, folding)
  const englishOf = indexPlaces(lexicon, folding)
  const nouns = indexNouns(lexicon, folding)
  const spellPlace: SpellOtherwise = (words, at) => {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const latin = englishOf.get(folding.full(words.slice(at, at + count).join(' ')))
      if (latin !== undefined) return { latin, count }
    }
    return null
  }
  const isNoun = (word: string) =>
    nouns.has(folding.full(word)) || nouns.has(folding.full(word.replace(ARTICLE, '')))

  return (type, name) => {
    if (type === 'ORGANIZATION') {
      const text = translateMinistry(name)
      return text === null ? null : { text, language: TRANSLATED, key: folding.full(text) }
    }
    const isPlace = PLACE_TYPES.has(type)
    if (!isPlace && type !== 'PERSON') return null
    if (isPlace && !englishOf.has(folding.full(name)) && name.split(/\s+/).some(isNoun)) return null
    const text = isPlace ? transliterate(name, 'place', spellPlace) : transliterate(name, 'person')
    return text === '' ? null : { text, language: ARABIC_IN_LATIN, key: folding.full(text) }
  }
}

/** English names of listed places by their folded Arabic ones; those of which two places bear one are left out. */
function indexPlaces(lexicon: EntityTables, folding: Folding): ReadonlyMap<string, string> {
  const english = new Map<string, string | null>()
  for (const { entityId, text, language } of lexicon.names) {
    const entity = lexicon.entities.get(entityId)
    if (language !== 'ar' || entity === undefined || !PLACE_TYPES.has(entity.type)) continue
    const key = folding.full(text)
    const known = english.get(key)
    english.set(key, known === undefined || known === entity.nameEn ? entity.nameEn : null)
  }
  return new Map([...english].flatMap(([key, name]) => (name === null ? [] : [[key, name]])))
}

/** Words that are no names: common ones, and the first words of names, but for those that names of places are spelt with. */
function indexNouns({ arabic, latin }: EntityTables, folding: Folding): ReadonlySet<string> {
  const nouns = new Set([...arabic.commonWords, ...arabic.nameCues.map(cue => cue.form)].map(folding.full))
  for (const { use, words } of latin.names) if (use === 'place') nouns.delete(folding.full(words))
  return nouns
}
