import type { NameWords } from './name-words.ts'

/** The look of an imperfect, also in the future or negated. */
const VERBAL = /^(?:\u064a|\u0648?\u0633[\u064a\u062a\u0646]|\u0644\u0627[\u064a\u062a\u0646])/
/** No imperfect of five letters and more ends in a waw alone, foreign names do: `Youssoufou`. */
const IN_WAW = /^\u064a[\u0621-\u064a]{3,}\u0648$/
/** A future of a woman of which nothing is a common word is none: `Stock`, `Stroessner`. */
const IN_ST = /^\u0633\u062a/

/** A word that looks like an imperfect is no part of a name. */
export function isVerbal(words: NameWords, word: string): boolean {
  if (!VERBAL.test(word) || IN_WAW.test(word)) return false
  return !IN_ST.test(word) || words.isCommon(word)
}
