import type { LatinName, LatinTables } from '../lexicon/latin-tables.ts'
import type { Folding } from './fold.ts'
import { createLetterSpelling } from './spell-letters.ts'

/** Words of an Arabic name that are written together in Latin ones, from which on and how many they are. */
export interface SpeltWords {
  readonly latin: string
  readonly count: number
}

/** Another spelling of words from a place on, before those of the tables; null where there is none. */
export type SpellOtherwise = (words: readonly string[], at: number) => SpeltWords | null

/** An Arabic name in Latin letters; empty where it has no letter that can be written. */
export type Transliteration = (name: string, use: LatinName['use'], otherwise?: SpellOtherwise) => string

const MOST_WORDS = 3
const ARTICLE = '\u0627\u0644'
/** What is left behind the article must be a word. */
const LEAST_BEHIND_ARTICLE = 2
/** Slave of, written together with a name that has the article. */
const JOINED_SERVANT = /^(\u0639\u0628\u062f)(?=\u0627\u0644...)/u
const ARABIC = /[\u0620-\u064a\u066e-\u06d3]/u
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/**
 * Writes names in Latin letters: the words a table spells as it spells them, others letter by letter, the article always
 * as `al-`, whatever letter follows. What is in Latin letters or digits stays.
 */
export function createTransliteration(tables: LatinTables, folding: Folding): Transliteration {
  const spellings = {
    person: indexNames(tables.names, 'person', folding),
    place: indexNames(tables.names, 'place', folding),
  }
  const spellLetters = createLetterSpelling(tables.letters, folding.light)
  const find = (words: string, use: LatinName['use']) =>
    (use === 'place' ? spellings.place.get(words) : undefined) ?? spellings.person.get(words)

  function spellListed(words: readonly string[], at: number, use: LatinName['use']): SpeltWords | null {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const latin = find(folding.full(words.slice(at, at + count).join(' ')), use)
      if (latin !== undefined) return { latin, count }
    }
    return null
  }

  function spellWord(word: string, use: LatinName['use']): string {
    if (!ARABIC.test(word)) return word
    const hasArticle = word.startsWith(ARTICLE) && word.length >= ARTICLE.length + LEAST_BEHIND_ARTICLE
    const bare = hasArticle ? word.slice(ARTICLE.length) : word
    const spelt = find(folding.full(bare), use) ?? inCapitals(spellLetters(bare))
    return hasArticle && spelt !== '' ? `al-${spelt}` : spelt
  }

  function spellPart(part: string, use: LatinName['use'], otherwise: SpellOtherwise): string {
    const words = part
      .split(/\s+/u)
      .map(word => word.replace(AROUND, '').replace(JOINED_SERVANT, '$1 '))
      .flatMap(word => word.split(' '))
      .filter(word => word !== '')
    const spelt: string[] = []
    for (let at = 0; at < words.length; ) {
      const listed = otherwise(words, at) ?? spellListed(words, at, use)
      spelt.push(listed?.latin ?? spellWord(words[at] ?? '', use))
      at += listed?.count ?? 1
    }
    return spelt.filter(word => word !== '').join(' ')
  }

  return (name, use, otherwise = () => null) =>
    inCapitals(
      name
        .split('-')
        .map(part => spellPart(part, use, otherwise))
        .filter(part => part !== '')
        .join('-'),
    )
}

function indexNames(
  names: readonly LatinName[],
  use: LatinName['use'],
  folding: Folding,
): ReadonlyMap<string, string> {
  return new Map(names.filter(name => name.use === use).map(name => [folding.full(name.words), name.latin]))
}

function inCapitals(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
