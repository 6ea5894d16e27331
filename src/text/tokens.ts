/** What begins a token decides of which kind it is. */
export type TokenKind = 'arabic' | 'latin' | 'number' | 'mark' | 'break'

/** A stretch of one script, a run of digits, one punctuation mark or one line break; offsets in UTF-16 code units of the text. */
export interface Token<Word = string> {
  readonly start: number
  readonly end: number
  /** What is known of its letters. */
  readonly word: Word
}

// Arabic letters with their marks and tatweel; digits of three scripts; Latin, Cyrillic and Greek letters as one kind.
const ARABIC =
  /^[\u0620-\u065f\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]$/u
const DIGIT = /^[0-9\u0660-\u0669\u06f0-\u06f9]$/u
const LETTER = /^[\p{L}\p{M}]$/u
const BREAK = /^[\n\r\u2028\u2029]$/u
const BLANK = /^\s$/u
const JOINS_LETTERS = new Set(["'", '\u2019', '-'].map(letter => letter.charCodeAt(0)))

/** What a letter may stand in, as bits; 0 is not known yet. */
const IN_ARABIC = 1
const IN_NUMBER = 2
const IN_LATIN = 4
const IN_BREAK = 8
const IN_BLANK = 16
const IN_MARK = 32
const KINDS: readonly (readonly [number, TokenKind])[] = [
  [IN_ARABIC, 'arabic'],
  [IN_NUMBER, 'number'],
  [IN_LATIN, 'latin'],
  [IN_BREAK, 'break'],
]
const FIRST_PLANE = 0x10000
const TATWEEL = 0x640

/** The bits of each letter of Unicode's first plane met so far. */
const bitsOfLetter = new Uint8Array(FIRST_PLANE)

function bitsOf(letter: number): number {
  return letter < FIRST_PLANE ? bitsOfLetter[letter] || findBits(letter) : findBits(letter)
}

function findBits(letter: number): number {
  const written = String.fromCodePoint(letter)
  const bits = [
    ARABIC.test(written) ? IN_ARABIC : 0,
    DIGIT.test(written) ? IN_NUMBER : 0,
    LETTER.test(written) ? IN_LATIN : 0,
    BREAK.test(written) ? IN_BREAK : 0,
    BLANK.test(written) ? IN_BLANK : 0,
  ].reduce((all, bit) => all | bit)
  const found = bits === 0 ? IN_MARK : bits
  if (letter < FIRST_PLANE) bitsOfLetter[letter] = found
  return found
}

/**
 * The tokens of a text, blanks left out, each with what `wordOf` knows of its letters: a run of Arabic letters, of
 * digits, of other letters (also over apostrophes and hyphens between them) or of line breaks, or else one mark.
 */
export function findTokens<Word>(text: string, wordOf: (written: string) => Word): readonly Token<Word>[] {
  const tokens: Token<Word>[] = []
  for (let start = 0; start < text.length; ) {
    const letter = letterAt(text, start)
    const bits = bitsOf(letter)
    const end = bits & IN_MARK ? start + sizeOf(letter) : endOfToken(text, start, bits)
    if (bits & IN_BREAK || !(bits & IN_BLANK))
      tokens.push({ start, end, word: wordOf(text.slice(start, end)) })
    start = end
  }
  return tokens
}

function endOfToken(text: string, start: number, bits: number): number {
  if (bits & IN_ARABIC) return endOfRun(text, start, IN_ARABIC)
  if (bits & IN_NUMBER) return endOfRun(text, start, IN_NUMBER)
  if (bits & IN_LATIN) return endOfLatin(text, start)
  return bits & IN_BREAK ? endOfRun(text, start, IN_BREAK) : start + 1
}

function endOfRun(text: string, start: number, bit: number): number {
  let end = start
  while (end < text.length) {
    const letter = letterAt(text, end)
    if (!(bitsOf(letter) & bit)) break
    end += sizeOf(letter)
  }
  return end
}

function endOfLatin(text: string, start: number): number {
  let end = endOfRun(text, start, IN_LATIN)
  while (JOINS_LETTERS.has(text.charCodeAt(end))) {
    const further = endOfRun(text, end + 1, IN_LATIN)
    if (further === end + 1) break
    end = further
  }
  return end
}

function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit)
}

function sizeOf(letter: number): number {
  return letter < FIRST_PLANE ? 1 : 2
}

/** The kind of a token by its letters; a tatweel that stands alone is a mark (a dash). */
export function kindOf(written: string): TokenKind {
  const bits = bitsOf(letterAt(written, 0))
  const kind = KINDS.find(([bit]) => bits & bit)?.[1] ?? 'mark'
  return kind === 'arabic' && isTatweel(written) ? 'mark' : kind
}

function isTatweel(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) if (written.charCodeAt(at) !== TATWEEL) return false
  return true
}
