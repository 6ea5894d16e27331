const ARABIC_LETTERS = /[\u0620-\u064a\u066e-\u06d3]/g
const LETTERS = /\p{L}/gu
/** Enough of a text to tell its script. */
const SAMPLE = 4_000

/** The language of a text by its script: `ar` where most letters are Arabic, else `und` (BCP 47: not determined). */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const arabic = sample.match(ARABIC_LETTERS)?.length ?? 0
  return arabic * 2 > (sample.match(LETTERS)?.length ?? 0) ? 'ar' : 'und'
}
