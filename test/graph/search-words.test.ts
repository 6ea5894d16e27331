import { describe, expect, it } from 'vitest'
import { nameForms, plainWords, searchWords, textForms } from '../../src/graph/search-words.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { createFolding } from '../../src/text/fold.ts'

const { full } = createFolding(readLexicon('lexicon').letters)

describe('words to search by', () => {
  it.each([
    ['الأمم المتحدة', 'امم متحده'],
    ['أمم متّحدة', 'امم متحده'],
    ['الامـــم المتحده', 'امم متحده'],
    ['للأمم والمتحدة', 'امم متحده'],
    ['منظمة التربية والعلم', 'منظمه تربيه علم'],
    ['مستشفى', 'مستشفي'],
    ['ال', 'ال'],
    ['Élysée (Paris)', 'elysee paris'],
    ['G20 — قمة', 'g20 قمه'],
    ['!', ''],
  ])('%s: %s', (text, words) => {
    expect(searchWords(full(text)).join(' ')).toBe(words)
  })

  it('of a name stand with and without the article', () => {
    expect(nameForms(full('الأمم المتحدة'))).toEqual(['الامم', 'امم', 'المتحده', 'متحده'])
    expect(plainWords(full('الأمم المتحدة'))).toEqual(['الامم', 'المتحده'])
  })

  it('of a text stand also without conjunction and preposition', () => {
    expect(textForms(full('وبرلين'))).toEqual(['وبرلين', 'برلين', 'رلين'])
    expect(textForms(full('بالقدس'))).toContain('قدس')
    expect(textForms(full('لقدس'))).toContain('قدس')
  })
})
