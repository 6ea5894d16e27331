import { describe, expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { Dictionary } from '../../src/text/dictionary.ts'
import { Edge } from '../../src/text/edge.ts'
import { findLanguage } from '../../src/text/find-language.ts'
import { createFolding } from '../../src/text/fold.ts'
import { buildLattice } from '../../src/text/lattice.ts'
import { findTokens, kindOf } from '../../src/text/tokens.ts'
import { readBaseWord } from '../../src/text/words.ts'

const WAW = '\u0648'
const ALIF = '\u0627'
const TATWEEL = '\u0640'
const ALI = '\u0639\u0644\u064a'
/** The preposition that full folding takes for the name above. */
const ALA = '\u0639\u0644\u0649'

const folding = createFolding(readLexicon('lexicon').letters)
const wordOf = (written: string) => readBaseWord(written, folding)
const latticeOf = (text: string) => buildLattice(text, findTokens(text, wordOf))
const kindsOf = (text: string) => findTokens(text, kindOf).map(token => token.word)

describe('tokens', () => {
  test.each([
    ['a Latin word, a number, a mark', 'UN 15 .', ['latin', 'number', 'mark']],
    ['a word with an apostrophe', "Sana'a", ['latin']],
    ['an Arabic word glued to a number', `${ALI}15`, ['arabic', 'number']],
    ['a line break', 'a\n\nb', ['latin', 'break', 'latin']],
    ['a tatweel between blanks', `a ${TATWEEL} b`, ['latin', 'mark', 'latin']],
    ['blanks only', ' \t ', []],
  ])('are found in %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  test('know their place in the text', () => {
    const text = `a, ${ALI}\n\ud83d\ude00 15`
    const tokens = findTokens(text, written => written)
    expect(tokens.map(token => token.word)).toEqual(['a', ',', ALI, '\n', '\ud83d\ude00', '15'])
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.word)
  })
})

describe('the lattice', () => {
  const path = (text: string) =>
    latticeOf(text)
      .at(text.indexOf('2'))
      .filter(edge => edge.class === 'number')

  test.each([
    ['detached', `${WAW} 22`],
    ['glued', `${WAW}22`],
    ['with a slash behind it', `${WAW}/ 22 /`],
  ])('reads a conjunction before a number that is %s', (_, text) => {
    const [clitic] = latticeOf(text).at(0)
    expect(clitic?.id).toBe('w')
    const numbers = latticeOf(text)
      .at(clitic?.next ?? -1)
      .filter(edge => edge.class === 'number')
    expect(numbers.map(edge => edge.amount)).toContain(22)
  })

  test('reads a number between slashes as one step over them', () => {
    const [slashed] = latticeOf('/ 22 /')
      .at(0)
      .filter(edge => edge.class === 'number')
    expect([slashed?.start, slashed?.end, slashed?.amount]).toEqual([0, 6, 22])
    expect(path('/ 22 /')).toHaveLength(1)
  })

  test('takes no number for slashed that stands in a fraction', () => {
    expect(
      latticeOf('1/22/3')
        .at(1)
        .filter(edge => edge.class === 'number'),
    ).toEqual([])
  })

  test('leads from the first word to the end', () => {
    const lattice = latticeOf(`${ALI} 15, UN`)
    let at = 0
    while (at < lattice.text.length) {
      const [edge] = lattice.at(at)
      expect(edge).toBeDefined()
      at = edge?.next ?? lattice.text.length
    }
    expect(at).toBe(lattice.text.length)
  })

  test.each([
    ['conjunctions', WAW],
    ['slashed numbers', '/ 22 / '],
    ['quotes', '"'],
    ['letters that are all proclitics', `${WAW}\u0628\u0644\u0644\u0633 `],
  ])('grows with its text and no faster: %s', (_, part) => {
    const edgesOf = (text: string) => {
      const lattice = latticeOf(text)
      return lattice.offsets.reduce((sum, offset) => sum + lattice.at(offset).length, 0)
    }
    expect(edgesOf(part.repeat(2_000))).toBeLessThanOrEqual(2 * edgesOf(part.repeat(1_000)) + 10)
  })

  test('holds one edge of a class and id once', () => {
    const lattice = latticeOf('UN')
    const [edge] = lattice.at(0)
    if (edge !== undefined) lattice.add(new Edge({ ...edge.reading }, edge.start, edge.end, edge.next))
    expect(lattice.at(0)).toHaveLength(1)
  })
})

describe('a dictionary', () => {
  const dictionary = new Dictionary(
    [
      { class: 'name', id: 'ali', form: ALI, from: 'test' },
      { class: 'name', id: 'pair', form: `${ALI} ${ALIF}${ALIF}`, from: 'test' },
    ],
    folding,
  )

  test('marks a form that only full folding makes equal', () => {
    const [light] = dictionary.findAt(latticeOf(ALI), 0)
    const [loose] = dictionary.findAt(latticeOf(ALA), 0)
    expect([light?.id, light?.features.loose]).toEqual(['ali', undefined])
    expect([loose?.id, loose?.features.loose]).toEqual(['ali', true])
  })

  test('finds a form of several words over any blanks', () => {
    const found = dictionary.findAt(latticeOf(`${ALI}   ${ALIF}${ALIF}`), 0)
    expect(found.map(edge => edge.id)).toEqual(['ali', 'pair'])
  })

  test('finds a form behind a proclitic and says so', () => {
    const [edge] = dictionary.findAt(latticeOf(`${WAW}${ALI}`), 1)
    expect([edge?.start, edge?.features.after]).toEqual([1, 'w'])
  })

  test('refuses a form without a word', () => {
    expect(() => new Dictionary([{ class: 'x', id: 'x', form: ' ', from: 'words.tsv:7' }], folding)).toThrow(
      'words.tsv:7: " " has no word',
    )
  })
})

describe('the language of a text', () => {
  test.each([
    ['mostly Arabic letters', `${ALI} ${ALI} UN`, 'ar'],
    ['mostly Latin letters', `${ALI} United Nations`, 'und'],
    ['no letters', '15 / 16', 'und'],
  ])('with %s', (_, text, language) => {
    expect(findLanguage(text)).toBe(language)
  })
})
