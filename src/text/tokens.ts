import type { Folding } from './fold.ts'

export type TokenKind = 'arabic' | 'latin' | 'number' | 'mark' | 'break'

/** A stretch of one script, a run of digits, one punctuation mark or one line break; offsets in UTF-16 code units of the text. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly light: string
  readonly full: string
}

// Arabic letters with their marks and tatweel; digits of three scripts; Latin, Cyrillic and Greek letters as one kind.
const TOKEN =
  /(?<arabic>[\u0620-\u065f\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+)|(?<number>[0-9\u0660-\u0669\u06f0-\u06f9]+)|(?<latin>[\p{L}\p{M}]+(?:['\u2019-][\p{L}\p{M}]+)*)|(?<break>[\n\r\u2028\u2029]+)|(?<mark>[^\s])/gu
const ONLY_TATWEEL = /^\u0640+$/u

/** The tokens of a text, blanks left out; a tatweel that stands alone is a mark (a dash). */
export function findTokens(text: string, folding: Folding): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const start = match.index
    const found = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0]
    const kind = found === 'arabic' && ONLY_TATWEEL.test(word) ? 'mark' : kindNamed(found)
    const light = kind === 'mark' ? word : folding.light(word)
    tokens.push({
      kind,
      start,
      end: start + word.length,
      text: word,
      light,
      full: kind === 'mark' ? word : folding.full(word),
    })
  }
  return tokens
}

function kindNamed(group: string | undefined): TokenKind {
  return group === 'arabic' || group === 'latin' || group === 'number' || group === 'break' ? group : 'mark'
}
