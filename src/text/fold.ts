import type { Letter } from '../lexicon/lexicon.ts'
import { remember } from './remember.ts'

/** Two strengths of spelling that are compared: a light match wins over a full one. */
export interface Folding {
  /** Without diacritics, tatweel and hamza seats; digits as ASCII; Latin in lower case. */
  light(text: string): string
  /** Light, and also ta marbuta as ha, alif maqsura as ya, no hamza. */
  full(text: string): string
  /** A word folded both ways. */
  word(text: string): FoldedWord
}

/** A word as it is compared. */
export interface FoldedWord {
  readonly light: string
  readonly full: string
}

/** Folding by the lexicon's table of letters; what the table does not hold stays, compatibility forms are resolved first. */
export function createFolding(letters: readonly Letter[]): Folding {
  const light = new Map(
    letters.filter(letter => letter.level === 'light').map(letter => [letter.from, letter.to]),
  )
  const full = new Map(
    letters.filter(letter => letter.level === 'full').map(letter => [letter.from, letter.to]),
  )
  const replace = (text: string, map: ReadonlyMap<string, string>) => {
    let folded = ''
    let from = 0
    let at = 0
    for (const letter of text) {
      const to = map.get(letter)
      if (to !== undefined) {
        folded += text.slice(from, at) + to
        from = at + letter.length
      }
      at += letter.length
    }
    return from === 0 ? text : folded + text.slice(from)
  }
  const lightly = (text: string) => replace(text.normalize('NFKC').toLowerCase(), light)
  return {
    light: lightly,
    full: remember(text => replace(lightly(text), full)),
    word: text => {
      const folded = lightly(text)
      return { light: folded, full: replace(folded, full) }
    },
  }
}
