import type { LatinLetter } from '../src/lexicon/latin-tables.ts'
import { readTable } from '../src/lexicon/read-table.ts'
import type { Folding } from '../src/text/fold.ts'
import { createLetterSpelling } from '../src/text/spell-letters.ts'
import type { ReadFromPackage } from './fetch-packages.ts'
import { type FrozenTable, rowsOf } from './frozen-table.ts'
import { type Spelling, selectLatinNames } from './latin-names.ts'
import { askRomanizer } from './read-packages.ts'

const ARTICLE = '\u0627\u0644'
const SERVANT = '\u0639\u0628\u062f'
const GOD = '\u0627\u0644\u0644\u0647'

/** Words of persons of countries where Arabic is spoken, as Wikidata writes them; no Persian, Urdu, Dari or Pashto names. */
const SPELLINGS = `
  SELECT arabic_key AS arabic, latin, sum(count) AS count FROM units
  WHERE source = 'wikidata' AND country NOT IN ('IR', 'PK', 'AF')
  GROUP BY arabic_key, latin ORDER BY arabic_key, latin`

/** The rows of `ar/latin-names.tsv`: those by hand as they are, then those of the package, by word. */
export function buildLatinNames(
  read: ReadFromPackage,
  frozen: FrozenTable,
  lexicon: string,
  folding: Folding,
): readonly string[] {
  const letters = readTable(`${lexicon}ar/latin-letters.tsv`, 'ar/latin-letters.tsv').map(
    (row): LatinLetter => ({
      letter: row.text('letter'),
      consonant: row.optional('consonant'),
      vowel: row.optional('vowel'),
    }),
  )
  const byHand = rowsOf(frozen, 'hand')
  const decided = new Set(byHand.map(row => folding.full(row.split('\t')[0] ?? '')))
  const names = selectLatinNames(
    askRomanizer<Spelling>(read, SPELLINGS),
    { article: ARTICLE, first: SERVANT, last: GOD },
    folding.full,
    createLetterSpelling(letters, folding.light),
  )
  return [
    ...byHand,
    ...names
      .filter(({ words }) => !decided.has(words))
      .map(({ words, latin }) => `${words}\t${latin}\tperson\tromanizer`),
  ]
}
