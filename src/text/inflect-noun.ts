import type { Gender } from '../lexicon/lexicon.ts'
import type { DictionaryEntry } from './dictionary.ts'
import type { Features } from './edge.ts'

const ARTICLE = '\u0627\u0644'
const ALIF = '\u0627'
const TA = '\u062a'
const TA_MARBUTA = '\u0629'
const HAMZA = '\u0621'
const HAMZA_ON_YA = '\u0626'
const HAMZA_ON_WAW = '\u0624'

const SUFFIXES: readonly { readonly form: string; readonly suffix: NonNullable<Features['suffix']> }[] = [
  { form: '\u0647', suffix: 'm' },
  { form: '\u0647\u0627', suffix: 'f' },
  { form: '\u0647\u0645', suffix: 'plural' },
  { form: '\u0647\u0645\u0627', suffix: 'plural' },
]

/** The written forms of a noun: bare, with the article, in the accusative, with a suffixed pronoun of the third person. */
export function inflectNoun(
  entry: DictionaryEntry,
  number: NonNullable<Features['number']>,
  gender: Gender | null,
): readonly DictionaryEntry[] {
  const features: Features = { ...entry.features, number, ...(gender === null ? {} : { gender }) }
  const [head = '', ...rest] = entry.form.split(' ')
  const whole = (changed: string, more: Features): DictionaryEntry => ({
    ...entry,
    form: [changed, ...rest].join(' '),
    features: { ...features, ...more },
  })
  const forms = [whole(head, {})]
  if (rest.length > 0) return forms.concat(inflectPhrase(entry, [head, ...rest], features))
  if (!head.startsWith(ARTICLE)) forms.push(whole(ARTICLE + head, { definite: true }))
  if (!head.endsWith(TA_MARBUTA) && !head.endsWith(ALIF) && !head.endsWith(HAMZA))
    forms.push(whole(head + ALIF, { accusative: true }))
  for (const { form, suffix } of SUFFIXES)
    for (const stem of stemsBeforeSuffix(head)) forms.push(whole(stem + form, { definite: true, suffix }))
  return forms
}

/** A noun with its adjective takes article and accusative on both words, a noun with its genitive the article on the last. */
function inflectPhrase(
  entry: DictionaryEntry,
  words: readonly string[],
  features: Features,
): readonly DictionaryEntry[] {
  const form = (changed: readonly string[], more: Features) => ({
    ...entry,
    form: changed.join(' '),
    features: { ...features, ...more },
  })
  const definite = words.map(word => (word.startsWith(ARTICLE) ? word : ARTICLE + word))
  const accusative = words.map(word => (word.endsWith(TA_MARBUTA) ? word : word + ALIF))
  return [
    form(definite, { definite: true }),
    form([...words.slice(0, -1), ...definite.slice(-1)], { definite: true }),
    form([ARTICLE + words[0], ...words.slice(1)], { definite: true }),
    form(accusative, { accusative: true }),
  ]
}

function stemsBeforeSuffix(word: string): readonly string[] {
  const stem = word.slice(0, -1)
  if (word.endsWith(TA_MARBUTA)) return [stem + TA]
  if (word.endsWith(HAMZA)) return [stem + HAMZA_ON_YA, stem + HAMZA_ON_WAW, word]
  return [word]
}
