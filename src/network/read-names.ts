import { IsnadError } from '../errors.ts'
import { plainWords, searchWords } from '../graph/search-words.ts'
import type { NameQuery } from '../store/graph-store.ts'
import type { Folding } from '../text/fold.ts'
import { FILTER_LIMITS } from './filter-limits.ts'

/** The words of a text to be searched, each once. Throws ARGUMENT_INVALID where there is none, LIMIT_EXCEEDED where there are too many. */
export function readWords(text: string, argument: string, folding: Folding): readonly string[] {
  const words = [...new Set(searchWords(folding.full(text)))]
  if (words.length === 0)
    throw new IsnadError('ARGUMENT_INVALID', `${argument} holds no word; give at least one letter or digit`, {
      argument,
      value: text,
    })
  checkNumber(words.length, argument)
  return words
}

/** A search for names that are, begin with or hold words of a text. Throws ARGUMENT_INVALID, LIMIT_EXCEEDED. */
export function readSearch(text: string, folding: Folding): NameQuery {
  const words = readWords(text, 'text', folding)
  return { ...keysOf(folding.full(text)), words, beginning: null }
}

/** A search for names as somebody is writing them: the last word is only begun. Null while there is no letter yet. */
export function readBeginning(prefix: string, folding: Folding): NameQuery | null {
  const folded = folding.full(prefix)
  const plain = plainWords(folded)
  checkNumber(plain.length, 'prefix')
  const beginning = plain.at(-1)
  if (beginning === undefined) return null
  return { ...keysOf(folded), words: [...new Set(searchWords(folded).slice(0, -1))], beginning }
}

function keysOf(folded: string): Pick<NameQuery, 'key' | 'plainKey'> {
  return { key: searchWords(folded).join(' '), plainKey: plainWords(folded).join(' ') }
}

function checkNumber(words: number, argument: string): void {
  if (words > FILTER_LIMITS.words)
    throw new IsnadError('LIMIT_EXCEEDED', `${argument} takes at most ${FILTER_LIMITS.words} words`, {
      argument,
      value: words,
      limit: FILTER_LIMITS.words,
    })
}
