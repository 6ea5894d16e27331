import type { NameAdjective } from '../../lexicon/arabic-tables.ts'
import type { Lexicon, LexiconName } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'

/** What the tables know of single words, folded fully, where a rule of names has to judge one. */
export interface NameWords {
  /** A frequent word of prose, with or without its affixes: no part of a person's name. */
  readonly isCommon: (word: string) => boolean
  /** A frequent word of prose in just this form. */
  readonly isFrequent: (word: string) => boolean
  /** An adjective of origin in the feminine, by the frequency of its masculine. */
  readonly isFeminineOfOrigin: (word: string) => boolean
  /** A word that no table knows and that has no look of a verb, a plural or an adjective: probably a name. */
  readonly looksProper: (word: string) => boolean
  readonly isGivenName: (word: string) => boolean
  /** A given name that only women bear. */
  readonly isWomansName: (word: string) => boolean
  readonly isFamilyName: (word: string) => boolean
  /** A name of a place that counts as one only behind a preposition, and is no name of persons. */
  readonly isPlaceName: (word: string) => boolean
  /** `in` with a name of a place that counts as one only behind a cue word or a preposition. */
  readonly isInPlace: (word: string) => boolean
  /** An adjective that belongs to the name before it: of origin, or listed as such. */
  readonly isPartOfName: (word: string) => boolean
  /** One of the table's adjectives of names. */
  readonly isListedPart: (word: string) => boolean
  /** An adjective that any body of a kind may be told by once it is named: `the international organisation`. */
  readonly isOfAnyName: (word: string) => boolean
  /** A noun that tells behind `li-` what a body is for. */
  readonly isAim: (word: string) => boolean
  /** The preposition that goes on behind such a noun with the article: `the prevention of`. */
  readonly prepositionOfAim: (word: string) => string | undefined
  /** An adjective that tells of the bearer of a name and is no part of it. */
  readonly isOutsideName: (word: string) => boolean
}

const ARTICLE = '\u0627\u0644'
const NISBA = /(?:\u064a|\u064a\u0647|\u0648\u064a\u0646|\u064a\u064a\u0646|\u064a\u0648\u0646)$/
const NISBA_FEMININE = '\u064a\u0647'
/** Imperfects of the stems with ta and sin-ta, which no name looks like. */
const DERIVED_VERB =
  /^[\u0648\u0641]?\u0633?(?:\u064a\u062a|\u064a\u0633\u062a|\u062a\u0633\u062a)[\u0621-\u064a]{3}/
/** A word with a pronoun that no name ends in. */
const WITH_PRONOUN = /[\u0621-\u064a]{3}\u0647(?:\u0627|\u0645|\u0645\u0627)$/
const BA = '\u0628'
const YA = '\u064a'
const SHORTEST_PROPER = 4
/** The look of an imperfect, of a negation glued to one, of a plural, a dual or an adjective of origin. */
const IMPROPER =
  /^(?:\u064a|\u062a|\u0646|\u0644\u0627|\u0633[\u064a\u062a\u0646])|(?:\u0627\u062a|\u0648\u0646|\u064a\u0646|\u0627\u0646|\u0648\u0627|\u064a\u0647)$/
const SHORTEST_STEM = 3
/** The class of what bodies are for. */
const AIM = 'aim'
/** Letters that stand before a stem: proclitics, the article, the persons of the imperfect. */
const PREFIXES = [
  '',
  ARTICLE,
  '\u0644\u0644',
  '\u0628\u0627\u0644',
  '\u0648\u0627\u0644',
  '\u0633\u064a',
  '\u0633\u062a',
  '\u0648\u0628',
  '\u0648\u0644',
  '\u0648\u064a',
  '\u0648\u062a',
  '\u0648\u0633\u064a',
  '\u0648\u0633\u062a',
  ...'\u0648\u0641\u0628\u0643\u0644\u0633\u064a\u062a\u0646\u0627',
]
/** Endings of number, person and suffixed pronouns, folded fully. */
const SUFFIXES = [
  '',
  '\u0647\u0627',
  '\u0647\u0645',
  '\u0647\u0645\u0627',
  '\u0646\u0627',
  '\u0627\u062a',
  '\u064a\u0646',
  '\u0648\u0646',
  '\u0627\u0646',
  '\u0648\u0627',
  '\u062a\u0647',
  '\u062a\u0647\u0627',
  '\u062a\u0647\u0645',
  '\u0627\u062a\u0647',
  '\u0627\u062a\u0647\u0627',
  '\u0627\u062a\u0647\u0645',
  ...'\u0647\u0627\u062a',
]

