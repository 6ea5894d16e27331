const ARABIC_LETTERS = /[\u0620-\u064a\u066e-\u06d3]+/g
const LETTERS = /\p{L}+/gu
const SECOND_HALF = /[\udc00-\udfff]/g
/** Enough of a text to tell its script. */
const SAMPLE = 4_000

/** The language of a text by its script: `ar` where most letters are Arabic, else `und` (BCP 47: not determined). */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  return lettersIn(sample, ARABIC_LETTERS) * 2 > lettersIn(sample, LETTERS) ? 'ar' : 'und'
}

/** How many letters the runs of them hold; one beyond the first plane of Unicode is two code units. */
function lettersIn(sample: string, runs: RegExp): number {
  const letters = (sample.match(runs) ?? []).join('')
  return letters.length - (letters.match(SECOND_HALF)?.length ?? 0)
}
