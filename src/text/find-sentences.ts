/** A sentence's place in its text: half-open, in UTF-16 code units. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

const codes = (letters: string): ReadonlySet<number> =>
  new Set([...letters].map(letter => letter.charCodeAt(0)))

const LINE_BREAKS = codes('\n\r\u2028\u2029')
const END_MARKS = codes('.!?\u061f\u2026')
/** What may follow an end mark and still belongs to its sentence: closing quotes, brackets and further marks. */
const CLOSING = new Set([...END_MARKS, ...codes('"\')]\u00bb\u201d\u2019')])
const FULL_STOP = 0x2e
/** By code unit: a sentence may end there. */
const MAY_END = new Uint8Array(0x10000)
for (const code of [...LINE_BREAKS, ...END_MARKS]) MAY_END[code] = 1

const BLANK = /\s/
const LETTER = /[\p{L}\p{M}]/u

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
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!MAY_END[code] || at < start) continue
    if (LINE_BREAKS.has(code)) close(at)
    else {
      let end = at + 1
      while (CLOSING.has(text.charCodeAt(end))) end += 1
      if (end < text.length && !BLANK.test(text[end] ?? '')) {
        // No mark up to there ends a sentence: all are followed by the same.
        at = end - 1
        continue
      }
      if (code === FULL_STOP && endsInSingleLetter(text, at)) continue
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
