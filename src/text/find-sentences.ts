/** A sentence's place in its text: half-open, in UTF-16 code units. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

const LINE_BREAK = /[\n\r\u2028\u2029]/
/** Where a sentence may end: line breaks and end marks. */
const TURNS = /[\n\r\u2028\u2029.!?\u061f\u2026]/g
const BLANK = /\s/
const LETTER = /[\p{L}\p{M}]/u
const END_MARKS = new Set(['.', '!', '?', '\u061f', '\u2026'])
/** What may follow an end mark and still belongs to its sentence: closing quotes, brackets and further marks. */
const CLOSING = new Set([...END_MARKS, '"', "'", ')', ']', '\u00bb', '\u201d', '\u2019'])

/**
 * The sentences of a text without the blanks around them: each ends at a line break, or at an end mark before a
 * blank, but not after a single letter that stands for a word.
 */
export function findSentences(text: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let start = 0
  const close = (end: number) => {
    const sentence = trimSpan(text, start, end)
    if (sentence !== null) sentences.push(sentence)
    start = end
  }
  for (const { 0: letter, index: at } of text.matchAll(TURNS)) {
    if (at < start) continue
    if (LINE_BREAK.test(letter)) close(at)
    else {
      let end = at + 1
      while (CLOSING.has(text[end] ?? '')) end += 1
      if (end < text.length && !BLANK.test(text[end] ?? '')) continue
      if (letter === '.' && endsInSingleLetter(text, at)) continue
      close(end)
    }
  }
  close(text.length)
  return sentences
}

function endsInSingleLetter(text: string, end: number): boolean {
  const before = text[end - 2]
  return LETTER.test(text[end - 1] ?? '') && (before === undefined || BLANK.test(before) || before === '.')
}

function trimSpan(text: string, start: number, end: number): SentenceSpan | null {
  const stretch = text.slice(start, end)
  const inside = stretch.trim()
  if (inside === '') return null
  const from = start + stretch.indexOf(inside)
  return { start: from, end: from + inside.length }
}
