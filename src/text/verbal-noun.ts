/** Letters of the patterns below; `.` is a letter of the root. */
const TA = '\u062a'
const YA = '\u064a'
const ALIF = '\u0627'
const SIN = '\u0633'
const NUN = '\u0646'
const MIM = '\u0645'
const TA_MARBUTA = '\u0629'

/** Verbal nouns of the derived verbs, folded lightly: taf'il and taf'ila, if'al and ifala, mufa'ala, infi'al, ifti'al, istif'al. */
const PATTERNS = [
  `${TA}..${YA}.`,
  `${TA}..${YA}${TA_MARBUTA}`,
  `${ALIF}..${ALIF}.`,
  `${ALIF}.${ALIF}.${TA_MARBUTA}`,
  `${MIM}.${ALIF}..${TA_MARBUTA}`,
  `${ALIF}${NUN}..${ALIF}.`,
  `${ALIF}.${TA}.${ALIF}.`,
  `${ALIF}${SIN}${TA}..${ALIF}.`,
]
const VERBAL_NOUN = new RegExp(`^(?:${PATTERNS.join('|')})$`, 'u')

/** A word without article, folded lightly, has the form of a derived verb's noun: `the preparing`, `the strengthening`. */
export function isVerbalNoun(light: string): boolean {
  return VERBAL_NOUN.test(light)
}
