import type { LatinLetter } from '../lexicon/latin-tables.ts'

/** A sound of a word: a consonant (one that is not written is `'`) or a vowel. */
interface Sound {
  readonly letters: string
  readonly isVowel: boolean
}

/** The vowel that is put where Arabic writes none, and that of a last closed syllable behind a long vowel. */
const SHORT = 'a'
const SHORT_BEHIND_LONG = 'i'
/** Ends of foreign names that need no vowel. */
const CLUSTER = /^n[dtkg]$/
/** What is not written is heard as a vowel between a vowel and a consonant (Saadi), and a ya before one as two sounds (Atiya). */
const HEARD = /(?<=[aiu])'(?=[a-z])(?![aiu])/g
const UNWRITTEN = /'/g
const YA = /(?<=[^aiuy'])y(?=a)/g

/**
 * How to write an Arabic word in Latin letters where nothing is known of it: letter by letter as news does (kh, sh, gh; no
 * dots, no sign for ayn), with an `a` wherever a syllable has no written vowel, so that no two consonants begin one.
 */
export function createLetterSpelling(
  letters: readonly LatinLetter[],
  foldLetter: (letter: string) => string,
): (word: string) => string {
  const known = new Map(letters.map(letter => [letter.letter, letter]))
  const find = (letter: string) => known.get(letter) ?? known.get(foldLetter(letter))
  return word => {
    const spelt = [...word].flatMap(letter => find(letter) ?? [])
    return spellRuns(soundsOf(spelt)).replace(HEARD, SHORT).replace(UNWRITTEN, '').replace(YA, 'iy')
  }
}

function soundsOf(letters: readonly LatinLetter[]): readonly Sound[] {
  const sounds: Sound[] = []
  for (const [at, { consonant, vowel }] of letters.entries()) {
    const next = letters[at + 1]
    const last = sounds.at(-1)
    const isVowel = vowel !== null && (consonant === null || isBetweenConsonants(last, next))
    if (isVowel && last?.isVowel && last.letters === vowel) continue
    const written = isVowel ? vowel : consonant
    if (written !== null) sounds.push({ letters: written, isVowel })
  }
  return sounds
}

/** Whether a letter that is a consonant or a vowel is a vowel here. */
function isBetweenConsonants(last: Sound | undefined, next: LatinLetter | undefined): boolean {
  return last !== undefined && !last.isVowel && (next === undefined || next.vowel === null)
}

/** The sounds with vowels put into the runs of consonants between those that are written. */
function spellRuns(sounds: readonly Sound[]): string {
  let word = ''
  let run: string[] = []
  let before: string | null = null
  for (const { letters, isVowel } of sounds) {
    if (!isVowel) run.push(letters)
    else {
      word += spellRun(run, before, letters) + letters
      run = []
      before = letters
    }
  }
  return word + spellRun(run, before, null)
}

/** A run of consonants between two vowels, or between a vowel and an end of the word (null). */
function spellRun(run: readonly string[], before: string | null, after: string | null): string {
  const onset = after === null ? '' : (run.at(-1) ?? '')
  const rest = after === null ? run : run.slice(0, -1)
  if (before === null) return openSyllables(rest) + onset
  const [coda = '', ...others] = rest
  if (after === null && others.length === 1)
    return CLUSTER.test(rest.join('')) ? rest.join('') : `${coda}${SHORT_BEHIND_LONG}${others.join('')}`
  return coda + openSyllables(others) + onset
}

/** Consonants as syllables of two, an odd one before them alone: ka, kat, katab. */
function openSyllables(consonants: readonly string[]): string {
  const odd = consonants.length % 2
  return consonants
    .map((consonant, at) => (at < odd || (at - odd) % 2 === 0 ? consonant + SHORT : consonant))
    .join('')
}
