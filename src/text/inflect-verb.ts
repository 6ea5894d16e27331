import type { DictionaryEntry } from './dictionary.ts'
import type { Features } from './edge.ts'

const ALIF = '\u0627'
const ALIF_MAQSURA = '\u0649'
const TA = '\u062a'
const ALIF_HAMZA = '\u0623'
const HAMZA_ON_YA = '\u0626'
const NUN = '\u0646'
const WAW = '\u0648'
const YA = '\u064a'
const PLURAL = `${WAW}${ALIF}`
const WEAK_ENDS = new Set([ALIF, ALIF_MAQSURA])
const OBJECTS: readonly { readonly form: string; readonly suffix: NonNullable<Features['suffix']> }[] = [
  { form: '\u0647', suffix: 'm' },
  { form: '\u0647\u0627', suffix: 'f' },
  { form: '\u0647\u0645', suffix: 'plural' },
]

/** The third-person forms of a verb, past and imperfect, each also with a suffixed object; unvowelled, so the passive too. */
export function inflectVerb(
  entry: DictionaryEntry,
  past: string,
  imperfect: string,
): readonly DictionaryEntry[] {
  const weak = WEAK_ENDS.has(past.slice(-1))
  const stem = weak ? past.slice(0, -1) : past
  const restored = past.endsWith(ALIF) ? WAW : YA
  const present = imperfect.slice(1)
  const weakPresent = [YA, WAW, ALIF_MAQSURA].includes(imperfect.slice(-1)) && weak
  const presentStem = weakPresent ? present.slice(0, -1) : present
  const form = (written: string, features: Features): DictionaryEntry => ({
    ...entry,
    form: written,
    features,
  })
  const bare = [
    form(past, { tense: 'past', gender: 'm', number: 'singular' }),
    form(stem + TA, { tense: 'past', gender: 'f', number: 'singular' }),
    form(stem + PLURAL, { tense: 'past', gender: 'm', number: 'plural' }),
    form(weak ? stem + restored + ALIF : past + ALIF, { tense: 'past', gender: 'm', number: 'dual' }),
    form(`${stem}${TA}${ALIF}`, { tense: 'past', gender: 'f', number: 'dual' }),
    form(imperfect, { tense: 'imperfect', gender: 'm', number: 'singular' }),
    form(TA + present, { tense: 'imperfect', gender: 'f', number: 'singular' }),
    form(`${YA}${presentStem}${WAW}${NUN}`, { tense: 'imperfect', gender: 'm', number: 'plural' }),
    form(`${YA}${presentStem}${PLURAL}`, { tense: 'imperfect', gender: 'm', number: 'plural' }),
    form(`${imperfect}${ALIF}${NUN}`, { tense: 'imperfect', gender: 'm', number: 'dual' }),
    ...passiveStem(past).flatMap(passive => [
      form(passive, { tense: 'past', gender: 'm', number: 'singular' }),
      form(passive + TA, { tense: 'past', gender: 'f', number: 'singular' }),
    ]),
    ...shortened(past, present).flatMap(short => [
      form(YA + short, { tense: 'imperfect', gender: 'm', number: 'singular' }),
      form(TA + short, { tense: 'imperfect', gender: 'f', number: 'singular' }),
    ]),
  ]
  // A long final vowel is written alif before a suffix, and the plural loses its silent alif.
  const open = (written: string) =>
    written.endsWith(ALIF_MAQSURA)
      ? written.slice(0, -1) + ALIF
      : written.endsWith(PLURAL)
        ? written.slice(0, -1)
        : written
  return bare.concat(
    bare.flatMap(entry =>
      OBJECTS.map(object => ({
        ...entry,
        form: open(entry.form) + object.form,
        features: { ...entry.features, suffix: object.suffix },
      })),
    ),
  )
}

/** The imperfect behind `lam` without its first letter, where it loses the long vowel of its end or of its middle. */
function shortened(past: string, present: string): readonly string[] {
  const [middle = '', end = ''] = present.slice(-2)
  const short =
    WEAK_ENDS.has(past.slice(-1)) && [YA, WAW, ALIF_MAQSURA].includes(end)
      ? present.slice(0, -1)
      : past.at(-2) === ALIF && [YA, WAW, ALIF].includes(middle)
        ? present.slice(0, -2) + end
        : ''
  return short.length > 1 ? [short] : []
}

/** The past passive, where it is written otherwise than the active: with ya or hamza on ya for the last letter. */
function passiveStem(past: string): readonly string[] {
  if (past.endsWith(ALIF_MAQSURA)) return [past.slice(0, -1) + YA]
  return past.endsWith(ALIF_HAMZA) ? [past.slice(0, -1) + HAMZA_ON_YA] : []
}