/** Indexes the words of the tables that the rules of names ask for. */
export function createNameWords({ arabic, names }: Lexicon, folding: Folding): NameWords {
  const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(folding.full))
  const common = setOf(arabic.commonWords)
  const given = setOf(arabic.givenNames.map(({ form }) => form))
  const women = setOf(arabic.givenNames.flatMap(({ form, gender }) => (gender === 'f' ? [form] : [])))
  const family = setOf(arabic.familyNames.map(({ name }) => name))
  const placesWith = (...conditions: readonly LexiconName['condition'][]) =>
    setOf(names.filter(({ condition }) => conditions.includes(condition)).map(({ text }) => text))
  const places = placesWith('preposition')
  const morePlaces = placesWith('preposition', 'cue')
  const adjectives = (use: NameAdjective['use']) =>
    setOf(arabic.nameAdjectives.filter(adjective => adjective.use === use).map(({ form }) => form))
  const [parts, any, outside] = [adjectives('part'), adjectives('any'), adjectives('outside')]
  const rows = arabic.words.filter(({ class: kind }) => kind === AIM)
  const aims = setOf(rows.flatMap(({ id, form }) => (id === '-' ? [form] : [])))
  const prepositions = new Map(rows.flatMap(({ id, form }) => (id === '-' ? [] : [[folding.full(form), id]])))
  const isCommon = remember(
    word => DERIVED_VERB.test(word) || WITH_PRONOUN.test(word) || hasStem(word, common),
  )
  return {
    isCommon,
    looksProper: word =>
      word.length >= SHORTEST_PROPER &&
      !IMPROPER.test(word) &&
      !isCommon(word) &&
      !isCommon(withoutNisba(word)),
    isFrequent: word => common.has(word),
    isFeminineOfOrigin: word => word.endsWith(NISBA_FEMININE) && common.has(word.slice(0, -1)),
    isGivenName: word => given.has(word),
    isWomansName: word => women.has(word),
    isFamilyName: word => family.has(word),
    isPlaceName: word => places.has(word) && !given.has(word) && !family.has(word),
    isInPlace: word => word.startsWith(BA) && morePlaces.has(word.slice(BA.length)) && !family.has(word),
    isPartOfName: word => parts.has(word) || (NISBA.test(word) && !outside.has(word)),
    isListedPart: word => parts.has(word),
    isOfAnyName: word => any.has(word),
    isAim: word => aims.has(word),
    prepositionOfAim: word => prepositions.get(word),
    isOutsideName: word => outside.has(word),
  }
}

/** The word that an adjective of origin comes from. */
function withoutNisba(word: string): string {
  return word.endsWith(YA) ? word.slice(0, -1) : word
}

function shortestOf(hasBothAffixes: boolean): number {
  return hasBothAffixes ? SHORTEST_STEM + 1 : SHORTEST_STEM
}

/** A set holds the word, or what is left of it without a prefix, a suffix or both, three or four letters at least. */
function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    for (const suffix of SUFFIXES) {
      if (!rest.endsWith(suffix)) continue
      const stem = rest.slice(0, rest.length - suffix.length)
      const isLong = stem.length >= shortestOf(prefix !== '' && suffix !== '')
      if ((isLong || stem === word) && stems.has(stem)) return true
    }
  }
  return false
}
