import type { ArabicTables, EventNoun, NameCue, Verb } from '../lexicon/arabic-tables.ts'
import type { Lexicon, LexiconName } from '../lexicon/lexicon.ts'
import { Dictionary, type DictionaryEntry } from '../text/dictionary.ts'
import type { Folding } from '../text/fold.ts'
import { inflectNoun } from '../text/inflect-noun.ts'
import { inflectVerb } from '../text/inflect-verb.ts'

const ARTICLE = '\u0627\u0644'
const TOPONYM = 'toponym'
/** Adjectives in the long names of states. */
export const STATE_ADJECTIVE = 'state-adjective'
/** Adjectives of organisations, by their id. */
export const BODY_ADJECTIVE = 'body-adjective'
/** Words that only rules of names ask for: parts of names of places and states; they are plain words of the lattice. */
const ONLY_FOR_NAMES = new Set([
  TOPONYM,
  STATE_ADJECTIVE,
  BODY_ADJECTIVE,
  'realm',
  'realm-sign',
  'plain-demonym',
  'aim',
  'parliament',
])
const TA_MARBUTA = '\u0629'

/**
 * Every form of the tables: function words, numerals, time words, events, verbs, cues, offices, demonyms, and the
 * listed names of all languages.
 */
export function createDictionary({ arabic, english, names }: Lexicon, folding: Folding): Dictionary {
  const englishEntries = english.map(word => ({ ...word, class: `en-${word.class}`, from: word.place }))
  return new Dictionary([...arabicEntries(arabic), ...englishEntries, ...names.map(nameEntry)], folding)
}

/** A hit of a listed name carries the row that matched. */
function nameEntry(name: LexiconName): DictionaryEntry {
  return { class: 'name', id: name.entityId, form: name.text, from: name.place, name }
}

function arabicEntries(tables: ArabicTables): readonly DictionaryEntry[] {
  return [
    ...tables.words.flatMap(word => {
      if (ONLY_FOR_NAMES.has(word.class)) return []
      const entry = { class: word.class, id: word.id, amount: word.amount, form: word.form, from: word.place }
      return word.class === 'ordinal' || (word.class === 'cardinal' && word.amount <= 10)
        ? [entry, { ...entry, form: ARTICLE + word.form, features: { definite: true } }]
        : [entry]
    }),
    ...tables.eventNouns.flatMap(eventNounEntries),
    ...tables.verbs.flatMap(verbEntries),
    ...tables.nameCues.filter(({ use }) => use !== 'club').flatMap(cueEntries),
    ...tables.offices.flatMap(office =>
      inflectNoun(
        { class: office.class, id: office.form, form: office.form, from: office.place },
        office.class === 'group' || office.class === 'members' ? 'plural' : 'singular',
        office.gender,
      ),
    ),
    ...tables.demonyms.flatMap(({ entityId, form, place }) =>
      [form, form + TA_MARBUTA].flatMap((adjective, index) =>
        [adjective, ARTICLE + adjective].map((written, article) => ({
          class: 'demonym',
          id: entityId,
          form: written,
          from: place,
          features: { gender: index === 0 ? ('m' as const) : ('f' as const), definite: article === 1 },
        })),
      ),
    ),
    ...tables.givenNames.map(({ form, place }) => ({ class: 'given', id: form, form, from: place })),
    ...tables.familyNames.flatMap(({ name, isAlone, place }) =>
      isAlone ? [{ class: 'family', id: name, form: name, from: place }] : [],
    ),
  ]
}

/** A cue is inflected; one with its article is always written so. */
function cueEntries({ form, gender, place }: NameCue): readonly DictionaryEntry[] {
  const entry = { class: 'cue', id: form, form, from: place, features: {} }
  if (form.startsWith(ARTICLE))
    return [{ ...entry, features: { number: 'singular', gender, definite: true } }]
  return inflectNoun(entry, 'singular', gender)
}

function eventNounEntries(noun: EventNoun): readonly DictionaryEntry[] {
  const entry = { class: noun.class, id: noun.id, form: noun.form, from: noun.place }
  return inflectNoun(entry, noun.number, noun.gender)
}

function verbEntries(verb: Verb): readonly DictionaryEntry[] {
  return inflectVerb(
    { class: 'verb', id: verb.id, form: verb.past, from: verb.place },
    verb.past,
    verb.imperfect,
  )
}

/** The first words of place names of two words (`well`, `spring`, `new`), folded fully. */
export function toponymHeads({ arabic }: Lexicon, folding: Folding): ReadonlySet<string> {
  return new Set(arabic.words.filter(word => word.class === TOPONYM).map(word => folding.full(word.form)))
}
