/** The tables of a lexicon, each with the columns whose cells together stand only once in it. */
export const TABLE_KEYS: Readonly<Record<string, readonly string[]>> = {
  'entities.tsv': ['id'],
  'places.tsv': ['id'],
  'relations.tsv': ['from', 'type', 'to'],
  'identity.tsv': ['evidence'],
  'ar/names.tsv': ['entity', 'name'],
  'ar/places.tsv': ['entity', 'name'],
  'en/names.tsv': ['entity', 'name'],
  'ar/demonyms.tsv': ['entity', 'form'],
  'ar/given-names.tsv': ['name'],
  'ar/family-names.tsv': ['name'],
  'ar/common-words.tsv': ['word'],
  'ar/name-adjectives.tsv': ['form'],
  'ar/words.tsv': ['class', 'form'],
  'ar/numbers.tsv': ['class', 'form'],
  'ar/time.tsv': ['class', 'form'],
  'en/time.tsv': ['class', 'form'],
  'ar/event-nouns.tsv': ['class', 'form'],
  'ar/verbs.tsv': ['past', 'id'],
  'ar/frames.tsv': ['trigger', 'slot', 'marker', 'filler'],
  'ar/kinds.tsv': ['noun', 'beside'],
  'ar/choices.tsv': ['class', 'before'],
  'ar/status.tsv': ['signals'],
  'ar/name-cues.tsv': ['form'],
  'ar/offices.tsv': ['form'],
  'ar/letters.tsv': ['level', 'from'],
  'ar/latin-letters.tsv': ['letter'],
  'ar/latin-names.tsv': ['words', 'use'],
  'ar/portfolios.tsv': ['words'],
  'ar/titles.tsv': ['kind'],
  'en/titles.tsv': ['kind'],
}

/** Tables of which a reader's own may not hold rows: titles come from the built-in ones alone. */
export const BUILT_IN_ONLY: ReadonlySet<string> = new Set(['ar/titles.tsv', 'en/titles.tsv'])

/** Tables in which a reader's own row takes the place of a built-in one with the same key. */
export const OVERRULED: ReadonlySet<string> = new Set(['identity.tsv', 'ar/latin-names.tsv'])

/** Tables whose every row tells where it comes from. */
export const SOURCED: ReadonlySet<string> = new Set([
  'entities.tsv',
  'places.tsv',
  'relations.tsv',
  'ar/names.tsv',
  'ar/places.tsv',
  'en/names.tsv',
  'ar/demonyms.tsv',
  'ar/given-names.tsv',
  'ar/family-names.tsv',
  'ar/common-words.tsv',
  'ar/latin-names.tsv',
])
