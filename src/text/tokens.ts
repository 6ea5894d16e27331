import type { FoldedWord, Folding } from './fold.ts'

export type TokenKind = 'arabic' | 'latin' | 'number' | 'mark' | 'break'

/** A stretch of one script, a run of digits, one punctuation mark or one line break; offsets in UTF-16 code units of the text. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly light: string
  readonly full: string
  /** Both, as the folding gave them. */
  readonly word: FoldedWord
}

// Arabic letters with their marks and tatweel; digits of three scripts; Latin, Cyrillic and Greek letters as one kind.
const ARABIC = String.raw`[\u0620-\u065f\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]`
const DIGIT = String.raw`[0-9\u0660-\u0669\u06f0-\u06f9]`
const LETTER = String.raw`[\p{L}\p{M}]`
const BREAK = String.raw`[\n\r\u2028\u2029]`
const TOKEN = new RegExp(
  String.raw`${ARABIC}+|${DIGIT}+|${LETTER}+(?:['\u2019-]${LETTER}+)*|${BREAK}+|\S`,
  'gu',
)
/** Its first letter tells the kind of a token, in the order of the alternatives above. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['arabic', new RegExp(ARABIC, 'u')],
  ['number', new RegExp(DIGIT, 'u')],
  ['latin', new RegExp(LETTER, 'u')],
  ['break', new RegExp(BREAK, 'u')],
]
const ONLY_TATWEEL = /^\u0640+$/u

/** The tokens of a text, blanks left out; a tatweel that stands alone is a mark (a dash). */
export function findTokens(text: string, folding: Folding): readonly Token[] {
  const tokens: Token[] = []
  const kinds = new Map<number, TokenKind>()
  const marks = new Map<string, FoldedWord>()
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const start = match.index
    const letter = word.codePointAt(0) ?? 0
    const begun = kinds.get(letter) ?? kindOf(letter)
    kinds.set(letter, begun)
    const kind = begun === 'arabic' && ONLY_TATWEEL.test(word) ? 'mark' : begun
    const folded = kind === 'mark' ? markOf(word, marks) : folding.word(word)
    const { light, full } = folded
    tokens.push({ kind, start, end: start + word.length, text: word, light, full, word: folded })
  }
  return tokens
}

/** Marks are not folded. */
function markOf(mark: string, known: Map<string, FoldedWord>): FoldedWord {
  const before = known.get(mark)
  if (before !== undefined) return before
  const folded = { light: mark, full: mark }
  known.set(mark, folded)
  return folded
}

function kindOf(letter: number): TokenKind {
  const written = String.fromCodePoint(letter)
  return KINDS.find(([, letters]) => letters.test(written))?.[0] ?? 'mark'
}
